import {describe, expect, test} from 'vitest'
import type {ArticlePage} from '../../../src/articlePage.ts'
import {renderArticle} from '../../../src/render/html/index.ts'
import {articleJsonLd, jsonLdScript} from '../../../src/render/jsonLd.ts'
import {draft, publishable} from '../fixtures/articlePage.ts'
import {fullArticle} from '../fixtures/fullArticle.ts'
import {hostileValues} from '../fixtures/hostileValues.ts'
import {htmlProblems} from '../fixtures/strictHtml.ts'

/** A copy with every text that `at` picks replaced; `at` sees the running number of the text. */
function replaceTexts(
  article: Partial<ArticlePage>,
  value: string,
  at: (index: number, field: string) => boolean,
): Partial<ArticlePage> {
  let index = 0
  return JSON.parse(JSON.stringify(article), (field: string, stored: unknown) =>
    typeof stored === 'string' && at(index++, field) ? value : stored,
  )
}

/** Fields that say what kind of thing an object is: replaced one by one only, or nothing would be rendered. */
const structural = /^(_type|_ref|id|kind|style|listItem|placements|marks|channel|\d+)$/

let texts = 0
replaceTexts(fullArticle, '', () => {
  texts++
  return false
})

test('there are enough values and texts for this to mean something', () => {
  expect(hostileValues.length).toBeGreaterThanOrEqual(60)
  expect(texts).toBeGreaterThan(150)
  expect(htmlProblems(renderArticle(publishable(fullArticle)).html)).toEqual([])
})

describe.each(hostileValues.map((value) => [JSON.stringify(value).slice(0, 60), value] as const))('%s', (_, value) => {
  test('in every text at once', () => {
    const article = replaceTexts(fullArticle, value, (__, field) => !structural.test(field))
    for (const page of [publishable({...article, title: value, language: value}), draft({...article, title: value})]) {
      const {html, toc, references} = renderArticle(page)
      expect(htmlProblems(html)).toEqual([])
      expect(references.flatMap((reference) => htmlProblems(reference.html))).toEqual([])
      expect(toc.map(({id}) => html.includes(`id="${id}"`))).not.toContain(false)
      const script = jsonLdScript(
        articleJsonLd(page, {url: 'https://clinic.example/a', siteUrl: 'https://clinic.example/'}),
      )
      expect(script.match(/[<>&\u2028\u2029]/g)).toEqual(['<', '>', '<', '>'])
      expect(JSON.parse(script.replace(/^<[^>]+>|<\/script>$/g, ''))).toMatchObject({'@context': 'https://schema.org'})
    }
  })
})

test('in each text alone, structure included', () => {
  const values = hostileValues.filter((_, index) => index % 9 === 0)
  for (let index = 0; index < texts; index++) {
    const value = values[index % values.length] ?? ''
    const {html} = renderArticle(publishable(replaceTexts(fullArticle, value, (at) => at === index)))
    expect(htmlProblems(html), `text ${index}: ${JSON.stringify(value)}`).toEqual([])
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
