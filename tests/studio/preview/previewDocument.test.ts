import {describe, expect, test} from 'vitest'
import {articleCss} from '../../../src/render/html/articleCss.ts'
import {pageAddress} from '../../../studio/preview/pageAddress.ts'
import {asLooked, previewDocument} from '../../../studio/preview/previewDocument.ts'
import {draft, publishable} from '../../render/fixtures/articlePage.ts'

const url = 'https://clinic.example/articles/sample'
const screen = {scheme: 'light', medium: 'screen'} as const

describe('a page for a frame', () => {
  test('is the article as the package renders it, which says of a draft that nobody reviewed it', () => {
    expect(previewDocument(draft(), url, screen)).toContain('Not clinically reviewed')
    expect(previewDocument(publishable(), url, screen)).not.toContain('Not clinically reviewed')
  })

  test('runs and loads nothing but its styles and the images of the Content Lake', () => {
    const page = previewDocument(draft({title: '<script>alert(1)</script>'}), url, screen)
    expect(page).not.toContain('<script')
    expect(page).toMatch(/content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src https?:\/\//)
  })

  test('loads no image when the address of the images is none', () => {
    const page = previewDocument(draft({imageBaseUrl: 'nonsense'}), url, screen)
    expect(page).toContain('img-src &#39;none&#39;"')
  })

  test('names its own address at the foot of what is printed', () => {
    expect(previewDocument(draft(), url, {scheme: 'light', medium: 'print'})).toContain(`See ${url}`)
  })
})

describe('the style sheet answers as it is looked at, not as the screen of staff prefers', () => {
  test.each([
    ['light', 'screen', {dark: false, screen: true, print: false}],
    ['dark', 'screen', {dark: true, screen: true, print: false}],
    ['light', 'print', {dark: false, screen: false, print: true}],
  ] as const)('%s on %s', (scheme, medium, holds) => {
    const css = asLooked(articleCss, scheme === 'dark', medium)
    expect(css).not.toMatch(/prefers-color-scheme|@media (screen|print)|color-scheme: light dark/)
    const query = (declaration: string) => {
      const before = css.slice(0, css.indexOf(declaration))
      return before.slice(before.lastIndexOf('@media')).startsWith('@media all')
    }
    expect({
      dark: query('--cc-text: #e8eaed'),
      screen: query('.cc-print { display: none; }'),
      print: query('[role="doc-backlink"], .cc-contents, .cc-report { display: none; }'),
    }).toEqual(holds)
  })
})

describe('the address that readers have', () => {
  test.each([
    ['http://localhost:4000', 'https://clinic.example', 'http://localhost:4000/kairos'],
    [undefined, 'https://kairos.example/', 'https://kairos.example'],
  ])('on %s and %s', (site, clinic, siteUrl) => {
    expect(pageAddress(site, 'kairos', clinic, 'a b')).toEqual({
      url: `${siteUrl}/articles/a%20b`,
      siteUrl,
      isMadeUp: false,
    })
  })
  test.each([[null], ['javascript:alert(1)'], ['kairos']])('is made up for %j', (clinic) => {
    expect(pageAddress(undefined, 'kairos', clinic, 'sleep')).toEqual({
      url: 'https://clinic.example/articles/sleep',
      siteUrl: 'https://clinic.example',
      isMadeUp: true,
    })
  })
})
