import {expect, test} from 'vitest'
import {importFiles, importOne, bytesOf} from './support.ts'

const problemOf = async (name: string, content: string | Uint8Array) =>
  (await importFiles([{name, bytes: bytesOf(content)}])).problems[0]?.message

test.each([
  ['an empty file', 'a.html', '', 'the file is empty'],
  ['blanks only', 'a.txt', ' \n\t\n', 'the file is empty'],
  [
    'a picture',
    'a.html',
    Uint8Array.from({length: 4000}, (_, index) => (index * 37) % 256),
    'it is no text; expected HTML, Markdown, .docx, a WordPress export or plain text',
  ],
  ['a PDF', 'a.html', '%PDF-1.7 x', 'it is a PDF; export the page as .docx or .html'],
  ['100,000 elements in each other', 'a.html', '<div>'.repeat(100_000), 'its elements nest more than 512 deep'],
  [
    '100,000 quotations in each other',
    'a.md',
    `${'>'.repeat(100_000)} deep`,
    'its quotations or lists nest more than 60 deep',
  ],
  [
    'an archive that is none',
    'a.docx',
    'PK\u0003\u0004 and nothing',
    'it is no Word document that can be read; open it in Word and save it as .docx again',
  ],
  [
    'XML of something else',
    'a.xml',
    '<?xml version="1.0"?><feed/>',
    'it is XML, and no WordPress export; expected a file from Tools > Export > All content',
  ],
])('%s is one line', async (_what, name, content, message) => {
  expect(await problemOf(name, content)).toBe(message)
})

test('10 MB of text are refused before they are read, 10 MB of pictures are not', async () => {
  expect(await problemOf('big.html', `<h1>Big</h1>${`<p>${'word '.repeat(200)}</p>`.repeat(10_000)}`)).toBe(
    'it holds 10 MB of text; expected a page of at most 3 MB',
  )
  const {title} = await importOne(
    'pictures.html',
    `<h1>Pictures</h1><img alt="" src="data:image/png;base64,${'A'.repeat(10_000_000)}"><p>Text.</p>`,
  )
  expect(title).toBe('Pictures')
})

test('a page of nothing but signs and brackets ends', async () => {
  const article = await importOne('odd.md', `# Odd\n\n${'['.repeat(20_000)}${'*a_'.repeat(5000)}`)
  expect(article.title).toBe('Odd')
})

test.each([
  ['comments before a page that is none', 'a.html', '<!-- x -->'.repeat(20_000), 0],
  ['line breaks', 'a.html', `<h1>T</h1><p>${'a<br>'.repeat(30_000)}`, 30_000],
  ['boxes in a list item', 'a.html', `<h1>T</h1><ul><li>${'<div>a</div>'.repeat(20_000)}`, 20_000],
  ['signs that stand for nothing', 'a.html', `<h1>T</h1><p>${'a<sup>1</sup>'.repeat(20_000)}`, 40_000],
  ['widgets in widgets', 'a.html', `${'<div class="widget related">'.repeat(400)}${'<p>a</p>'.repeat(8000)}`, 8000],
])('a page of nothing but %s ends with its words', async (_what, name, content, words) => {
  const {kept} = await importOne(name, content)
  const text = kept
    .filter(({kind}) => kind !== 'title')
    .map((each) => each.text)
    .join(' ')
  expect(text.match(/[a-z]|1/g)?.length ?? 0).toBe(words)
})

test('entities of an export are never expanded, and nothing is fetched', async () => {
  const wxr = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="x"><channel><item><title>T &b; &x;</title><content:encoded><![CDATA[Body]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`
  const article = await importOne('e.xml', wxr)
  expect(article.title).toBe('T &b; &x;')
})

test('one file that cannot be read stops no other', async () => {
  const {articles, problems} = await importFiles([
    {name: 'bad.html', bytes: bytesOf('')},
    {name: 'good.md', bytes: bytesOf('# Good\n\nText.')},
  ])
  expect(articles.map(({title}) => title)).toEqual(['Good'])
  expect(problems.map(({source}) => source)).toEqual(['bad.html'])
})
