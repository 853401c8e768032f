/** A file that cannot be relied upon; the message says what an editor should do. */
export class EditorError extends Error {
  override name = 'EditorError';
}
