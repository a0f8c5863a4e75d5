import {isReferenceList} from '../../src/editorial/referenceListTalk.ts'
import {parseIdentifier, type Identifier} from '../../src/citations/parseIdentifier.ts'
import {countWords} from './htmlTree.ts'
import {inlineText, isHeading, isTypedHeading, type Inline, type Piece} from './pieces.ts'

/** One line of a typed reference list. */
export interface ReferenceEntry {
  /** Place of its piece on the page. */
  piece: number
  text: string
  /** What signs in the text call it: its number, the anchor of the line. */
  names: string[]
  identifiers: Identifier[]
  /** A section that readers may read on; it supports no statement. */
  isFurtherReading: boolean
  /** It looks like a reference, not like prose that happens to stand there. */
  isLikely: boolean
}

/** A typed reference list: its heading (if it has one) and its lines. */
export interface ReferenceList {
  heading: number | null
  entries: ReferenceEntry[]
  isFurtherReading: boolean
}

const listName =
  /^(?:(?:list of|selected|key|article|our|works|scientific|medical|full|additional) )*(?:references?|sources?|bibliography|works cited|literature(?: cited)?|citations?|footnotes|endnotes|notes|resources cited|research)(?: (?:and|&) (?:references|sources|further reading|citations|notes|resources))?(?: cited| used)?\s*[:.]?$/i
const readingName = /^(?:further|additional|suggested|recommended) reading\s*[:.]?$/i
const inlineList = /^(?:references?|sources?|bibliography|citations?)\s*:\s+(?=\S)/i

/** Finds the typed reference lists of a page: under a heading, after "Sources:", at the foot of notes, or at its end. */
export function referenceLists(pieces: readonly Piece[], targets: ReadonlySet<string>): ReferenceList[] {
  const lists: ReferenceList[] = []
  const taken = new Set<number>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text' || taken.has(index)) continue
    const text = inlineText(piece.inlines).trim()
    const isReading = readingName.test(text)
    const isName = listName.test(text) && (isHeading(piece) || isTypedHeading(piece) || isReferenceList(text))
    if (isName || (isReading && (isHeading(piece) || isTypedHeading(piece)))) {
      const entries = entriesBelow(pieces, index, isReading)
      // A heading "Notes" or "Research" over prose is a heading.
      const isPromise = isReferenceList(text) || entries.filter(({isLikely}) => isLikely).length > entries.length / 2
      if (!isPromise || (isReading && entries.length === 0)) continue
      for (const {piece: at} of entries) taken.add(at)
      lists.push({heading: index, entries, isFurtherReading: isReading})
    } else if (inlineList.test(text)) {
      const entries = splitEntries(text.replace(inlineList, ''), hrefsOf(piece.inlines), index, {
        ordinal: 0,
        anchors: piece.anchors,
        isReading,
      })
      taken.add(index)
      lists.push({heading: null, entries, isFurtherReading: false})
    }
  }
  lists.push(...notes(pieces, targets, taken))
  const rest = unnamedList(pieces, taken)
  return rest ? [...lists, rest] : lists
}

function entriesBelow(pieces: readonly Piece[], heading: number, isReading: boolean): ReferenceEntry[] {
  const entries: ReferenceEntry[] = []
  let hasList = false
  let ordinal = 0
  for (let index = heading + 1; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece || isHeading(piece)) break
    if (piece.kind === 'table') {
      entries.push(
        ...piece.rows.flatMap((row): ReferenceEntry[] => {
          const text = row.cells.filter((cell) => cell !== '').join(' ')
          const found = entryOf(text, row.links, index, {ordinal: ordinal + 1, anchors: row.anchors, isReading})
          if (!found.isLikely) return []
          ordinal += 1
          return [found]
        }),
      )
      continue
    }
    if (piece.kind !== 'text') break
    const text = inlineText(piece.inlines)
    const more = splitEntries(text, hrefsOf(piece.inlines), index, {
      ordinal: (piece.ordinal ?? ordinal + 1) - 1,
      anchors: piece.anchors,
      isReading,
    })
    const isLikely = more.some((entry) => entry.isLikely)
    if (isTypedHeading(piece) && !isLikely) break
    if (piece.list === null && hasList && !isLikely) break
    if (piece.list === null && !isLikely && (countWords(text) > 40 || entries.some((entry) => entry.isLikely))) break
    hasList ||= piece.list !== null
    ordinal = (piece.ordinal ?? ordinal + 1) - 1 + more.length
    entries.push(...more)
  }
  return entries
}

/** Footnotes without a heading: paragraphs to which signs in the text lead. */
function notes(pieces: readonly Piece[], targets: ReadonlySet<string>, taken: Set<number>): ReferenceList[] {
  const entries = pieces.flatMap((piece, index): ReferenceEntry[] => {
    if (piece.kind !== 'text' || taken.has(index) || !piece.anchors.some((anchor) => targets.has(anchor))) return []
    taken.add(index)
    return splitEntries(inlineText(piece.inlines), hrefsOf(piece.inlines), index, {
      ordinal: (piece.ordinal ?? 1) - 1,
      anchors: piece.anchors,
      isReading: false,
    }).slice(0, 1)
  })
  return entries.length > 0 ? [{heading: null, entries, isFurtherReading: false}] : []
}

/** Two or more references at the very end, which nobody gave a heading. */
function unnamedList(pieces: readonly Piece[], taken: ReadonlySet<number>): ReferenceList | null {
  const entries: ReferenceEntry[] = []
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index]
    if (!piece || piece.kind !== 'text' || isHeading(piece) || taken.has(index)) break
    const text = inlineText(piece.inlines)
    const found = entryOf(text, hrefsOf(piece.inlines), index, {ordinal: 0, anchors: piece.anchors, isReading: false})
    const isNumbered = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)])\s/.test(text) || piece.ordinal !== null
    if (!found.isLikely || found.identifiers.length === 0 || !isNumbered) break
    entries.unshift(piece.ordinal === null ? found : {...found, names: [...found.names, String(piece.ordinal)]})
  }
  return entries.length >= 2 ? {heading: null, entries, isFurtherReading: false} : null
}

interface EntryPlace {
  /** Number of the entry before. */
  ordinal: number
  anchors: readonly string[]
  isReading: boolean
}

/** Lines of one paragraph that are entries each. */
function splitEntries(text: string, hrefs: readonly string[], piece: number, place: EntryPlace): ReferenceEntry[] {
  const lines = text.split(/\n|;\s+(?=\p{Lu}[\p{L}'’-]+,? \p{Lu})/u).filter((line) => line.trim() !== '')
  const each = lines.map((line, index) => entryOf(line, [], piece, {...place, ordinal: place.ordinal + index + 1}))
  if (lines.length > 1 && each.filter(({isLikely}) => isLikely).length >= lines.length - 1) return each
  return [entryOf(text, hrefs, piece, {...place, ordinal: place.ordinal + 1})]
}

function entryOf(
  text: string,
  hrefs: readonly string[],
  piece: number,
  {ordinal, anchors, isReading}: EntryPlace,
): ReferenceEntry {
  const plain = text.replace(/\s+/g, ' ').trim()
  const number = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]|(\d{1,3})(?=\s+\p{Lu}))\s*/u.exec(plain)
  const typed = number?.[1] ?? number?.[2] ?? number?.[3] ?? number?.[4]
  const key = /^\[?@([\w:.-]+)\]?:?\s/.exec(plain)?.[1]
  const words = number ? plain.slice(number[0].length) : plain
  const identifiers = identifiersIn(words, hrefs)
  const isDated = /\b(?:19|20)\d\d\b/.test(words) && /[.,;(]/.test(words)
  return {
    piece,
    text: words,
    names: [
      typed ?? String(ordinal),
      ...anchors.map((anchor) => `#${anchor}`),
      ...(key === undefined ? [] : [`@${key}`]),
    ],
    identifiers,
    isFurtherReading: isReading,
    isLikely: identifiers.length > 0 || (isDated && countWords(words) >= 4 && countWords(words) <= 90),
  }
}

const hrefsOf = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => (inline.kind === 'words' && inline.href !== null ? [inline.href] : []))

const patterns = [
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*|\b)10\.\d{4,9}(?:\.\d+)*\/[^\s<>"]+/gi,
  /\bPMID\s*:?\s*\d{1,8}\b/gi,
  /\bPMC\s?(?:ID)?\s*:?\s*(?:PMC)?\d{3,9}\b/gi,
  /\barXiv\s*:\s*\d{4}\.\d{4,5}/gi,
  /\bISBN(?:-1[03])?\s*:?\s*[\dX-]{10,17}/gi,
  /https?:\/\/[^\s<>"]+/gi,
]

/** Every identifier of a text and its links, the best first; one for each kind of one work. */
export function identifiersIn(text: string, hrefs: readonly string[]): Identifier[] {
  const found = [...patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => match)), ...hrefs]
    .map((match) => parseIdentifier(match))
    .filter((identifier) => identifier !== null)
  const order = ['doi', 'pmid', 'pmcid', 'arxiv', 'isbn', 'url']
  const distinct = found.filter(
    ({type, value}, index) =>
      found.findIndex((other) => other.type === type && other.value.toLowerCase() === value.toLowerCase()) === index,
  )
  const works = distinct.filter(({type}) => type !== 'url')
  return (
    works.length > 0 ? works : distinct.map((each) => ({...each, value: each.value.replace(/[.,;)]+$/, '')}))
  ).toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
}
