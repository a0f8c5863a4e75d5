import {articleId} from '../pack/documentIds.ts'
import {storedDocument} from '../SeedDocument.ts'
import {citedBlocks} from './citedBlocks.ts'
import {citationReference, type Writing} from './writing.ts'
import {dayNamedIn} from './dates.ts'
import {countWords, htmlTree, oneLine} from './htmlTree.ts'
import {importFindings} from './importFindings.ts'
import type {ImportedArticle, Kept, Moved, Undecided} from './ImportedArticle.ts'
import type {KnownWorks} from './knownWorks.ts'
import {matchReferences, targetsOf} from './matchReferences.ts'
import {pageHead} from './pageHead.ts'
import {pagePieces} from './pagePieces.ts'
import {inlineText, isHeading, textPieces} from './pieces.ts'
import {referenceLists} from './referenceEntries.ts'
import {scriptCounts} from './scriptCounts.ts'
import {lastPart, slugOf} from './slugs.ts'
import type {SourcePage} from './SourcePage.ts'
import {titledPieces} from './titledPieces.ts'
import {reviewLine, type SaidOfPage, withoutPageLines} from './withoutPageLines.ts'

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

  const {title, pieces: untitled} = titledPieces(parts.pieces, page.title ?? '', head.title, page.source)
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
  const lines = withoutPageLines(untitled, said, moved, undecided)
  said.byline ||= head.author
  said.firstPublished ||= head.published
  said.dateModified ||= head.modified
  if (head.reviewer !== '' && !moved.some(({what}) => what === 'review line'))
    reviewLine(oneLine(`Reviewed by ${head.reviewer} ${head.reviewedOn}`), moved, undecided)

  const found = referenceLists(lines, targetsOf(lines))
  const identifiers: ImportedArticle['identifiers'] = []
  const references = matchReferences(found, lines, works, {moved, identifiers})
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
    moved.push({what: 'noindex', text: '', to: 'seo.noindex'})
    undecided.push({
      what: 'noindex',
      text: '',
      question:
        'The old page asked search engines to leave it out, and so does the new one, also once it is reviewed. Turn "Keep out of search engines" off if it should be found then.',
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
    seo:
      description === '' && !noindex
        ? undefined
        : {...(description !== '' && {description: description.slice(0, 320)}), ...(noindex && {noindex: true})},
    firstPublished: instant(said.firstPublished),
    dateModified: instant(said.dateModified),
    adoptionUntil,
  })
  const cited = [...new Set([...writing.cited, ...references.works, ...uncited])]
  const context = cited.map(({id, document: own, item}) => ({
    ...(own ?? {_type: 'citation', title: item.title}),
    _id: id,
  }))
  const findings = await importFindings(
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
    pictures: [],
  }
}

const languageTag = (tag: string): string | undefined =>
  /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag.replace('_', '-')) ? tag.replace('_', '-') : undefined

/** A day or time stamp as the Content Lake stores it; a page that gives a time without a zone means its own. */
function instant(text: string): string | undefined {
  const day = dayNamedIn(text)
  if (day === null) return undefined
  const time = /T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text.trim())
    ? new Date(text.trim())
    : new Date(`${day}T00:00:00Z`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
