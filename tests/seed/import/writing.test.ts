import {deflateRawSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {importPages, packsFolder, readPacks} from '../../../seed/index.ts'
import {writerOver} from '../../../seed/import/articleWriter.ts'
import {testClinic} from '../support/testClinic.ts'
import {bytesOf, importFiles, importOne} from './support.ts'

/** A zip archive of texts; sizes are those of the central directory, or a lie. */
function zip(files: Record<string, string>, lie?: number): Uint8Array {
  const crcTable = Array.from({length: 256}, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value >>> 0
  })
  const crcOf = (bytes: Uint8Array) =>
    (bytes.reduce((sum, byte) => (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [content, title] = [Buffer.from(text), Buffer.from(name)]
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crcOf(content), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(lie ?? content.length, 18)
    head.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, title, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), head, tail, title]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end])
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const docx = (body: string) => ({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
  'word/styles.xml': `<?xml version="1.0"?><w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
  'word/_rels/document.xml.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'word/footer1.xml': `<w:ftr ${w}>${paragraph('Practice footer')}</w:ftr>`,
})

test('a Word document becomes a draft with its headings and references', async () => {
  const body = [
    paragraph('Steady sleep', 'Heading1'),
    paragraph('Sleep at the same hour.[1]'),
    paragraph('References', 'Heading2'),
    paragraph('1. Alpha B. Hours. J Hours. 2014;1:1. doi:10.1000/hours.1'),
  ].join('')
  const article = await importOne('sleep.docx', zip(docx(body)))
  expect(article.title).toBe('Steady sleep')
  expect(article.identifiers).toEqual([
    {type: 'doi', value: '10.1000/hours.1', citation: 'citation-doi-10-1000-hours-1'},
  ])
  expect(article.kept.map(({text}) => text)).toEqual(['Steady sleep', 'Sleep at the same hour.'])
  expect(article.moved).toContainEqual({
    what: 'header or footer of the document',
    text: 'Practice footer',
    to: 'left out',
  })
})

test('a Word document that unpacks to far more than it says is refused', async () => {
  const bomb = await importFiles([
    {name: 'bomb.docx', bytes: zip({...docx(''), 'word/document.xml': 'a'.repeat(45_000_000)})},
  ])
  expect(bomb.problems).toEqual([
    {source: 'bomb.docx', message: 'it unpacks to more than any article; expected a document of text and pictures'},
  ])
  const liar = await importFiles([
    {name: 'liar.docx', bytes: zip({...docx(''), 'word/document.xml': 'a'.repeat(1_000_000)}, 10)},
  ])
  expect(liar.problems).toEqual([
    {
      source: 'liar.docx',
      message: 'it is no Word document that can be read; open it in Word and save it as .docx again',
    },
  ])
})

const wxr = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d"><channel>
<wp:author><wp:author_email>staff@example.com</wp:author_email></wp:author>
<item><title>Old &amp; new</title><link>https://old.example.org/old-new/</link><dc:creator>pat</dc:creator><content:encoded><![CDATA[First line
second line

Rest. [caption id="x"]<img src="a.jpg" alt="A chair" /> One chair[/caption]

<script>ga('x')</script>Last.]]></content:encoded><excerpt:encoded>In short.</excerpt:encoded><wp:post_id>7</wp:post_id><wp:post_date_gmt>2018-03-04 10:00:00</wp:post_date_gmt><wp:post_name>old-new</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:postmeta><wp:meta_key>_yoast_wpseo_meta-robots-noindex</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta><category>News</category><wp:comment><wp:comment_author_email>visitor@example.com</wp:comment_author_email><wp:comment_content>Private words</wp:comment_content></wp:comment></item>
<item><title>Entry</title><wp:post_type>flamingo_inbound</wp:post_type><content:encoded>my diagnosis</content:encoded></item>
</channel></rss>`

test('a WordPress export comes without its comments, form entries and e-mails, which are counted', async () => {
  const article = await importOne('export.xml', wxr)
  expect(article.document).toMatchObject({
    _id: 'drafts.article-old-new',
    title: 'Old & new',
    summary: 'In short.',
    firstPublished: '2018-03-04T10:00:00.000Z',
  })
  expect(article.moved).toEqual(
    expect.arrayContaining([
      {what: 'comments', text: '', to: 'left out', count: 1},
      {what: 'form entries (whole export)', text: '', to: 'left out', count: 1},
      {what: "users' e-mails (whole export)", text: '', to: 'left out', count: 2},
      {what: 'tracking scripts', text: '', to: 'left out', count: 1},
    ]),
  )
  expect(article.moved).toContainEqual({what: 'noindex', text: '', to: 'seo.noindex'})
  expect(article.document['seo']).toMatchObject({noindex: true})
  expect(JSON.stringify(article)).not.toMatch(/example\.com|Private words|my diagnosis/)
})

test('written once, nothing the second time, and never over what staff have written', async () => {
  const {transport, close} = await testClinic()
  const packs = await readPacks(['core', 'psychiatry'], packsFolder)
  const files = [
    {
      name: 'talk.html',
      bytes: bytesOf(
        '<h1>Talking</h1><p>Talking helps.<sup>1</sup></p><h2>References</h2><ol><li>Alpha B. Talk. J Talk. 2018;1:1. doi:10.1000/talk.9</li></ol>',
      ),
    },
  ]
  const run = async (content = files) => {
    const writer = writerOver(transport)
    const {articles} = await importPages(
      {files: content, bibliographies: [], problems: []},
      {today: '2026-11-24', packs, stored: await writer.works()},
    )
    return writer.write(articles, '2026-11-24')
  }
  expect(await run()).toEqual({lines: ['Done: 2 drafts written. Nothing was published.'], conflicts: 0})
  const all = await transport.query('*[_type in ["article", "citation"]]{_id, _rev}', {})
  expect(await run()).toEqual({
    lines: ['Nothing to write: every draft is there as imported, or is staff’s.'],
    conflicts: 0,
  })
  expect(await transport.query('*[_type in ["article", "citation"]]{_id, _rev}', {})).toEqual(all)
  await transport.mutate([{patch: {id: 'drafts.article-talk', set: {title: 'Ours now'}}}])
  const changed = [{name: 'talk.html', bytes: bytesOf('<h1>Talking again</h1><p>New words.</p>')}]
  expect(await run(changed)).toMatchObject({conflicts: 1})
  expect(await transport.query('*[_id == "drafts.article-talk"][0].title', {})).toBe('Ours now')
  await close()
})

test('the rules judge by the published clinic of the dataset, not by a draft of it', async () => {
  const {transport, close} = await testClinic()
  await transport.mutate([
    {create: {_id: 'clinic', _type: 'clinic', trustedSites: ['listed.example']}},
    {create: {_id: 'drafts.clinic', _type: 'clinic', trustedSites: ['listed.example', 'elsewhere.example']}},
  ])
  const page =
    '<h1>Links</h1><p><a href="https://listed.example/">One</a>, <a href="https://elsewhere.example/">two</a>.'
  const sources = {files: [{name: 'links.html', bytes: bytesOf(page)}], bibliographies: [], problems: []}
  const linkFindings = async (surroundings: readonly unknown[]) => {
    const {articles} = await importPages(sources, {today: '2026-11-24', packs: [], surroundings})
    return articles.flatMap(({findings}) => findings.filter(({id}) => id === 'LNK-02').map(({message}) => message))
  }
  expect(await linkFindings(await writerOver(transport).surroundings())).toEqual([
    'elsewhere.example is not among the sites that the clinic links to.',
  ])
  expect(await linkFindings([])).toEqual([])
  await close()
})

test('a page whose address an article has, or had, gets another, also the second time; a race for it is a conflict', async () => {
  const {transport, close} = await testClinic()
  const slug = (current: string) => ({_type: 'slug', current})
  await transport.mutate([
    {create: {_id: 'staff-1', _type: 'article', title: 'Ours', slug: slug('talk')}},
    {create: {_id: 'drafts.staff-2', _type: 'article', title: 'Moved', slug: slug('new'), formerSlugs: ['talk-2']}},
  ])
  const files = [{name: 'talk.html', bytes: bytesOf('<h1>Talk</h1><p>Words.</p>')}]
  const read = async (isTold: boolean) => {
    const addresses = isTold ? await writerOver(transport).addresses() : new Map()
    return importPages({files, bibliographies: [], problems: []}, {today: '2026-11-24', packs: [], addresses})
  }
  const write = async (isTold: boolean) => {
    const {articles} = await read(isTold)
    return writerOver(transport).write(articles, '2026-11-24')
  }
  expect(await write(false)).toEqual({
    lines: [
      '  ! conflict drafts.article-talk (its web address belongs to staff-1; give one of the two another)',
      'Nothing was written: every other draft is there as imported, or is staff’s.',
    ],
    conflicts: 1,
  })
  const [article] = (await read(true)).articles
  expect(article?.document).toMatchObject({_id: 'drafts.article-talk-3', slug: slug('talk-3')})
  expect(article?.undecided).toContainEqual({
    what: 'web address',
    text: 'talk',
    question: 'An article of the dataset has this address; this one is at talk-3. Choose.',
  })
  expect((await write(true)).lines).toEqual(['Done: 1 drafts written. Nothing was published.'])
  expect((await write(true)).lines).toEqual(['Nothing to write: every draft is there as imported, or is staff’s.'])
  await close()
})
