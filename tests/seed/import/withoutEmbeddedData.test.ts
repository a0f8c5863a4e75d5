import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {withoutEmbeddedData} from '../../../seed/import/withoutEmbeddedData.ts'

test.each([
  ['a picture in an attribute', '<img src="data:image/png;base64,iVBORw0KGgo=">', '<img src="data:image/png;base64,">'],
  ['in lines', "<img src='data:image/png;base64,iVBO\n  Rw0K\n'>", "<img src='data:image/png;base64,'>"],
  ['without quotes', '<img src=data:image/gif;base64,R0lG alt=x>', '<img src=data:image/gif;base64, alt=x>'],
  ['in Markdown', '![a](data:image/png;base64,iVBO "t") b', '![a](data:image/png;base64, "t") b'],
  ['in a Markdown definition', '[a]: <data:image/png;base64,iVBO> b', '[a]: <data:image/png;base64,> b'],
  [
    'in a style',
    '<p style="background:url(data:image/png;base64,iVBO)">',
    '<p style="background:url(data:image/png;base64,)">',
  ],
  [
    'a drawing as text',
    '<img src="data:image/svg+xml;utf8,<svg><text>a</text></svg>" alt="b">',
    '<img src="data:image/svg+xml;utf8," alt="b">',
  ],
  ['without a type', '<a href="data:;base64,QQ==">a</a>', '<a href="data:;base64,">a</a>'],
  [
    'two',
    'data:image/png;base64,AA== and data:image/png;base64,BB==',
    'data:image/png;base64, and data:image/png;base64,',
  ],
])('what a data address holds goes: %s', (_what, page, left) => {
  expect(withoutEmbeddedData(page)).toBe(left)
})

test.each([
  'We collect data: names, dates.',
  'Personal data:text/plain,hello world stays where it may be words.',
  'Say "data:image/png,one two" in the text.',
  'data:',
  '<a href="data:text/html,never closed',
])('words stay: %s', (text) => {
  expect(withoutEmbeddedData(text)).toBe(text)
})

test('pages with 30 MB of pictures are read one after another where V8 has stopped to care for the stack of patterns', async () => {
  // What a process comes to that has compiled many patterns.
  const {stdout} = await promisify(execFile)(process.execPath, [
    '--no-regexp-optimization',
    '--no-warnings',
    '--input-type=module',
    '--eval',
    `import {importPages} from ${JSON.stringify(new URL('../../../seed/index.ts', import.meta.url).href)}
    const data = 'A'.repeat(30_000_000)
    const page = (name, text) => ({name, bytes: new TextEncoder().encode(text)})
    const files = [0, 1, 2].flatMap((at) => [
      page('a' + at + '.html', '<h1>Title</h1><img alt="A tree" src="data:image/png;base64,' + data + '"><p>Text.</p>'),
      page('b' + at + '.md', '# Title\\n\\n![A tree](data:image/png;base64,' + data + ')\\n\\nText.'),
    ])
    const {articles, problems} = await importPages({files, bibliographies: [], problems: []}, {today: '2026-11-24', packs: []})
    console.log(JSON.stringify([articles.map(({kept}) => kept.map(({text}) => text)), articles[0].undecided[0], problems]))`,
  ])
  expect(JSON.parse(stdout)).toEqual([
    Array.from({length: 6}, () => ['Title', 'Text.']),
    {
      what: 'image',
      text: 'A tree',
      question: 'Upload the image (embedded in the page), say by which right it may be shown.',
    },
    [],
  ])
})
