import {
  check,
  checkContext,
  type Finding,
  findTypedCrisisNumbers,
  isArticleDocument,
  rules,
} from '../../src/editorial/index.ts'
import {articleId} from '../pack/documentIds.ts'
import {type SeedDocument, storedDocument} from '../SeedDocument.ts'
import {authorYear, citationReference, citedBlocks, note, type Writing} from './citedBlocks.ts'
import {dayIn} from './dates.ts'
import {countWords, htmlTree, oneLine} from './htmlTree.ts'
import type {ImportedArticle, Kept, Moved, Undecided} from './ImportedArticle.ts'
import type {KnownWork, KnownWorks} from './knownWorks.ts'
import {pageHead} from './pageHead.ts'
import {pagePieces, scriptCounts} from './pagePieces.ts'
import {type Inline, inlineText, isHeading, isTypedHeading, type Piece, textPieces} from './pieces.ts'
import {disclaimerIn, isDisclaimerHeading, lineParts, recognisedLine} from './recognisedLine.ts'
import {type ReferenceList, referenceLists} from './referenceEntries.ts'
import {lastPart, slugOf} from './slugs.ts'

/** A page as it came out of a file, and what its file says beside it. */
export interface SourcePage {
  source: string
  html: string
  /** Known to the file and not to the page: an export, front matter. Empty is absent. */
  title?: string
  slug?: string
  summary?: string
  published?: string
  modified?: string
  author?: string
  noindex?: boolean
  description?: string
  language?: string
  address?: string
  moved?: Moved[]
  undecided?: Undecided[]
}

export interface ConvertOptions {
  works: KnownWorks
  /** `YYYY-MM-DD` on which the rules judge. */
  today: string
  /** Documents of the dataset by which the rules judge, beside the works that are cited. */
  surroundings: readonly unknown[]
  /** Last day on which the old post may be shown without a review. */
  adoptionUntil?: string | undefined
}

/**
 * One old page as a draft, with the findings of the editorial rules and an account of its words. Nothing is fetched and
 * nothing is made up: what the page does not say stays open.
 *
 * @throws {ImportError} `too-deep`
 */
export async function convertPage(
  page: SourcePage,
  {works, today, surroundings, adoptionUntil}: ConvertOptions,
): Promise<ImportedArticle> {
  const tree = htmlTree(page.html)
  const head = pageHead(tree)
  const parts = pagePieces(tree)
  const kept: Kept[] = []
  const moved: Moved[] = [...(page.moved ?? []), ...parts.moved, ...scriptCounts(tree)]
  const undecided: Undecided[] = [...(page.undecided ?? []), ...parts.undecided]

  const {title, pieces: untitled} = titled(parts.pieces, page.title ?? '', head.title, page.source)
  if (title.from === 'page') kept.push({path: 'title', kind: 'title', text: title.text})
  if (title.from === 'file')
    undecided.push({
      what: 'title',
      text: title.text,
      question: 'The page has no title; this is the name of its file. Write one.',
    })

  const said: SaidOfPage = {
    byline: page.author ?? '',
    firstPublished: page.published ?? '',
    dateModified: page.modified ?? '',
  }
  const lines = recognised(untitled, said, moved, undecided)
  said.byline ||= head.author
  said.firstPublished ||= head.published
  said.dateModified ||= head.modified
  if (head.reviewer !== '' && !moved.some(({what}) => what === 'review line'))
    reviewLine(oneLine(`Reviewed by ${head.reviewer} ${head.reviewedOn}`), moved, undecided)

  const found = referenceLists(lines, targetsOf(lines))
  const identifiers: ImportedArticle['identifiers'] = []
  const references = matched(found, lines, works, {moved, identifiers})
  const writing: Writing = {
    works,
    entries: references.names,
    byAuthor: references.byAuthor,
    base: page.address || head.canonical,
    kept,
    moved,
    undecided,
    identifiers,
    cited: new Set(),
  }
  const body = citedBlocks(references.pieces, writing)
  const uncited = references.works.filter((work) => !writing.cited.has(work))
  for (const work of uncited) {
    undecided.push({
      what: 'source without a place',
      text: String(work.item.title ?? work.id),
      question:
        'The old page listed it and cited it nowhere. It is in further reading; cite it on the words that it supports, or take it out.',
    })
  }

  const slug =
    slugOf(page.slug ?? '') ||
    slugOf(head.canonical === '' ? '' : lastPart(head.canonical)) ||
    slugOf(lastPart(page.source)) ||
    slugOf(title.text) ||
    'untitled'
  const noindex = page.noindex === true || head.noindex
  if (noindex) {
    moved.push({what: 'noindex', text: '', to: 'undecided: a reviewed page may be indexed'})
    undecided.push({
      what: 'noindex',
      text: '',
      question:
        'The old page asked search engines to leave it out. Until a clinician signs it off the new one does too; decide whether it should be found afterwards.',
    })
  }
  const description = page.description || head.description
  if (description !== '') moved.push({what: 'description for search results', text: description, to: 'seo.description'})
  if (said.byline !== '')
    undecided.push({
      what: 'author',
      text: said.byline,
      question: 'Choose the person under Authors; an article needs one before it is published.',
    })
  undecided.push({
    what: 'subject',
    text: '',
    question: 'Choose the kind of article, its main topic, sensitive subjects and disclosures.',
  })
  if (
    /â€|Ã[©¨¤¶¼±]|Â\s/.test(
      inlineText(references.pieces.flatMap((piece) => textPieces(piece).flatMap(({inlines}) => inlines))),
    )
  ) {
    undecided.push({
      what: 'garbled characters',
      text: '',
      question: 'Some characters were saved in a wrong encoding, long ago. Correct them.',
    })
  }

  const document = storedDocument({
    _id: `drafts.${articleId(slug)}`,
    _type: 'article',
    title: title.text,
    slug: {_type: 'slug', current: slug},
    language: languageTag(page.language || head.language),
    summary: page.summary || undefined,
    body,
    byline: said.byline || undefined,
    furtherReading:
      uncited.length > 0 ? uncited.map((work, index) => citationReference(`reading-${index + 1}`, work.id)) : undefined,
    seo: description === '' ? undefined : {description: description.slice(0, 320)},
    firstPublished: instant(said.firstPublished),
    dateModified: instant(said.dateModified),
    adoptionUntil,
  })
  const cited = [...new Set([...writing.cited, ...references.works, ...uncited])]
  const context = cited.map(({id, document: own, item}) => ({
    ...(own ?? {_type: 'citation', title: item.title}),
    _id: id,
  }))
  const findings = await findingsOf(
    document,
    [...surroundings, ...context],
    today,
    references.unmatched.map((index) => body[index]?._key ?? ''),
  )
  return {
    source: page.source,
    title: title.text,
    slug,
    headings: [
      ...(title.text === '' ? [] : [{level: 1, text: title.text}]),
      ...references.pieces.flatMap((piece) =>
        piece.kind === 'text' && isHeading(piece)
          ? [{level: Number(piece.style.slice(1)), text: inlineText(piece.inlines)}]
          : [],
      ),
    ],
    words: countWords(kept.map(({text}) => text).join(' ')),
    findings,
    kept,
    moved,
    undecided,
    identifiers,
    document,
    citations: cited.flatMap((work) => (work.document ? [work.document] : [])),
  }
}

const languageTag = (tag: string): string | undefined =>
  /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag.replace('_', '-')) ? tag.replace('_', '-') : undefined

/** A day or time stamp as the Content Lake stores it; a page that gives a time without a zone means its own. */
function instant(text: string): string | undefined {
  const day = dayIn(text)
  if (day === null) return undefined
  const time = /T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text.trim())
    ? new Date(text.trim())
    : new Date(`${day}T00:00:00Z`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

interface Titled {
  title: {text: string; from: 'page' | 'head' | 'file'}
  pieces: Piece[]
}

/** The first heading of level one is the title; others become headings of the text. */
function titled(pieces: readonly Piece[], given: string, inHead: string, source: string): Titled {
  const at = pieces.findIndex((piece) => piece.kind === 'text' && piece.style === 'h1')
  const heading = pieces[at]
  const printed = heading?.kind === 'text' ? oneLine(inlineText(heading.inlines)) : ''
  const lowered = pieces.map((piece): Piece =>
    piece.kind === 'text' && piece.style === 'h1' ? {...piece, style: 'h2'} : piece,
  )
  if (given !== '') {
    const rest = oneLine(given) === printed ? lowered.filter((_piece, index) => index !== at) : lowered
    return {title: {text: oneLine(given), from: 'page'}, pieces: rest}
  }
  if (printed !== '')
    return {title: {text: printed, from: 'page'}, pieces: lowered.filter((_piece, index) => index !== at)}
  const [own = ''] = inHead.split(/\s+[|–—»·]\s+|\s+-\s+/)
  if (own !== '') {
    const first = pieces[0]
    const isSame = first?.kind === 'text' && oneLine(inlineText(first.inlines)).toLowerCase() === own.toLowerCase()
    return {title: {text: own, from: isSame ? 'page' : 'head'}, pieces: isSame ? lowered.slice(1) : lowered}
  }
  const name = lastPart(source).replace(/[-_]+/g, ' ').trim()
  return {
    title: {text: name === '' ? 'Untitled' : name.charAt(0).toUpperCase() + name.slice(1), from: 'file'},
    pieces: lowered,
  }
}

interface SaidOfPage {
  byline: string
  firstPublished: string
  dateModified: string
}

/** Most words of a paragraph that may be a disclaimer as a whole. */
const LONGEST_DISCLAIMER = 220

/** Takes the lines out that say something about the page, and disclaimers, which the clinic keeps in one place. */
function recognised(pieces: readonly Piece[], said: SaidOfPage, moved: Moved[], undecided: Undecided[]): Piece[] {
  let disclaimerHeading: Piece | null = null
  const result: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'callout' || piece.kind === 'text') {
      const texts = textPieces(piece)
      const text = texts
        .map(({inlines}) => inlineText(inlines))
        .join('\n')
        .trim()
      if (piece.kind === 'text' && (isHeading(piece) || isTypedHeading(piece)) && isDisclaimerHeading(text)) {
        if (disclaimerHeading) result.push(disclaimerHeading)
        disclaimerHeading = piece
        continue
      }
      const disclaimer =
        findTypedCrisisNumbers(text).length > 0 || countWords(text) > LONGEST_DISCLAIMER ? null : disclaimerIn(text)
      if (disclaimer === 'all' && !isHeading(piece)) {
        const heading = disclaimerHeading?.kind === 'text' ? `${inlineText(disclaimerHeading.inlines)} ` : ''
        disclaimerHeading = null
        moved.push({
          what: 'disclaimer',
          text: heading + text,
          to: "left out: the clinic's own disclaimers are shown with every article",
        })
        undecided.push({
          what: 'disclaimer',
          text: '',
          question: 'Does a disclaimer of the clinic say the same? If not, add one under Disclaimers.',
        })
        continue
      }
      if (disclaimer === 'some')
        undecided.push({
          what: 'disclaimer in the text',
          text: '',
          question: `One sentence reads like a disclaimer: “${text.slice(0, 120)}”. It stays; delete it if a disclaimer of the clinic says it.`,
        })
      if (disclaimerHeading) {
        result.push(disclaimerHeading)
        disclaimerHeading = null
      }
      if (piece.kind === 'text' && !isHeading(piece) && takeLines(piece.inlines, said, moved, undecided)) continue
    } else if (disclaimerHeading) {
      result.push(disclaimerHeading)
      disclaimerHeading = null
    }
    result.push(piece)
  }
  return disclaimerHeading ? [...result, disclaimerHeading] : result
}

/** Whether every part of a line was recognised, and so nothing is left of it. */
function takeLines(inlines: readonly Inline[], said: SaidOfPage, moved: Moved[], undecided: Undecided[]): boolean {
  const text = inlineText(inlines).trim()
  if (countWords(text) > 45) return false
  const whole = recognisedLine(text)
  const parts = whole && !/[|•·\n]/.test(text) ? [whole] : lineParts(text).map(recognisedLine)
  const all = parts.filter((part) => part !== null)
  if (all.length === 0 || all.length < parts.length) return false
  for (const {what, text: words, day, name} of all) {
    if (what === 'review line') reviewLine(words, moved, undecided)
    else if (what === 'note about the post') moved.push({what, text: words, to: 'left out'})
    else if (what === 'byline') {
      if (said.byline === '') said.byline = name
      if (day !== null && said.firstPublished === '') said.firstPublished = day
      moved.push({what, text: words, to: 'byline'})
    } else {
      const field = what === 'date of change' ? 'dateModified' : 'firstPublished'
      moved.push({what, text: words, to: day === null ? 'undecided' : field})
      if (day === null)
        undecided.push({what, text: words, question: 'Which day is it? Day and month can be read both ways.'})
      else if (said[field] === '') said[field] = day
    }
  }
  return true
}

function reviewLine(text: string, moved: Moved[], undecided: Undecided[]): void {
  moved.push({
    what: 'review line',
    text,
    to: 'left out: a review counts when a clinician signs these words off in the Studio',
  })
  undecided.push({what: 'review', text, question: 'Who signs this off? The old claim of a review is not shown.'})
}

function targetsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(
    pieces.flatMap((piece) =>
      textPieces(piece).flatMap(({inlines}) =>
        inlines.flatMap((inline) => (inline.kind === 'marker' && inline.target !== null ? [inline.target] : [])),
      ),
    ),
  )
}

interface Matched {
  pieces: Piece[]
  names: Map<string, KnownWork>
  byAuthor: Writing['byAuthor']
  works: KnownWork[]
  /** Places of the lines among `pieces` that stay because nobody knows their work. */
  unmatched: number[]
}

/** Ties each line of the reference lists to a work. Lines that are tied go, and headings over nothing else. */
function matched(
  lists: readonly ReferenceList[],
  pieces: readonly Piece[],
  works: KnownWorks,
  {moved, identifiers}: Pick<Writing, 'moved' | 'identifiers'>,
): Matched {
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
      for (const identifier of entry.identifiers) note(identifier, work, {identifiers})
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

const typedList = rules.find(({id}) => id === 'CIT-07')

/** What the editorial rules say, and each line of a typed list that stays. */
async function findingsOf(
  document: SeedDocument,
  beside: readonly unknown[],
  today: string,
  unmatched: readonly string[],
): Promise<Finding[]> {
  if (!isArticleDocument(document)) return []
  const findings = await check(document, checkContext(beside, {today}))
  const known = new Set(findings.filter(({id}) => id === 'CIT-07').map(({path}) => JSON.stringify(path)))
  const more = unmatched
    .map((_key): Finding => ({
      id: 'CIT-07',
      severity: typedList?.severity ?? 'block',
      path: ['body', {_key}],
      message: 'This reference could not be tied to a source, and stays as it was typed.',
      fix: 'Find the work, cite it on the words it supports, and delete the line.',
      source: typedList?.source ?? '',
    }))
    .filter(({path}) => !known.has(JSON.stringify(path)))
  return [...findings, ...more]
}
