/*
 * Our renderer against @portabletext/to-html on the same blocks, with the same numbering pass and the same formatter of
 * references: an article of 40 blocks with 20 citations of 12 works. Prints rates and ratios for the text alone and for
 * the page.
 *
 * Run: node tests/bench/render.ts
 */
import {toHTML} from '@portabletext/to-html'
import {ama} from '../../src/citations/ama.ts'
import {indexCitations} from '../../src/citations/indexCitations.ts'
import {citationMarker} from '../../src/render/html/citationMarker.ts'
import {blockRenderers} from '../../src/render/html/blockRenderers.ts'
import {renderArticle} from '../../src/render/html/index.ts'
import {renderRichText} from '../../src/render/html/richText.ts'
import {renderedWork} from '../../src/render/html/referenceList.ts'
import {mikulincer, publishable} from '../render/fixtures/articlePage.ts'
import {block, cite, link} from '../render/fixtures/blocks.ts'

const sentence = 'Sample words of an article about nothing in particular, as long as a sentence on a page tends to be. '
const works = Array.from({length: 12}, (_, at) => ({...mikulincer, id: `w${at}`}))

const body = Array.from({length: 40}, (_, at) => {
  const key = `b${at}`
  if (at % 8 === 0) return block(key, [`Heading number ${at}`], {style: 'h2'})
  if (at % 8 > 5) return block(key, [sentence, ['strong words', 'strong'], sentence], {listItem: 'bullet', level: 1})
  const cited = at % 8 < 5
  const markDefs = [link('l', 'https://example.org/page'), ...(cited ? [cite('c', `w${at % 12}`)] : [])]
  return block(
    key,
    [
      sentence,
      ['bold', 'strong'],
      ' and ',
      ['a link', 'l'],
      ' & ',
      [sentence.trim(), ...(cited ? ['c'] : [])],
      ' "Quoted" end.',
    ],
    {markDefs},
  )
})
const citations = body
  .flatMap(({markDefs}) => markDefs)
  .filter((each: {_type?: string}) => each._type === 'cite').length
const article = publishable({body, citations: works})

/** The text with its numbers, by our renderer. */
function ourText(): string {
  const citations = indexCitations(article.body)
  const context = {
    article,
    citations,
    toc: [],
    titleLevel: 1,
    level: 1,
    baseUrl: '',
    printed: new Set<string>(),
    warn: () => '',
  }
  return renderRichText(context, article.body, blockRenderers)
}

/** The same text by to-html. It sees one mark at a time; the numbers are looked up by the words they stand after. */
function theirText(): string {
  const {markers} = indexCitations(article.body)
  const byWords = new Map(
    [...markers].map(([span, uses]) => ['text' in span ? span.text : '', citationMarker(uses)] as const),
  )
  return toHTML(body, {
    onMissingComponent: false,
    components: {
      marks: {
        cite: ({children, text}) => `${children}${byWords.get(text) ?? ''}`,
        link: ({children, value}) => `<a href="${value?.href}" rel="noreferrer">${children}</a>`,
      },
    },
  })
}

/** The whole page, reference list included. */
const ourPage = (): string => renderArticle(article).html

/** Title, text and reference list with to-html in the middle: no links back, no notices, no heading ids. */
function theirPage(): string {
  const list = works.map((work) => `<li>${renderedWork(work, ama).html}</li>`)
  return `<article><h1>${article.title}</h1>${theirText()}<ol>${list.join('')}</ol></article>`
}

/** Operations a second over `ms` milliseconds. */
function rate(work: () => string, ms: number): number {
  const end = performance.now() + ms
  const start = performance.now()
  let count = 0
  let bytes = 0
  // The bytes are what a server sends; counting them also makes both sides finish their strings.
  for (; performance.now() < end; count++) bytes += Buffer.byteLength(work())
  if (bytes === 0) throw new Error('rate(): nothing was rendered')
  return (count / (performance.now() - start)) * 1_000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function compare(what: string, ours: () => string, theirs: () => string): void {
  rate(ours, 300)
  rate(theirs, 300)
  // Interleaved rounds: a slow moment of the machine hits both.
  const rounds = Array.from({length: 15}, () => ({ours: rate(ours, 150), theirs: rate(theirs, 150)}))
  const [our, their] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.theirs))]
  console.log(
    `${what}: ours ${Math.round(our)} ops/s, to-html ${Math.round(their)} ops/s, ratio ${(our / their).toFixed(2)}`,
  )
}

console.log(
  `render: ${body.length} blocks, ${citations} citations of ${works.length} works (budget: ratio 1.5 or more)`,
)
compare('  text with numbers', ourText, theirText)
compare('  page with references', ourPage, theirPage)
