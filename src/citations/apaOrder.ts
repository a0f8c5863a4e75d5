import {citedAuthor, citedPeople} from './apaAuthor.ts'
import {apaNameList, citedName} from './apaNames.ts'
import type {CslItem} from './cslItem.ts'
import {yearOf} from './dates.ts'
import {markup} from './markedText.ts'

const COLLATOR = new Intl.Collator('en-US')

/**
 * Works in the order of the reference list: names, then those without a date, then by date, then by title. `names` is
 * how the list prints the authors of each, so that they are set only once.
 */
export function sortApa<Work extends {item: CslItem}>(works: readonly Work[]): (Work & {names: string})[] {
  return works
    .map((work) => {
      const {item} = work
      const names = apaNameList(item.author)
      const title = markup(item.title)
      const keys = [(names || apaNameList(citedPeople(item)) || title).replaceAll('.', ''), sortDate(item), title]
      return {work: {...work, names}, keys}
    })
    .sort((a, b) => {
      let order = 0
      for (let at = 0; at < a.keys.length && !order; at++) order = COLLATOR.compare(a.keys[at] ?? '', b.keys[at] ?? '')
      return order
    })
    .map(({work}) => work)
}

function sortDate({issued, status, type}: CslItem): string {
  const parts = issued?.['date-parts']?.[0] ?? []
  if (!parts[0]) return status ? '2' : '0'
  const printed = /^(?:article|article-journal|book|chapter|entry.*|dataset|report|review|thesis)$/.test(type)
    ? parts.slice(0, 1)
    : parts
  return `1${printed.map((part) => `${part}`.padStart(2, '0')).join('-')}`
}

/** A work in the order of its list, and what tells it apart from the others. */
export interface ApaWork {
  item: CslItem
  /** Its authors as the list prints them. */
  names: string
  yearSuffix: string
  author: string
}

/**
 * All works of one text in the order of the list, told apart in the text: initials where first authors are namesakes,
 * more names where `et al.` hides the difference, at last letters after the year.
 */
export function arrangeApa(items: readonly CslItem[]): ApaWork[] {
  const firsts = new Map<string, Set<string>>()
  for (const item of items) {
    const [first] = citedPeople(item)
    if (first) firsts.set(citedName(first), (firsts.get(citedName(first)) ?? new Set()).add(citedName(first, true)))
  }
  const works = sortApa(items.map((item) => ({item}))).map(({item, names}) => {
    const [first] = citedPeople(item)
    return {item, names, isFull: !!first && (firsts.get(citedName(first))?.size ?? 0) > 1, shown: 1}
  })
  for (const same of groups(works, ({item, isFull}) => `${citedAuthor(item, 1, isFull)} ${yearOf(item.issued)}`)) {
    for (const work of same[1] ? same : []) {
      const others = same.filter((other) => other !== work && allNames(other.item) !== allNames(work.item))
      const longest = citedPeople(work.item).length
      const says = (item: CslItem): string => citedAuthor(item, work.shown, work.isFull)
      while (work.shown < longest && others.some(({item}) => says(item) === says(work.item))) work.shown++
    }
  }
  const arranged = works.map(({item, names, shown, isFull}) => ({
    item,
    names,
    yearSuffix: '',
    author: citedAuthor(item, shown, isFull),
  }))
  for (const same of groups(arranged, ({item, author}) => `${author} ${yearOf(item.issued) || item.status}`)) {
    if (same.length > 1) for (const [at, work] of same.entries()) work.yearSuffix = letters(at)
  }
  return arranged
}

const allNames = (item: CslItem): string => citedAuthor(item, Infinity)

/** `a` ... `z`, `aa` ... */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26))

function groups<Item>(items: readonly Item[], key: (item: Item) => string): Iterable<Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const name = key(item)
    const same = found.get(name)
    if (same) same.push(item)
    else found.set(name, [item])
  }
  return found.values()
}
