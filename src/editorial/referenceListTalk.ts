const listNames = 'references?|reference list|sources?|bibliography|works cited|literature cited|citations?'

const isOnlyListName = new RegExp(`^(list of )?(${listNames})\\s*[:.]?$|^(${listNames})\\s*:`, 'i')

/** Whether a heading or line is nothing but the name of a reference list, or a list that begins with it. */
export function isReferenceList(text: string): boolean {
  return isOnlyListName.test(text.trim())
}
