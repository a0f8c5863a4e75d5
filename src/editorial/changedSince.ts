import {fieldOf, isStoredObject, listOf, refOf, textOf} from '../storedValue.ts'
import {canonicalJson} from './canonicalJson.ts'
import type {ReviewedContent} from './reviewedContent.ts'

/** One thing that is not as it was when it was approved. */
export interface ContentChange {
  /** A field of the reviewed content (`"title"`, `"body"`, `"citations"`). */
  field: string
  kind: 'added' | 'removed' | 'changed'
  /** The words as they were and as they are, `''` where there are none. */
  before: string
  after: string
  /** Words of the present text that rest on sources and are touched: in a changed block, or citing a changed work. */
  claims: {text: string; works: string[]}[]
}

/** A block or a cited work with what tells it from others. */
interface Item {
  value: unknown
  json: string
}

/** Most pairs of blocks that are compared; of a longer stretch, all that was there counts as changed. */
const MOST_PAIRS = 1_000_000

/**
 * What differs between the content that was approved and the present one, in the order of the page: what a clinician
 * has to read again, and which claims depend on it. `[]` exactly when both have the same hash.
 *
 * @param approved - What the publication record of the approval holds, parsed; {@link reviewedContent} then.
 * @param present - {@link reviewedContent} now.
 */
export function changedSince(approved: ReviewedContent, present: ReviewedContent): ContentChange[] {
  const fields = ['title', 'summary', 'body', 'citations']
  const others = [...new Set([...Object.keys(approved), ...Object.keys(present)])].filter(
    (field) => !fields.includes(field),
  )
  return [...fields, ...others.sort()].flatMap((field): ContentChange[] => {
    const [before, after] = [approved[field], present[field]]
    if (jsonOf(before) === jsonOf(after)) return []
    if (field === 'body') return changedBlocks(itemsOf(before), itemsOf(after))
    if (field === 'citations') return changedWorks(listOf(before), listOf(after), present['body'])
    return [{field, ...kindAndWords(before, after), claims: []}]
  })
}

/** Blocks between those that stayed: in each gap the first replaces the first, and so on. */
function changedBlocks(before: Item[], after: Item[]): ContentChange[] {
  const stayed = [...commonItems(before, after), [before.length, after.length] as const]
  const changes: ContentChange[] = []
  let [from, to] = [0, 0]
  for (const [nextFrom, nextTo] of stayed) {
    const [removed, added] = [before.slice(from, nextFrom), after.slice(to, nextTo)]
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      const now = added[at]?.value
      changes.push({field: 'body', ...kindAndWords(removed[at]?.value, now), claims: claimsIn(now)})
    }
    from = nextFrom + 1
    to = nextTo + 1
  }
  return changes
}

/** Works that are others than before, or came or went; another order alone has changed the blocks already. */
function changedWorks(before: readonly unknown[], after: readonly unknown[], body: unknown): ContentChange[] {
  const idOf = (work: unknown) => textOf(fieldOf(work, 'id'))
  const ids = [...new Set([...after, ...before].map(idOf))]
  return ids.flatMap((id): ContentChange[] => {
    const [was, is] = [before.find((work) => idOf(work) === id), after.find((work) => idOf(work) === id)]
    if (jsonOf(was) === jsonOf(is)) return []
    const claims = claimsIn(body).filter(({works}) => works.includes(id))
    return [{field: 'citations', ...kindAndWords(was, is), claims}]
  })
}

function kindAndWords(before: unknown, after: unknown): Pick<ContentChange, 'kind' | 'before' | 'after'> {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return {kind, before: wordsOf(before), after: wordsOf(after)}
}

/** Indexes of the items that both lists share, a longest common subsequence, in order. */
function commonItems(before: readonly Item[], after: readonly Item[]): (readonly [number, number])[] {
  const same = (from: number, to: number) => before[from]?.json === after[to]?.json
  let start = 0
  while (start < before.length && start < after.length && same(start, start)) start += 1
  let end = 0
  const least = Math.min(before.length, after.length) - start
  while (end < least && same(before.length - 1 - end, after.length - 1 - end)) end += 1
  const [rows, columns] = [before.length - end - start, after.length - end - start]
  const found = Array.from({length: start}, (_, index) => [index, index] as const)
  if (rows * columns <= MOST_PAIRS) {
    const width = columns + 1
    const longest = new Uint32Array((rows + 1) * width)
    const at = (row: number, column: number) => longest[row * width + column] ?? 0
    for (let row = rows - 1; row >= 0; row -= 1) {
      for (let column = columns - 1; column >= 0; column -= 1) {
        longest[row * width + column] = same(start + row, start + column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
      }
    }
    for (let row = 0, column = 0; row < rows && column < columns;) {
      if (same(start + row, start + column)) found.push([start + row++, start + column++])
      else if (at(row + 1, column) >= at(row, column + 1)) row += 1
      else column += 1
    }
  }
  for (let index = end; index > 0; index -= 1) found.push([before.length - index, after.length - index])
  return found
}

/** Each run of words under a citation mark, wherever it stands, with the ids of what it cites. */
function claimsIn(value: unknown): ContentChange['claims'] {
  if (Array.isArray(value)) return value.flatMap(claimsIn)
  if (!isStoredObject(value)) return []
  const works = listOf(value['marks'])
    .filter((mark) => fieldOf(mark, '_type') === 'cite')
    .flatMap((mark) => listOf(fieldOf(mark, 'citations')).map(refOf))
  if (works.length > 0) return [{text: textOf(value['text']), works}]
  return Object.values(value).flatMap(claimsIn)
}

/** What a reader would see of a value, on one line: its texts, without the names of types and marks. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    const isOfRuns = value.some((item) => typeof fieldOf(item, 'text') === 'string')
    return value
      .map(wordsOf)
      .filter(Boolean)
      .join(isOfRuns ? '' : ' · ')
  }
  if (!isStoredObject(value)) return ''
  if (typeof value['_ref'] === 'string') return value['_ref']
  if (typeof value['text'] === 'string') return value['text']
  if (Array.isArray(value['children'])) return wordsOf(value['children'])
  return Object.entries(value)
    .filter(([field]) => !field.startsWith('_') && field !== 'marks' && field !== 'style')
    .map(([, item]) => wordsOf(item))
    .filter(Boolean)
    .join(' · ')
}

const itemsOf = (list: unknown): Item[] => listOf(list).map((value) => ({value, json: jsonOf(value)}))

const jsonOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value))
