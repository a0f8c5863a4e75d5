import {dirname} from 'node:path'
import process from 'node:process'
import {budgets, bundleBytes} from './support/bundleBytes.ts'
import {peersFolder} from './support/peersFolder.ts'

/*
 * What a browser downloads: minified ES modules for es2022, gzip -9, bytes. 1 kB is 1,000 bytes.
 *
 * `first` is what a page loads before it runs. `all` adds what the client loads when it is first asked a question.
 * The clients of other systems are measured in the same run, in a folder outside the repository.
 */
interface Row {
  what: string
  source: string
  /** The most bytes that `first` may have. */
  budget?: number
  /** Where the source imports from; the repository unless given. */
  from?: string
}

const adoption = `export * from './src/editorial/adoptionProblems.ts'`

const rows: Row[] = [
  ...budgets,
  // Made from what `/html` prints, and so at least as large.
  {what: '/text', source: `export * from './src/render/articleText.ts'`},
  {what: '/markdown', source: `export * from './src/render/markdown/index.ts'`},
  {what: '/react without React', source: `export * from './src/react/index.ts'`},
  {what: '/json-ld', source: `export * from './src/render/jsonLd.ts'`},
  {what: '/feed', source: `export * from './src/render/feed/index.ts'`},
  {what: '/sitemap', source: `export * from './src/render/sitemap.ts'`},
  {what: '/meta', source: `export * from './src/render/articleMeta.ts'`},
  // With numbering, clean-up of records, identifiers, BibTeX and RIS, for whoever imports all of it.
  {what: '/citations: all of it', source: `export * from './src/citations/index.ts'`},
  {what: '/citations/ama', source: `export * from './src/citations/ama.ts'`},
  {what: '/citations/apa', source: `export * from './src/citations/apa.ts'`},
  {what: '/citations/vancouver', source: `export * from './src/citations/vancouver.ts'`},
  {what: '/names', source: `export * from './src/names/index.ts'`},
  {what: '/redirects', source: `export * from './src/redirects/index.ts'`},
  {what: '/cache', source: `export * from './src/cache/index.ts'`},
  {what: '/webhook', source: `export * from './src/webhook/index.ts'`},
  {what: '/live', source: `export * from './src/live/index.ts'`},
  {what: '/queries', source: `export * from './src/queries/index.ts'`},
  {what: '/validate', source: `export * from './src/validate/index.ts'`},
  {what: '/editorial', source: `export * from './src/editorial/index.ts'`},
  // What `getUnreviewedArticle` loads when it finds an old post, and no other question does.
  {what: 'rules of an old post', source: adoption},
  {what: '@sanity/client', source: `export {createClient} from '@sanity/client'`},
]

const peers = ['@prismicio/client@7.22.0', 'contentful@11.12.10', 'storyblok-js-client@7.7.6']
const folder = peersFolder(peers)
if (folder) {
  const from = dirname(folder)
  rows.push(
    {what: '@prismicio/client', source: `export {createClient} from '@prismicio/client'`, from},
    {what: 'contentful', source: `export {createClient} from 'contentful'`, from},
    {what: 'storyblok-js-client', source: `export {default} from 'storyblok-js-client'`, from},
  )
}

const number = (value: number) => value.toLocaleString('en-US').padStart(8)

console.log('Sizes in bytes, minified + gzip -9')
console.log(`${'entry'.padEnd(34)}   first      all   budget`)
let isKept = true
for (const {what, source, budget, from} of rows) {
  const bytes = await bundleBytes(source, 'first', from)
  if (budget !== undefined && bytes > budget) isKept = false
  const verdict = budget === undefined ? '' : `${number(budget)} ${bytes <= budget ? 'kept' : 'BROKEN'}`
  console.log(`${what.padEnd(34)}${number(bytes)} ${number(await bundleBytes(source, 'all', from))} ${verdict}`)
}
process.exitCode = isKept ? 0 : 1
