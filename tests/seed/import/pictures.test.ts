import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {importPages, packsFolder, readPacks, readSources} from '../../../seed/index.ts'
import {writerOver} from '../../../seed/import/articleWriter.ts'
import {fieldOf, listOf, textOf} from '../../../src/storedValue.ts'
import {dump, gif, testClinic} from '../support/testClinic.ts'

const today = '2026-11-24'
const around = mkdtempSync(join(tmpdir(), 'pictures-'))
const site = join(around, 'site')
const packs = await readPacks(['core'], packsFolder)

const images = [
  '<img src="img/walk.gif" alt="Two people on a walk">',
  '<img src="../shared/walk.gif?v=2#top">',
  '<img src="/img%2Froot.gif" alt="A lake">',
  '<img src="../../secret.gif" alt="Outside">',
  '<img src="%2e%2e/%2e%2e/secret.gif" alt="Outside, encoded">',
  '<img src="..\\..\\secret.gif" alt="Outside, for Windows">',
  '<img src="img/link.gif" alt="A link that leads outside">',
  '<img src="img/gone.gif" alt="Gone">',
  '<img src="img/script.png" alt="A page, not a picture">',
  '<img src="img/broken.gif" alt="A picture that is broken">',
  '<img src="https://clinic.example/far.png" alt="Far away">',
]

beforeAll(() => {
  for (const folder of ['blog/img', 'shared', 'img']) mkdirSync(join(site, folder), {recursive: true})
  for (const file of ['blog/img/walk.gif', 'shared/walk.gif', 'img/root.gif']) writeFileSync(join(site, file), gif)
  writeFileSync(join(around, 'secret.gif'), gif)
  symlinkSync(join(around, 'secret.gif'), join(site, 'blog/img/link.gif'))
  writeFileSync(join(site, 'blog/img/script.png'), '<script>alert(1)</script>')
  writeFileSync(join(site, 'blog/img/broken.gif'), 'GIF89a, and nothing else')
  const body = images.map((image, index) => `<p>Words before picture ${index}.</p>${image}`).join('\n')
  writeFileSync(
    join(site, 'blog/page.html'),
    `<html lang="en"><body><h1>A page with pictures</h1>${body}</body></html>`,
  )
})
afterAll(() => rmSync(around, {recursive: true}))

const imported = async (path = site) => {
  const {articles} = await importPages(await readSources(path), {today, packs})
  const [article] = articles
  if (!article) throw new Error('expected a page')
  return article
}
const figuresOf = (document: unknown) =>
  listOf(fieldOf(document, 'body')).filter((block) => fieldOf(block, '_type') === 'figure')

test('pictures beside a page come along, none from outside the folder, and each that does not says why', async () => {
  const article = await imported()
  expect(article.pictures.map(({path, mimeType}) => [path, mimeType])).toEqual([
    ['blog/img/walk.gif', 'image/gif'],
    ['shared/walk.gif', 'image/gif'],
    ['img/root.gif', 'image/gif'],
    ['blog/img/broken.gif', 'image/gif'],
  ])
  expect(figuresOf(article.document)).toHaveLength(images.length)
  expect(figuresOf(article.document)[0]).toMatchObject({
    alt: 'Two people on a walk',
    image: {_type: 'image', _sanityAsset: 'image@file://./blog/img/walk.gif'},
  })
  const questions = article.undecided.filter(({what}) => what === 'image').map(({question}) => question)
  expect(questions).toEqual([
    'Say by which right the image (img/walk.gif) may be shown.',
    'Say by which right the image (../shared/walk.gif?v=2#top) may be shown, and describe it.',
    'Say by which right the image (/img%2Froot.gif) may be shown.',
    expect.stringMatching(/^The image \(\.\.\/\.\.\/secret\.gif\) lies outside the folder and was not read\. Upload /),
    expect.stringContaining('lies outside the folder and was not read'),
    expect.stringContaining('lies outside the folder and was not read'),
    expect.stringContaining('(img/link.gif) lies outside the folder and was not read'),
    expect.stringContaining('(img/gone.gif) is not in the folder'),
    expect.stringContaining('(img/script.png) is no PNG, JPEG, GIF, WebP or AVIF picture'),
    'Say by which right the image (img/broken.gif) may be shown.',
    'Upload the image (https://clinic.example/far.png), say by which right it may be shown.',
  ])
})

test('writing uploads each picture once and the draft shows it; a second import changes nothing', async () => {
  const {transport, close} = await testClinic()
  const first = await writerOver(transport).write([await imported()], today)
  expect(first.lines[0]).toMatch(/^ {2}! picture {2}blog\/img\/broken\.gif was not taken: /)
  const stored = await dump(transport)
  const assets = stored.filter(({_type}) => _type === 'sanity.imageAsset')
  // Three of the files hold the same bytes.
  expect(assets).toHaveLength(1)
  const figures = figuresOf(stored.find(({_type}) => _type === 'article'))
  const shown = figures.map((figure) => textOf(fieldOf(fieldOf(fieldOf(figure, 'image'), 'asset'), '_ref')))
  expect(shown).toEqual([...Array(3).fill(assets[0]?.['_id']), ...Array(8).fill('')])
  expect(JSON.stringify(stored)).not.toContain('_sanityAsset')
  const second = await writerOver(transport).write([await imported()], today)
  expect(second.lines.at(-1)).toMatch(/^Nothing to write/)
  expect(await dump(transport)).toEqual(stored)
  await close()
})

test('of one page, pictures in its folder and below come along', async () => {
  const {pictures} = await imported(join(site, 'blog/page.html'))
  expect(pictures.map(({path}) => path)).toEqual(['img/walk.gif', 'img/broken.gif'])
})
