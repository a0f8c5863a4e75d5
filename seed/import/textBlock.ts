import {parseIdentifier} from '../../src/citations/parseIdentifier.ts'
import type {Cite, Link, Span, TextBlock} from '../pack/portableText.ts'
import type {KnownWork} from './knownWorks.ts'
import type {TextPiece} from './pieces.ts'
import {identifiersIn} from './referenceEntries.ts'
import {sentencesOf} from './sentences.ts'
import {usableHref} from './usableHref.ts'
import {citationReference, noteIdentifier, type Writing} from './writing.ts'

/** Words with the marks on them. */
interface Stretch {
  from: number
  text: string
  decorators: string[]
  href: string | null
}

/** Works that are cited somewhere: by a sign behind the words, or by a link on them. */
interface Sign {
  /** Where the words begin, where the page says so. */
  from: number | null
  to: number
  works: KnownWork[]
}

/** A citation on a stretch of the text. */
interface Cited {
  from: number
  to: number
  works: KnownWork[]
}

/** Most typed citations that share the beginning of their sentence; each further one is on the words since the last. */
const MOST_ON_ONE = 20

/** A paragraph, heading or list item as it is stored, with its links and citations; time grows with its length. */
export function textBlock(
  piece: TextPiece,
  _key: string,
  newKey: () => string,
  writing: Writing,
  path: string,
): TextBlock {
  const {stretches, signs} = wordsAndSigns(piece, writing, path)
  const text = stretches.map((stretch) => stretch.text).join('')
  const cites = [...citedBySigns(signs, text), ...citedByType(text, writing)]
  for (const {works} of cites) for (const work of works) writing.cited.add(work)

  const links = new Map<string, string>()
  const children = cutAtCitations(stretches, cites).map(({text: words, decorators, href, on}): Span => {
    const link = href === null ? null : (links.get(href) ?? `${_key}-l${links.size + 1}`)
    if (href !== null && link !== null) links.set(href, link)
    const marks = [...decorators, ...(link === null ? [] : [link]), ...on.map((index) => `${_key}-c${index + 1}`)]
    return {_key: newKey(), _type: 'span', text: words, marks}
  })
  const used = new Set(children.flatMap(({marks}) => marks))
  const markDefs = [
    ...[...links].map(([href, key]): Link => ({_key: key, _type: 'link', href})),
    ...cites.map(({works}, index): Cite => ({
      _key: `${_key}-c${index + 1}`,
      _type: 'cite',
      citations: works.map((work, at) => citationReference(`${_key}-c${index + 1}-${at + 1}`, work.id)),
    })),
  ].filter((mark) => used.has(mark._key))
  writing.kept.push({path, kind: kindOf(piece), text})
  return {
    _key,
    _type: 'block',
    style: piece.style,
    ...(piece.list && {listItem: piece.list, level: piece.level}),
    children: children.length > 0 ? children : [{_key: newKey(), _type: 'span', text: '', marks: []}],
    markDefs,
  }
}

const kindOf = ({list, style}: TextPiece): string =>
  list ? 'list item' : /^h\d/.test(style) ? 'heading' : style === 'blockquote' ? 'quotation' : 'paragraph'

/** The words that stay, and what the rest cites. */
function wordsAndSigns(piece: TextPiece, writing: Writing, path: string): {stretches: Stretch[]; signs: Sign[]} {
  const stretches: Stretch[] = []
  const signs: Sign[] = []
  let length = 0
  let hasWords = false
  const add = (stretch: Omit<Stretch, 'from'>) => {
    if (stretch.text === '') return
    stretches.push({...stretch, from: length})
    length += stretch.text.length
    hasWords ||= stretch.text.trim() !== ''
  }
  for (const inline of piece.inlines) {
    if (inline.kind === 'marker') {
      const works = worksOf(inline.entries, inline.target, writing)
      if (works === null || !hasWords) {
        add({text: inline.text, decorators: [], href: null})
        writing.undecided.push({
          what: 'citation sign',
          text: inline.text,
          question: 'Which source does it stand for? Cite it on the words, and delete the sign.',
        })
      } else {
        writing.moved.push({what: 'citation sign', text: inline.text, to: `citation on the words of ${path}`})
        signs.push({from: null, to: length, works})
      }
      continue
    }
    const linked = inline.href === null ? null : parseIdentifier(inline.href)
    const isWork = linked !== null && linked.type !== 'url'
    const from = length
    add({
      text: inline.text,
      decorators: [...(inline.strong ? ['strong'] : []), ...(inline.em ? ['em'] : [])],
      href: inline.href === null || isWork ? null : usableHref(inline.href, inline.text, writing),
    })
    const work = isWork ? writing.works.match({text: inline.text, identifiers: [linked]}) : null
    if (!isWork || !work) continue
    noteIdentifier(linked, work, writing)
    writing.moved.push({what: 'link to a work', text: inline.href ?? '', to: `citation on the words of ${path}`})
    signs.push({from: from + leading(inline.text), to: length, works: [work]})
  }
  return {stretches, signs}
}

/** A sign cites for its sentence, from the last citation in it on; signs next to each other are one. */
function citedBySigns(signs: readonly Sign[], text: string): Cited[] {
  const cites: Cited[] = []
  if (signs.length === 0) return cites
  const sentences = sentencesOf(text)
  let lastCited = 0
  for (const {from, to, works} of signs) {
    const start = from ?? Math.max(sentences.startBefore(to), lastCited)
    const words = text.slice(start, to)
    const last = cites.at(-1)
    if (from === null && last && words.trim() === '') {
      last.works = [...new Set([...last.works, ...works])]
      continue
    }
    cites.push({from: from ?? start + leading(words), to, works})
    lastCited = to
  }
  return cites
}

/** Identifiers and "(Smith, 2012)" that are typed in the text cite for the sentence that they stand in; they stay. */
function citedByType(text: string, writing: Writing): Cited[] {
  const cites: Cited[] = []
  const typed = [...typedIdentifiers(text, writing), ...typedAuthors(text, writing)]
  if (typed.length === 0) return cites
  const sentences = sentencesOf(text)
  const onSentence = new Map<number, number>()
  for (const {at, work, isInText} of typed) {
    const start = sentences.startBefore(at)
    const count = (onSentence.get(start) ?? 0) + 1
    onSentence.set(start, count)
    const from = count > MOST_ON_ONE ? Math.max(start, cites.at(-1)?.to ?? 0) : start
    const words = text.slice(from, at)
    if (words.trim() !== '') cites.push({from: from + leading(words), to: at, works: [work]})
    else if (isInText) writing.cited.add(work)
  }
  return cites
}

/** A work that is named in the text. */
interface Typed {
  at: number
  work: KnownWork
  /** Readers find the work by what stands there, also where no words before it are cited. */
  isInText: boolean
}

function typedIdentifiers(text: string, writing: Writing): Typed[] {
  const pattern =
    /[([]?(?:\bdoi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?\b10\.\d{4,9}\/[^\s)\]]+[)\]]?|[([]?\bPMID\s*:?\s*\d{1,8}[)\]]?|[([]?\bPMC\d{4,9}[)\]]?/gi
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [identifier] = identifiersIn(match[0].replace(/^[([]|[)\]]$/g, ''), [])
    const work = identifier ? writing.works.match({text: '', identifiers: [identifier]}) : null
    if (!identifier || !work) return []
    noteIdentifier(identifier, work, writing)
    return [{at: match.index, work, isInText: true}]
  })
}

function typedAuthors(text: string, {byAuthor}: Writing): Typed[] {
  const pattern =
    /\(([^()]{0,60}?)(\p{Lu}[\p{L}'’-]+)([^()\d]{0,60}?),?\s+((?:19|20)\d\d)[a-z]?(?:[;,][^()]{0,80})?\)/gu
  if (byAuthor.length === 0) return []
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, , name = '', , year = ''] = match
    const [only, other] = byAuthor.filter((entry) => entry.name === name.toLowerCase() && entry.year === year)
    return only && !other ? [{at: match.index, work: only.work, isInText: false}] : []
  })
}

/** The stretches in parts that carry the same citations throughout. */
function cutAtCitations(
  stretches: readonly Stretch[],
  cites: readonly Cited[],
): (Omit<Stretch, 'from'> & {on: number[]})[] {
  const edges = new Map<number, {begin: number[]; end: number[]}>()
  const at = (place: number) => {
    const found = edges.get(place) ?? {begin: [], end: []}
    edges.set(place, found)
    return found
  }
  for (const [index, {from, to}] of cites.entries()) {
    if (from >= to) continue
    at(from).begin.push(index)
    at(to).end.push(index)
  }
  const places = [...edges.keys()].toSorted((a, b) => a - b)
  const on = new Set<number>()
  const parts: (Omit<Stretch, 'from'> & {on: number[]})[] = []
  let next = 0
  for (const {from, text, decorators, href} of stretches) {
    let start = from
    const end = from + text.length
    while (start < end) {
      for (; next < places.length && (places[next] ?? end) <= start; next += 1) {
        const {begin, end: over} = at(places[next] ?? 0)
        for (const index of over) on.delete(index)
        for (const index of begin) on.add(index)
      }
      const stop = Math.min(end, places[next] ?? end)
      parts.push({text: text.slice(start - from, stop - from), decorators, href, on: [...on].toSorted((a, b) => a - b)})
      start = stop
    }
  }
  return parts
}

/** The works that a sign names; `null` when one of them is unknown, since half a citation would mislead. */
function worksOf(names: readonly string[], target: string | null, {entries, works}: Writing): KnownWork[] | null {
  const anchored = target === null ? undefined : entries.get(`#${target}`)
  if (anchored) return [anchored]
  const found = names.map((name) => entries.get(name) ?? (name.startsWith('@') ? works.byKey(name) : null))
  const known = found.filter((work) => work !== null)
  return known.length === found.length && known.length > 0 ? [...new Set(known)] : null
}

const leading = (text: string): number => text.length - text.trimStart().length
