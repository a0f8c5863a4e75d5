/** Shortest note that tells a reader anything, in characters. */
const NOTE_MIN_CHARS = 15

/** A major edit or a correction says what changed in at least 15 characters; other changes may be silent. */
export function changeNote(note: unknown, type: unknown): true | string {
  if (type !== 'major' && type !== 'correction') return true
  const length = typeof note === 'string' ? note.trim().length : 0
  return length >= NOTE_MIN_CHARS ? true : `Say what changed in ${NOTE_MIN_CHARS} characters or more: readers see it.`
}
