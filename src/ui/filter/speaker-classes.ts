/** What a speaker's choice changes, by the classes that `speaker-rules.css` knows. */
export const SPEAKER_CLASSES = ['by', 'in', 'after', 'said', 'claim'] as const;
type SpeakerClass = (typeof SPEAKER_CLASSES)[number];

/** An element's classes: its own, and one for each speaker whose choice changes it. */
export function classesFor(
  own: string | undefined,
  kind: SpeakerClass,
  speakers: readonly string[],
): string {
  return [own, ...new Set(speakers.map((id) => `${kind}-${id}`))].filter(Boolean).join(' ');
}
