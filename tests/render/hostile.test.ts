import {describe, expect, test} from 'vitest'
import {renderArticle} from '../../src/render/html/index.ts'
import {markdownProblems, metaProblems, unwritable, xmlProblems} from './fixtures/formatProblems.ts'
import {draft, publishable} from './fixtures/articlePage.ts'
import {fullArticle} from './fixtures/fullArticle.ts'
import {hostileValues} from './fixtures/hostileValues.ts'
import {outputs} from './fixtures/outputs.ts'
import {replaceEveryText, replaceTexts} from './fixtures/replaceTexts.ts'
import {htmlProblems} from './fixtures/strictHtml.ts'

let texts = 0
replaceTexts(fullArticle, '', () => {
  texts++
  return false
})

test('there are enough values and texts for this to mean something', () => {
  expect(hostileValues.length).toBeGreaterThanOrEqual(300)
  expect(texts).toBeGreaterThan(150)
  expect(problems(outputs(publishable(fullArticle)))).toEqual({})
})

const atomElements = 'feed id title subtitle updated published link author name entry category summary content'.split(
  ' ',
)

/** React's spelling of the same markup: void elements closed, some attributes in capitals, which HTML does not mind. */
const asHtml = (markup: string): string =>
  markup
    .replaceAll('/>', '>')
    .replace(/ (?:dateTime|srcSet|referrerPolicy|tabIndex)="/g, (attribute) => attribute.toLowerCase())

/** By format, what is wrong with an output. */
function problems(made: ReturnType<typeof outputs>): Record<string, string[]> {
  const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&'}
  const decoded = (markup: string) =>
    markup.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/g, (_, hex?: string, decimal?: string, name = '') =>
      hex || decimal ? String.fromCodePoint(Number(hex ? `0x${hex}` : decimal)) : (named[name] ?? '?'),
    )
  const found = {
    html: htmlProblems(made.html),
    react: decoded(asHtml(made.react)) === decoded(made.html) ? [] : ['differs from the HTML'],
    text: unwritable(made.text),
    markdown: markdownProblems(made.markdown),
    llmsTxt: markdownProblems(made.llmsTxt),
    atom: [
      ...xmlProblems(made.atom, atomElements),
      ...[...made.atom.matchAll(/<content type="html">(.*?)<\/content>/gs)].flatMap(([, html = '']) =>
        htmlProblems(decoded(html)),
      ),
    ],
    jsonFeed: unwritable(JSON.parse(made.jsonFeed).title),
    sitemap: xmlProblems(made.sitemap, ['urlset', 'url', 'loc', 'lastmod']),
    meta: metaProblems(made.meta),
    jsonLd: made.jsonLd
      .split('\n')
      .filter((script) => !/^<script type="application\/ld\+json">[^<>&\u2028\u2029]+<\/script>$/.test(script))
      .concat(
        made.jsonLd.split('\n').flatMap((script) => unwritable(JSON.stringify(JSON.parse(script.slice(35, -9))))),
      ),
  }
  return Object.fromEntries(Object.entries(found).filter(([, each]) => each.length))
}

describe.each(hostileValues.map((value) => [JSON.stringify(value).slice(0, 60), value] as const))('%s', (_, value) => {
  test('in every text at once, in every format', () => {
    const article = replaceEveryText(fullArticle, value)
    for (const page of [
      publishable({...article, title: value, language: value, slug: value}),
      draft({...article, title: value}),
    ]) {
      expect(problems(outputs(page))).toEqual({})
      const {html, toc, references} = renderArticle(page)
      expect(references.flatMap((reference) => htmlProblems(reference.html))).toEqual([])
      expect(toc.map(({id}) => html.includes(`id="${id}"`))).not.toContain(false)
    }
  })
})

test('in each text alone, structure included', () => {
  const values = hostileValues.filter((_, index) => index % 3 === 0)
  for (let index = 0; index < texts; index++) {
    const value = values[index % values.length] ?? ''
    const page = publishable(replaceTexts(fullArticle, value, (at) => at === index))
    expect(problems(outputs(page)), `text ${index}: ${JSON.stringify(value)}`).toEqual({})
  }
})

test('values of the wrong type in every field of the text are left out, never thrown on', () => {
  for (const wrong of [null, 7, true, [], {}, [[]], [null], {_type: 'block'}]) {
    for (let index = 0; index < 250; index++) {
      let at = 0
      const body = JSON.parse(JSON.stringify(fullArticle.body), (_, stored: unknown) =>
        at++ === index ? wrong : stored,
      )
      const {html} = renderArticle(publishable({...fullArticle, body: Array.isArray(body) ? body : []}))
      expect(htmlProblems(html), `value ${index}: ${JSON.stringify(wrong)}`).toEqual([])
    }
  }
})
