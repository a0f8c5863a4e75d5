import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {field} from '../lake/testLake.ts'
import {type ContractLake, openContractLake} from './contractLake.ts'

let lake: ContractLake
let folder: string

beforeEach(async () => {
  lake = await openContractLake(['source', 'target'])
  folder = mkdtempSync(join(tmpdir(), 'lake-export-'))
})

afterEach(async () => {
  await lake.lake.close()
  rmSync(folder, {recursive: true, force: true})
})

/** The documents of an export: lines of a tar archive, the first behind the archive's header. */
async function exported(dataset: string): Promise<unknown[]> {
  const outputPath = join(folder, `${dataset}.tar`)
  await exportDataset({
    client: lake.client({dataset}),
    dataset,
    outputPath,
    assets: false,
    compress: false,
    raw: true,
    drafts: true,
  })
  const start = '{"_'
  return readFileSync(outputPath, 'utf8')
    .split('\n')
    .flatMap((line): unknown[] => (line.includes(start) ? [JSON.parse(line.slice(line.indexOf(start)))] : []))
}

const documents = [
  {_id: 'topic-1', _type: 'topic', title: 'Attachment'},
  {
    _id: 'article-1',
    _type: 'article',
    title: 'Ünïcode “quotes” 😀',
    topic: {_type: 'reference', _ref: 'topic-1'},
    rows: [{_key: 'k', n: 1.5}],
  },
  {_id: 'drafts.article-1', _type: 'article', title: 'Draft', topic: {_type: 'reference', _ref: 'later', _weak: true}},
  {_id: 'private.review-1', _type: 'reviewRecord', article: {_type: 'reference', _ref: 'article-1', _weak: true}},
  // Refers to a document further down: import has to put it right afterwards.
  {
    _id: 'a-first',
    _type: 'article',
    next: {_type: 'reference', _ref: 'topic-1'},
    list: [{_key: 'x', _type: 'reference', _ref: 'z-last'}],
  },
  {_id: 'z-last', _type: 'topic', deep: {a: [[1, 2], []], empty: '', nothing: null, yes: true}},
]

test('@sanity/import and @sanity/export, as libraries, carry a dataset from one to the other unchanged', async () => {
  const lines = documents
    .map((document) =>
      JSON.stringify({_createdAt: '2025-01-01T00:00:00Z', _updatedAt: '2025-02-01T00:00:00Z', ...document}),
    )
    .join('\n')
  const source = await sanityImport(Readable.from([Buffer.from(lines)]), {
    client: lake.client({dataset: 'source'}),
    operation: 'createOrReplace',
  })
  expect(source).toMatchObject({numDocs: documents.length, warnings: []})

  const first = await exported('source')
  expect(first.map((document) => JSON.stringify(document)).join('\n')).toContain('private.review-1')
  const again = first.map((document) => JSON.stringify(document)).join('\n')
  await sanityImport(Readable.from([Buffer.from(again)]), {
    client: lake.client({dataset: 'target'}),
    operation: 'createOrReplace',
  })

  // Import puts references right by a second write, which is a new revision.
  const content = (items: unknown[]) =>
    new Map(items.map((item) => [field(item, '_id'), {...Object(item), _rev: '', _updatedAt: ''}]))
  const second = await exported('target')
  expect(content(second)).toEqual(content(first))
  expect(content(first)).toEqual(
    content(documents.map((document) => ({...document, _createdAt: '2025-01-01T00:00:00Z'}))),
  )
})
