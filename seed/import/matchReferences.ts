import {authorYear} from './citedBlocks.ts'
import {noteIdentifier, type Writing} from './writing.ts'
import type {KnownWork, KnownWorks} from './knownWorks.ts'
import {inlineText, type Piece, textPieces} from './pieces.ts'
import type {ReferenceList} from './referenceEntries.ts'

/** Places of the page to which its markers lead. */
export function targetsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(
    pieces.flatMap((piece) =>
      textPieces(piece).flatMap(({inlines}) =>
        inlines.flatMap((inline) => (inline.kind === 'marker' && inline.target !== null ? [inline.target] : [])),
      ),
    ),
  )
}

export interface MatchedReferences {
  pieces: Piece[]
  names: Map<string, KnownWork>
  byAuthor: Writing['byAuthor']
  works: KnownWork[]
  /** Places of the lines among `pieces` that stay because nobody knows their work. */
  unmatched: number[]
}

/** Ties each line of the reference lists to a work. Lines that are tied go, and headings over nothing else. */
export function matchReferences(
  lists: readonly ReferenceList[],
  pieces: readonly Piece[],
  works: KnownWorks,
  {moved, identifiers}: Pick<Writing, 'moved' | 'identifiers'>,
): MatchedReferences {
  const gone = new Set<number>()
  const stays = new Set<number>()
  const names = new Map<string, KnownWork>()
  const byAuthor: {name: string; year: string; work: KnownWork}[] = []
  const all: KnownWork[] = []
  for (const {heading, entries} of lists) {
    const pairs = entries.map((entry) => ({entry, work: works.match(entry)}))
    const open = new Set(pairs.flatMap(({entry, work}) => (work ? [] : [entry.piece])))
    for (const {entry, work} of pairs) {
      if (!work) {
        if (entry.isLikely) stays.add(entry.piece)
        continue
      }
      for (const name of entry.names) if (!names.has(name)) names.set(name, work)
      const signed = authorYear(entry.text)
      if (signed) byAuthor.push({...signed, work})
      if (!all.includes(work)) all.push(work)
      for (const identifier of entry.identifiers) noteIdentifier(identifier, work, {identifiers})
      if (open.has(entry.piece)) continue
      gone.add(entry.piece)
    }
    for (const index of new Set(pairs.map(({entry}) => entry.piece))) {
      if (!gone.has(index)) continue
      const {work} = pairs.find(({entry}) => entry.piece === index) ?? {}
      moved.push({what: 'reference', text: wordsOf(pieces[index]), to: work?.id ?? 'citation'})
    }
    if (heading !== null && entries.length > 0 && open.size === 0) {
      gone.add(heading)
      moved.push({
        what: 'reference list heading',
        text: wordsOf(pieces[heading]),
        to: 'left out: the list is made from the citations',
      })
    }
  }
  const left = pieces.map((piece, index) => ({piece, index})).filter(({index}) => !gone.has(index))
  return {
    pieces: left.map(({piece}) => piece),
    names,
    byAuthor,
    works: all,
    unmatched: left.flatMap(({index}, at) => (stays.has(index) ? [at] : [])),
  }
}

function wordsOf(piece: Piece | undefined): string {
  if (!piece) return ''
  if (piece.kind === 'table')
    return [piece.caption, ...piece.rows.map(({cells}) => cells.join(' '))].filter(Boolean).join(' ')
  return textPieces(piece)
    .map(({inlines}) => inlineText(inlines))
    .join(' ')
}
