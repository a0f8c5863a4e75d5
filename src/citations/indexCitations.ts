import {fieldOf, listOf, refOf, textOf, type StoredObject} from '../storedValue.ts'
import {contentBlocks} from './contentBlocks.ts'
import {markOf} from './markOf.ts'
import {storedObjects} from './storedObjects.ts'

/** One place in the text where a work is cited. */
export interface CitationUse {
  id: string
  number: number
  /** Id of the number in the text (`cite-2-1`: reference 2, first use), the target of a link back. */
  anchor: string
  /** `_key` of the block and of the mark; a mark's key is unique in its block only. */
  blockKey: string
  markKey: string
}

export interface CitationIndex {
  /** Ids of the cited works that resolve, in order of first use: the reference list. */
  order: readonly string[]
  /** The place of a work in the list, from 1; `null` when the text does not cite it. */
  number(id: string): number | null
  uses(id: string): readonly CitationUse[]
  /** What to print after a span, by the span itself: numbers whose words end there, sorted, each once. */
  markers: ReadonlyMap<object, readonly CitationUse[]>
  /** Marks that point to no work we have. They get no number. */
  dangling: readonly {id: string; blockKey: string}[]
}

/**
 * Numbers every citation of a text in order of first use, nested blocks included, before anything is rendered.
 *
 * A number stands where the cited words end: spans of one mark, and neighbouring marks on the same work, share it; marks
 * that end with nothing but punctuation between them share one group.
 *
 * @param resolve - Canonical id of a referenced work, or `null` when it is not available. Takes every id when left out.
 */
export function indexCitations(blocks: unknown, resolve: (id: string) => string | null = (id) => id): CitationIndex {
  const usesById = new Map<string, CitationUse[]>()
  const order: string[] = []
  const markers = new Map<object, CitationUse[]>()
  const dangling = new Map<string, {id: string; blockKey: string}>()

  for (const {block} of contentBlocks(blocks)) {
    const blockKey = textOf(block['_key'])
    if (!listOf(block['markDefs']).some((each) => fieldOf(each, '_type') === 'cite')) continue
    const spans = storedObjects(block['children'])
    const cited = spans.map((span) => citedBy(span, block))
    let ended = new Map<string, string>()
    spans.forEach((span, at) => {
      const after = cited[at + 1]
      for (const [reference, markKey] of cited[at] ?? []) {
        const id = resolve(reference)
        if (id === null) {
          dangling.set(`${blockKey} ${markKey} ${reference}`, {id: reference, blockKey})
          continue
        }
        if (!order.includes(id)) order.push(id)
        if (!after?.has(reference)) ended.set(id, markKey)
      }
      if (!ended.size || (after && keepsGroupOpen(spans[at + 1]?.['text'], after.size))) return
      const uses = [...ended].map(([id, markKey]) => {
        const known = usesById.get(id) ?? []
        const number = order.indexOf(id) + 1
        const use = {id, number, anchor: `cite-${number}-${known.length + 1}`, blockKey, markKey}
        usesById.set(id, [...known, use])
        return use
      })
      markers.set(
        span,
        uses.sort((a, b) => a.number - b.number),
      )
      ended = new Map()
    })
  }
  return {
    order,
    number: (id) => order.indexOf(id) + 1 || null,
    uses: (id) => usesById.get(id) ?? [],
    markers,
    dangling: [...dangling.values()],
  }
}

/** Works that a span cites: reference to the key of its (first) mark. */
function citedBy(span: StoredObject, block: StoredObject): Map<string, string> {
  const found = new Map<string, string>()
  for (const mark of listOf(span['marks'])) {
    const annotation = markOf(block, mark)
    if (fieldOf(annotation, '_type') !== 'cite') continue
    for (const reference of listOf(fieldOf(annotation, 'citations'))) {
      const id = refOf(reference)
      if (id && !found.has(id)) found.set(id, textOf(mark))
    }
  }
  return found
}

/** Nothing, or cited punctuation, keeps two groups of numbers together. An inline object keeps them apart. */
const keepsGroupOpen = (text: unknown, isCited: number): boolean =>
  text === '' || (!!isCited && typeof text === 'string' && !/[\p{L}\p{N}]/u.test(text))
