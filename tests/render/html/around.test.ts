import {expect, test} from 'vitest'
import {printDetails, renderArticle, reportError, tableOfContents} from '../../../src/render/html/index.ts'
import {publishable} from '../fixtures/articlePage.ts'
import {fullArticle} from '../fixtures/fullArticle.ts'
import {hostileValues} from '../fixtures/hostileValues.ts'
import {htmlProblems, isSafe} from '../fixtures/strictHtml.ts'

const article = publishable(fullArticle)

test('a table of contents nests what is deeper, and is nothing for one heading', () => {
  const toc = [
    {id: 'a', text: 'A & B', level: 2},
    {id: 'b', text: 'B', level: 3},
    {id: 'c', text: 'C', level: 2},
  ]
  expect(tableOfContents(toc)).toBe(
    '<nav class="cc-contents" aria-labelledby="cc-contents"><p id="cc-contents">On this page</p>' +
      '<ul><li><a href="#a">A &#38; B</a><ul><li><a href="#b">B</a></li></ul></li><li><a href="#c">C</a></li></ul></nav>',
  )
  expect(tableOfContents(toc.slice(1, 2))).toBe('')
  expect(tableOfContents([{id: 'x', text: 'X', level: 4}, ...toc])).toContain('<ul><li><a href="#x">X</a></li><li>')
})

test('a report goes to the address given, else to the phone, and warns not to send health details', () => {
  expect(reportError(article, {url: 'mailto:editor@clinic.example'})).toContain(
    '<a href="mailto:editor@clinic.example">Tell us</a>. Please do not send health details',
  )
  expect(reportError(article, {url: 'javascript:alert(1)'})).toContain('<a href="tel:5550110">Call 555-0110</a>')
  expect(reportError(publishable(), {})).toBe('')
})

test('a printed page names the clinic, its address and where the page is', () => {
  expect(printDetails(article, {url: 'https://clinic.example/a?b=1&c=2'})).toBe(
    '<p class="cc-print">Test Clinic<br>1 Test St, Suite 2<br>Testville, FL 00000<br>555-0110<br>' +
      'This page may have changed since it was printed. See https://clinic.example/a?b=1&#38;c=2</p>',
  )
  expect(printDetails(publishable(), {url: 'javascript:alert(1)'})).toBe('')
})

test('hostile values stay words', () => {
  for (const value of hostileValues) {
    const clinic = article.clinic && {...article.clinic, displayName: value, phone: value}
    const html = reportError({clinic}, {url: value}) + printDetails({clinic}, {url: value})
    expect(htmlProblems(html), value).toEqual([])
    expect([...html.matchAll(/href="([^"]+)"/g)].every(([, href = '']) => isSafe(href.replaceAll('&#38;', '&')))).toBe(
      true,
    )
  }
})

test('the foot of an article stands in it, at its end', () => {
  const {html} = renderArticle(article, {foot: (each) => reportError(each, {url: '/report', headingLevel: 3})})
  expect(html.endsWith('messages may not be private.</p></section></article>')).toBe(true)
  expect(html).toContain('<h3 id="cc-report">Report an error</h3>')
  expect(htmlProblems(html)).toEqual([])
})
