import {citedName} from './apaNames.ts'
import type {CslItem, CslName} from './cslItem.ts'
import {italic, markup} from './markedText.ts'
import {titleCase} from './titleCase.ts'

/**
 * What the text calls a work: one name, two with `&`, or the first and `et al.`; without names its title.
 *
 * @param shown - How many names stand before `et al.`; more than one only to tell two works apart.
 * @param isFull - With the first author's initials, where two first authors share a family name.
 */
export function citedAuthor(item: CslItem, shown = 1, isFull = false): string {
  const people = citedPeople(item)
  const isCut = people.length > Math.max(2, shown + 1)
  const names = (isCut ? people.slice(0, shown) : people).map((name, at) => citedName(name, isFull && at === 0))
  if (!names.length) return titleInstead(item)
  if (isCut) return `${names.join(', ')}${shown > 1 ? ',' : ''} et al.`
  const comma = names.length > 2 ? ',' : ''
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${comma} & ${names.at(-1)}`
}

/** Who stands in the place of the author, in the text and in the list. */
export function citedPeople({
  type,
  author,
  editor,
  publisher,
  'container-title': container,
}: CslItem): readonly CslName[] {
  const named = author?.filter(({family, given, literal}) => family || given || literal) ?? []
  if (named.length) return named
  if (type.startsWith('entry-') && publisher) return [{literal: publisher}]
  if (/^(?:book|entry)/.test(type) && container) return []
  if (editor?.length) return editor
  return /^(?:webpage|software)$/.test(type) && publisher ? [{literal: publisher}] : []
}

function titleInstead({type, title, 'title-short': short, 'container-title': container, language}: CslItem): string {
  const text = markup(short || title)
  if (type === 'post') return italic(text)
  const cased = titleCase(text, language)
  if (type === 'report') return cased
  return container && type !== 'webpage' ? `“${cased.replaceAll('“', '‘').replaceAll('”', '’')}”` : italic(cased)
}
