import {expect, test} from 'vitest'
import {articleCss, printDetails, reportError, tableOfContents} from '../../../src/render/html/index.ts'
import {renderArticle} from '../../../src/render/html/index.ts'
import {publishable} from '../fixtures/articlePage.ts'
import {fullArticle} from '../fixtures/fullArticle.ts'

const [light = '', dark = ''] = articleCss.split('@media screen and (prefers-color-scheme: dark)')

function colour(theme: string, name: string): number[] {
  const hex = new RegExp(`--cc-${name}: #([0-9a-f]{3,6})`).exec(theme)?.[1] ?? ''
  const six = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
  return [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16))
}

/** WCAG 2 relative luminance. */
const luminance = (channels: readonly number[]): number =>
  channels
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
    .reduce((sum, channel, at) => sum + channel * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)

function contrast(theme: string, text: string, page: string): number {
  const [one, two] = [luminance(colour(theme, text)), luminance(colour(theme, page))]
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)
}

const surfaces = ['page', 'soft', 'alert-soft', 'warn-soft', 'calm-soft']
const pairs = [
  ...surfaces.flatMap((page) => [
    ['text', page],
    ['link', page],
  ]),
  ['quiet', 'page'],
  ['quiet', 'soft'],
  ['alert', 'page'],
]

test.each([
  ['light', light],
  ['dark', dark],
])('every text of the %s theme has a contrast of 4.5 or more, every border 3', (_, theme) => {
  const low = pairs.filter(([text = '', page = '']) => !(contrast(theme, text, page) >= 4.5))
  const faint = [...['alert', 'warn', 'calm'].map((name) => [name, `${name}-soft`]), ['line', 'page'], ['line', 'soft']]
  expect(low).toEqual([])
  expect(faint.filter(([line = '', page = '']) => !(contrast(theme, line, page) >= 3))).toEqual([])
})

test('styles only classes that the renderer writes', () => {
  const article = publishable({...fullArticle, notices: [{id: 'safety', text: 'x'}]})
  const {toc, html: page} = renderArticle(article)
  const html =
    page + tableOfContents(toc) + reportError(article) + printDetails(article, {url: 'https://clinic.example/a'})
  // The card of `citationPreviews` is made in the browser.
  const styled = [...new Set(articleCss.match(/(?<=\.)cc-(?!preview)[a-z-]+/g))]
  const written = new Set([...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')))
  expect(styled.filter((name) => !written.has(name))).toEqual([])
})
