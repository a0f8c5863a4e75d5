import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {createClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {createLake} from '../../lake/index.ts'
import {commit} from '../../seed/commit.ts'
import {httpTransport, packsFolder, readPacks} from '../../seed/index.ts'
import {planSeed} from '../../seed/planSeed.ts'
import {kairos, TOKEN} from '../seed/support/testClinic.ts'

// `node tests/bench/seed.ts [documents]`: opens a clinic of so many documents, 5 % of them articles, checks included,
// over HTTP into a lake on disk in FULL mode; then the same documents with @sanity/import, which checks nothing.
const count = Number(process.argv[2] ?? 10_000)
const secondsSince = (from: number) => (performance.now() - from) / 1000
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)

const packs = await readPacks(['core', 'psychiatry'], packsFolder)
const article = packs.flatMap((pack) => pack.articles)[0]
const source = packs.flatMap((pack) => pack.sources).find(({DOI}) => DOI)
const last = packs.at(-1)
if (!article || !source || !last) throw new Error('the packs have no article or no source')
const articles = Array.from({length: Math.round(count * 0.05)}, (_, at) => ({
  ...article,
  key: `bench-${at}`,
  slug: `bench-${at}`,
}))
const sources = Array.from({length: count - articles.length}, (_, at) => ({
  ...source,
  id: `bench-${at}`,
  DOI: `10.1000/bench.${at}`,
  PMID: String(90_000_000 + at),
}))
const large = [
  ...packs.slice(0, -1),
  {...last, sources: [...last.sources, ...sources], articles: [...last.articles, ...articles]},
]

const dataDir = await mkdtemp(join(tmpdir(), 'bench-seed-'))
const lake = await createLake({
  dataDir,
  projectId: 'demo-clinic',
  datasets: ['seeded', 'imported'],
  users: [{id: 'robot', name: 'Seeder', email: 'seeder@example.com', role: 'all', robot: true, token: TOKEN}],
  roles: [
    {
      name: 'all',
      title: 'All',
      permissions: [{filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'manage']}],
    },
  ],
})
const server = await lake.listen(0)
const apiHost = `http://127.0.0.1:${server.port}`
const transport = httpTransport({apiHost, projectId: 'demo-clinic', dataset: 'seeded', token: TOKEN})
const profile = await kairos()

const from = performance.now()
const plan = await planSeed({profile, packs: large, transport, today: '2026-11-24'})
const planned = secondsSince(from)
await commit(plan.items, plan.state, transport, {seededOn: plan.seededOn, profileHash: plan.profileHash})
const seeded = secondsSince(from)
console.log(
  `${plan.items.length} documents seeded in ${seeded.toFixed(1)} s, of which planning and checking ${planned.toFixed(1)} s; memory ${megabytes()} MB`,
)

const documents = plan.items.map(({document}) => document)
const imported = performance.now()
await sanityImport(Readable.from([Buffer.from(documents.map((document) => JSON.stringify(document)).join('\n'))]), {
  client: createClient({
    projectId: 'demo-clinic',
    dataset: 'imported',
    apiHost,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: TOKEN,
    useCdn: false,
  }),
  operation: 'create',
})
const peer = secondsSince(imported)
console.log(
  `@sanity/import: ${peer.toFixed(1)} s without checks; seeding is ${(peer / seeded).toFixed(2)}x its speed, writing alone ${(peer / (seeded - planned)).toFixed(2)}x`,
)
await server.close()
await lake.close()
await rm(dataDir, {recursive: true, force: true})
