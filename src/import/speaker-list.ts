import type { KnownSpeaker } from './attribution/speakers.ts';
import { decodeText } from './formats/decode-text.ts';

/** Reads a list of speakers known beforehand: “Name; role” or “Name, role”, one a line; # begins a remark. */
export function readSpeakerList(bytes: Uint8Array, name: string): KnownSpeaker[] {
  return decodeText(bytes, name)
    .split('\n')
    .map((line) => line.replace(/^\s*#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, called = line, role] = /^([^;,\t]+)[;,\t]\s*(.+)$/.exec(line) ?? [];
      return { name: called.trim(), ...(role !== undefined && { role: role.trim() }) };
    });
}
