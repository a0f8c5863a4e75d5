import {refOf, textOf, type StoredObject} from '../storedValue.ts'
import {storedObjects} from './storedObjects.ts'
import {contentBlocks, type ContentPathStep} from './contentBlocks.ts'

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
  dangling: readonly {id: string; path: readonly ContentPathStep[]}[]
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
  const numbers = new Map<string, number>()
  const markers = new Map<object, CitationUse[]>()
  const dangling: {id: string; path: ContentPathStep[]}[] = []

  for (const {block, path} of contentBlocks(blocks)) {
    const spans = storedObjects(block['children'])
    const cited = spans.map((span) => citedBy(span, block))
    const ended = new Map<string, string>()
    spans.forEach((span, at) => {
      for (const [reference, markKey] of cited[at] ?? []) {
        const id = resolve(reference)
        if (id === null) {
          if (!cited[at - 1]?.has(reference)) dangling.push({id: reference, path: [...path, 'children', at]})
          continue
        }
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
        if (!cited[at + 1]?.has(reference)) ended.set(id, markKey)
      }
      const next = spans[at + 1]
      if (!ended.size || (next && (cited[at + 1]?.size || !textOf(next['text'])) && isSeparator(next))) return
      const here = [...ended].map(([id, markKey]) => {
        const uses = usesById.get(id) ?? []
        const number = numbers.get(id) ?? 0
        const use = {id, number, anchor: `cite-${number}-${uses.length + 1}`, blockKey: textOf(block['_key']), markKey}
        usesById.set(id, [...uses, use])
        return use
      })
      markers.set(
        span,
        here.sort((a, b) => a.number - b.number),
      )
      ended.clear()
    })
  }
  return {
    order: [...numbers.keys()],
    number: (id) => numbers.get(id) ?? null,
    uses: (id) => usesById.get(id) ?? [],
    markers,
    dangling,
  }
}

/** Works that a span cites: reference to the key of its (first) mark. */
function citedBy(span: StoredObject, block: StoredObject): Map<string, string> {
  const found = new Map<string, string>()
  const marks = Array.isArray(span['marks']) ? span['marks'] : []
  if (!marks.length) return found
  const annotations = storedObjects(block['markDefs'])
  for (const mark of marks) {
    const annotation = annotations.find((each) => each['_key'] === mark && each['_type'] === 'cite')
    for (const reference of storedObjects(annotation?.['citations'])) {
      const id = refOf(reference)
      if (id && !found.has(id)) found.set(id, textOf(mark))
    }
  }
  return found
}

/** A span that keeps two groups of numbers together: no letter and no digit. An inline object keeps them apart. */
const isSeparator = (span: StoredObject): boolean =>
  typeof span['text'] === 'string' && !/[\p{L}\p{N}]/u.test(span['text'])
