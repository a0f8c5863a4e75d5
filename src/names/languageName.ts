/** Kept, since making one takes as long as a part of a page. */
const names = new Intl.DisplayNames('en', {type: 'language'})

/**
 * The English name of a language for readers: `Spanish` for `es`. What is no tag stays as it is.
 *
 * @param tag - BCP-47, as in `CrisisResourceCard.languages`.
 */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
