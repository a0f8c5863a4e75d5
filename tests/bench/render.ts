/*
 * renderArticle's text part against @portabletext/to-html on the same blocks, with the same numbering pass and the same
 * reference formatter: an article of 40 blocks with 20 citations of 12 works. Prints both rates and their ratio.
 *
 * Run: node tests/bench/render.ts
 */
import {toHTML} from '@portabletext/to-html'
import {ama} from '../../src/citations/ama.ts'
import {indexCitations} from '../../src/citations/indexCitations.ts'
import {citationMarker} from '../../src/render/html/citationMarker.ts'
import {renderArticle} from '../../src/render/html/index.ts'
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

function ours(): string {
  return renderArticle(article).html
}

/** to-html sees one mark at a time; the numbers of a block's last cited span are looked up by the mark's own words. */
function theirs(): string {
  const index = indexCitations(article.body)
  const byText = new Map(
    [...index.markers].map(([span, uses]) => ['text' in span ? span.text : '', citationMarker(uses)] as const),
  )
  const html = toHTML(body, {
    onMissingComponent: false,
    components: {
      marks: {
        cite: ({children, text}) => `${children}${byText.get(text) ?? ''}`,
        link: ({children, value}) => `<a href="${value?.href}" rel="noreferrer">${children}</a>`,
      },
    },
  })
  const list = index.order.map((id) => {
    const work = works.find((each) => each.id === id)
    return work ? `<li>${renderedWork(work, ama).html}</li>` : ''
  })
  return `<article><h1>${article.title}</h1>${html}<ol>${list.join('')}</ol></article>`
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

// Interleaved rounds: a slow moment of the machine hits both.
rate(ours, 300)
rate(theirs, 300)
const rounds = Array.from({length: 15}, () => ({ours: rate(ours, 200), theirs: rate(theirs, 200)}))
const oursMedian = median(rounds.map((round) => round.ours))
const theirsMedian = median(rounds.map((round) => round.theirs))
console.log(`render: ${body.length} blocks, ${citations} citations`)
console.log(`  renderArticle        ${Math.round(oursMedian)} ops/s`)
console.log(`  @portabletext/to-html ${Math.round(theirsMedian)} ops/s`)
console.log(`  ratio ${(oursMedian / theirsMedian).toFixed(2)} (budget: 1.5 or more)`)
