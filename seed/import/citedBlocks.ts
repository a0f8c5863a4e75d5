import {safeHref} from '../../schemas/validators/safeHref.ts'
import {parseIdentifier} from '../../src/citations/parseIdentifier.ts'
import {
  type BodyBlock,
  type Cite,
  type KeyedReference,
  type Link,
  type Span,
  type TextBlock,
} from '../pack/portableText.ts'
import type {FoundIdentifier, Kept, Moved, Undecided} from './ImportedArticle.ts'
import type {KnownWork, KnownWorks} from './knownWorks.ts'
import {type Piece, type TextPiece} from './pieces.ts'
import {identifiersIn} from './referenceEntries.ts'

/** What turning pieces into stored blocks needs and what it reports. */
export interface Writing {
  works: KnownWorks
  /** The works of the reference list by number, anchor (`#fn1`) and key (`@smith2020`). */
  entries: ReadonlyMap<string, KnownWork>
  /** Surname and year of each entry, for `(Smith, 2012)`. */
  byAuthor: readonly {name: string; year: string; work: KnownWork}[]
  /** Web address of the old page, for links that are relative to it. */
  base: string
  kept: Kept[]
  moved: Moved[]
  undecided: Undecided[]
  identifiers: FoundIdentifier[]
  cited: Set<KnownWork>
}

/** A citation may still be a draft itself: the reference gets strong when both are published, as in the Studio. */
export const citationReference = (
  key: string,
  id: string,
): KeyedReference & {_weak: true; _strengthenOnPublish: {type: 'citation'}} => ({
  _key: key,
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'citation'},
})

/** The stored text of an article; keys are counted, so that the same page gives the same draft. */
export function citedBlocks(pieces: readonly Piece[], writing: Writing): BodyBlock[] {
  let keys = 0
  const newKey = () => `k${(keys += 1)}`
  return pieces.map((piece): BodyBlock => {
    const _key = newKey()
    const path = `body[${_key}]`
    const keep = (kind: string, text: string) => {
      if (text.trim() !== '') writing.kept.push({path, kind, text})
    }
    switch (piece.kind) {
      case 'text':
        return textBlock(piece, _key, newKey, writing, path)
      case 'table': {
        keep('table', [piece.caption, ...piece.rows.map(({cells}) => cells.join(' | '))].filter(Boolean).join('\n'))
        const rows = piece.rows.map(({cells}) => ({_key: newKey(), _type: 'tableRow', cells}))
        return {_key, _type: 'table', caption: piece.caption, headerRow: piece.headerRow, rows}
      }
      case 'figure': {
        keep('caption', piece.caption)
        const {alt, caption, isDecorative, source} = piece
        return {
          _key,
          _type: 'figure',
          ...(alt && {alt}),
          ...(isDecorative && {decorative: true}),
          ...(caption && {caption}),
          rights: {source: source.slice(0, 500)},
        }
      }
      case 'question': {
        keep('question', piece.question)
        const answer = piece.answer.map((text) => textBlock(text, newKey(), newKey, writing, path))
        return {_key, _type: 'questionAnswer', question: piece.question, answer}
      }
      case 'callout':
        return {
          _key,
          _type: 'callout',
          tone: 'info',
          body: piece.body.map((text) => textBlock(text, newKey(), newKey, writing, path)),
        }
      case 'testimonial': {
        keep('testimonial', `${piece.quote} ${piece.attribution}`.trim())
        return {
          _key,
          _type: 'testimonial',
          quote: piece.quote,
          ...(piece.attribution && {attribution: piece.attribution}),
        }
      }
      default:
        return piece satisfies never
    }
  })
}

/** Words with the marks on them; a mark is on one stretch of one block. */
interface Stretch {
  text: string
  decorators: string[]
  href: string | null
  cites: Set<number>
}

function textBlock(piece: TextPiece, _key: string, newKey: () => string, writing: Writing, path: string): TextBlock {
  const stretches: Stretch[] = []
  const cites: KnownWork[][] = []
  let lastCited = 0
  const cite = (from: number, to: number, works: readonly KnownWork[]) => {
    for (const work of works) writing.cited.add(work)
    cites.push([...works])
    cutAt(stretches, from)
    cutAt(stretches, to)
    let at = 0
    for (const stretch of stretches) {
      if (at >= from && at + stretch.text.length <= to && stretch.text !== '') stretch.cites.add(cites.length - 1)
      at += stretch.text.length
    }
  }
  const lengthNow = () => stretches.reduce((sum, {text}) => sum + text.length, 0)
  const textNow = () => stretches.map(({text}) => text).join('')

  for (const inline of piece.inlines) {
    if (inline.kind === 'marker') {
      const works = worksOf(inline.entries, inline.target, writing)
      const to = lengthNow()
      const said = textNow()
      const from = Math.max(sentenceStart(said), lastCited)
      if (works === null || said.slice(0, to).trim() === '') {
        stretches.push({text: inline.text, decorators: [], href: null, cites: new Set()})
        writing.undecided.push({
          what: 'citation sign',
          text: inline.text,
          question: 'Which source does it stand for? Cite it on the words, and delete the sign.',
        })
        continue
      }
      writing.moved.push({what: 'citation sign', text: inline.text, to: `citation on the words of ${path}`})
      if (said.slice(from, to).trim() === '' && cites.length > 0) {
        const last = cites[cites.length - 1] ?? []
        for (const work of works) {
          writing.cited.add(work)
          if (!last.includes(work)) last.push(work)
        }
        continue
      }
      cite(from + leading(said.slice(from, to)), to, works)
      lastCited = to
      continue
    }
    const decorators = [...(inline.strong ? ['strong'] : []), ...(inline.em ? ['em'] : [])]
    const linked = inline.href === null ? null : parseIdentifier(inline.href)
    const isWork = linked !== null && linked.type !== 'url'
    const from = lengthNow()
    const href = inline.href === null || isWork ? null : usableHref(inline.href, inline.text, writing)
    stretches.push({text: inline.text, decorators, href, cites: new Set()})
    if (!isWork) continue
    const work = writing.works.match({text: inline.text, identifiers: [linked]})
    if (!work) continue
    noteIdentifier(linked, work, writing)
    writing.moved.push({what: 'link to a work', text: inline.href ?? '', to: `citation on the words of ${path}`})
    cite(from + leading(inline.text), lengthNow(), [work])
    lastCited = lengthNow()
  }
  citeTyped(textNow(), cite, writing)

  const links: string[] = []
  const children: Span[] = stretches
    .filter(({text}) => text !== '')
    .map(({text, decorators, href, cites: on}): Span => {
      if (href !== null && !links.includes(href)) links.push(href)
      const marks = [
        ...decorators,
        ...(href === null ? [] : [`${_key}-l${links.indexOf(href) + 1}`]),
        ...[...on].map((index) => `${_key}-c${index + 1}`),
      ]
      return {_key: newKey(), _type: 'span', text, marks}
    })
  const used = new Set(children.flatMap(({marks}) => marks))
  const markDefs = [
    ...links.map((href, index): Link => ({_key: `${_key}-l${index + 1}`, _type: 'link', href})),
    ...cites.map((works, index): Cite => ({
      _key: `${_key}-c${index + 1}`,
      _type: 'cite',
      citations: works.map((work, at) => citationReference(`${_key}-c${index + 1}-${at + 1}`, work.id)),
    })),
  ].filter((mark) => used.has(mark._key))
  const text = children.map((child) => child.text).join('')
  writing.kept.push({
    path,
    kind: piece.list
      ? 'list item'
      : /^h\d/.test(piece.style)
        ? 'heading'
        : piece.style === 'blockquote'
          ? 'quotation'
          : 'paragraph',
    text,
  })
  return {
    _key,
    _type: 'block',
    style: piece.style,
    ...(piece.list && {listItem: piece.list, level: piece.level}),
    children: children.length > 0 ? children : [{_key: newKey(), _type: 'span', text: '', marks: []}],
    markDefs,
  }
}

/** The works that a sign names; `null` when one of them is unknown, since half a citation would mislead. */
function worksOf(names: readonly string[], target: string | null, {entries, works}: Writing): KnownWork[] | null {
  const anchored = target === null ? undefined : entries.get(`#${target}`)
  if (anchored) return [anchored]
  const found = names.map((name) => entries.get(name) ?? (name.startsWith('@') ? works.byKey(name) : null))
  const known = found.filter((work) => work !== null)
  return known.length === found.length && known.length > 0 ? [...new Set(known)] : null
}

/** Identifiers and "(Smith, 2012)" that are typed in the text cite for the sentence that they stand in; they stay. */
function citeTyped(text: string, cite: (from: number, to: number, works: KnownWork[]) => void, writing: Writing): void {
  for (const match of text.matchAll(
    /[([]?(?:\bdoi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?\b10\.\d{4,9}\/[^\s)\]]+[)\]]?|[([]?\bPMID\s*:?\s*\d{1,8}[)\]]?|[([]?\bPMC\d{4,9}[)\]]?/gi,
  )) {
    const [identifier] = identifiersIn(match[0].replace(/^[([]|[)\]]$/g, ''), [])
    const work = identifier ? writing.works.match({text: '', identifiers: [identifier]}) : null
    if (!identifier || !work) continue
    noteIdentifier(identifier, work, writing)
    const from = sentenceStart(text.slice(0, match.index))
    if (text.slice(from, match.index).trim() !== '') cite(from + leading(text.slice(from)), match.index, [work])
    else writing.cited.add(work)
  }
  for (const match of text.matchAll(
    /\(([^()]{0,60}?)(\p{Lu}[\p{L}'’-]+)([^()\d]{0,60}?),?\s+((?:19|20)\d\d)[a-z]?(?:[;,][^()]{0,80})?\)/gu,
  )) {
    const [, , name = '', , year = ''] = match
    const found = writing.byAuthor.filter((entry) => entry.name === name.toLowerCase() && entry.year === year)
    const [only] = found
    if (!only || found.length > 1) continue
    const from = sentenceStart(text.slice(0, match.index))
    if (text.slice(from, match.index).trim() !== '') cite(from + leading(text.slice(from)), match.index, [only.work])
  }
}

export function noteIdentifier(
  identifier: {type: FoundIdentifier['type']; value: string},
  work: KnownWork,
  {identifiers}: Pick<Writing, 'identifiers'>,
): void {
  if (identifiers.some(({type, value}) => type === identifier.type && value === identifier.value)) return
  identifiers.push({type: identifier.type, value: identifier.value, citation: work.id})
}

/** Where a link may lead in the draft; `null` when its words have to go without, which is reported. */
function usableHref(href: string, words: string, {base, undecided}: Writing): string | null {
  const given = href.startsWith('//') ? `https:${href}` : href.replace(/^\s+|\s+$/g, '').replaceAll(' ', '%20')
  if (safeHref(given) === true && !given.startsWith('/')) return given.startsWith('#') ? null : sameSite(given, base)
  if (given.startsWith('/') && safeHref(given) === true) return given
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(given) && !given.startsWith('#')
  if (isRelative && base !== '' && URL.canParse(given, base)) return sameSite(new URL(given, base).href, base)
  if (!given.startsWith('#'))
    undecided.push({
      what: 'link',
      text: `${words} ${given}`,
      question:
        'This address does not lead anywhere from here. Enter the right one, or leave the words without a link.',
    })
  return null
}

/** A link to a page of the old site becomes a path, so that it still leads there when the site moves. */
function sameSite(href: string, base: string): string {
  if (base === '' || !URL.canParse(href) || !URL.canParse(base)) return href
  const [url, site] = [new URL(href), new URL(base)]
  return url.host === site.host ? `${url.pathname}${url.search}${url.hash}` : href
}

function cutAt(stretches: Stretch[], at: number): void {
  let start = 0
  for (const [index, stretch] of stretches.entries()) {
    const inside = at - start
    if (inside > 0 && inside < stretch.text.length) {
      stretches.splice(
        index,
        1,
        {...stretch, text: stretch.text.slice(0, inside), cites: new Set(stretch.cites)},
        {...stretch, text: stretch.text.slice(inside), cites: new Set(stretch.cites)},
      )
      return
    }
    start += stretch.text.length
  }
}

const leading = (text: string): number => text.length - text.trimStart().length

/** Where the last sentence of a text begins; a sign after its full stop still belongs to it. */
function sentenceStart(text: string): number {
  const body = text.trimEnd().replace(/[.!?]["”’)\]]*$/, '')
  let start = 0
  for (const match of body.matchAll(
    /(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|al|No|Fig|approx))[.!?]["”’)\]]*\s+|\n/g,
  ))
    start = match.index + match[0].length
  return start
}

export const authorYear = (text: string): {name: string; year: string} | null => {
  const name = /^\W*(\p{Lu}[\p{L}'’-]+)/u.exec(text)?.[1]
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1]
  return name && year ? {name: name.toLowerCase(), year} : null
}
