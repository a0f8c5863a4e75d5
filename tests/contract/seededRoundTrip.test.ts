import {createReadStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {roles} from '../../cli/local/roles.ts'
import {localUsers} from '../../cli/local/users.ts'
import {localDatasets, localProject} from '../../cli/start/localDatasets.ts'
import {createLake, type Lake} from '../../lake/index.ts'
import {seededLake, type SeededLake} from '../fixtures/seededLake.ts'

let seeded: SeededLake
let empty: Lake
let emptyUrl: string
let closeEmpty: () => Promise<void>
const folder = mkdtempSync(join(tmpdir(), 'clinic-content-round-trip-'))

beforeAll(async () => {
  seeded = await seededLake({listen: true})
  empty = await createLake({
    memory: true,
    projectId: localProject.id,
    projectName: localProject.name,
    datasets: localDatasets.map(({name}) => name),
    users: localUsers(seeded.tokens),
    roles,
    login: {allowedOrigins: () => []},
  })
  const listening = await empty.listen(0)
  emptyUrl = `http://127.0.0.1:${listening.port}`
  closeEmpty = listening.close
})

afterAll(async () => {
  await closeEmpty()
  await empty.close()
  await seeded.close()
  rmSync(folder, {recursive: true, force: true})
})

const clientOf = (apiHost: string, dataset: string): SanityClient =>
  createClient({
    projectId: localProject.id,
    dataset,
    apiHost,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    token: seeded.tokens.robot,
  })

/** All documents, drafts and private records included, without what each write makes anew. */
const documentsOf = (client: SanityClient) =>
  client
    .fetch<Record<string, unknown>[]>('*[] | order(_id asc)')
    .then((documents) => documents.map(({_rev: _, _updatedAt: __, ...document}) => document))

test.each(localDatasets.map(({name}) => name))(
  '%s goes through @sanity/export and @sanity/import unchanged',
  async (dataset) => {
    const from = clientOf(seeded.url, dataset)
    const to = clientOf(emptyUrl, dataset)
    const outputPath = join(folder, `${dataset}.tar.gz`)
    await exportDataset({client: from, dataset, outputPath, assets: false, raw: true, drafts: true})
    const {numDocs} = await sanityImport(createReadStream(outputPath), {client: to, operation: 'createOrReplace'})
    const before = await documentsOf(from)
    expect(numDocs).toBe(before.length)
    expect(before.length).toBeGreaterThan(25)
    expect(await documentsOf(to)).toEqual(before)
  },
)
