import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {setTimeout as pause} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {openCrowd} from './listenerCrowd.ts'

// `node tests/soak/load.ts [<minutes>]`: first 50 writers at once before 200 listeners, then a bounded mixed load (writes on 500
// documents, queries by index and in processes of their own, listeners that come and go) for some minutes, with the memory of the lake's process
// printed each minute. 20 minutes where none are given.
const minutes = Number(process.argv[2] ?? 20)
const LISTENERS = 200
const WRITERS = 50
const WRITES_EACH = 20
const DOCUMENTS = 500
const token = 'token-of-the-load-0123456789abcdef0123456789'
const dataset = 'soak'

const folder = mkdtempSync(join(tmpdir(), 'lake-load-'))
const {child, url} = await startLake()

/** Megabytes that the lake's process holds. */
const memory = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024)

async function call(path: string, body: unknown): Promise<string> {
  const response = await fetch(`${url}/v2025-02-19/data/${path}/${dataset}?perspective=raw`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}: ${text.slice(0, 300)}`)
  return text
}

const write = (id: string, n: number) =>
  call('mutate', {mutations: [{createOrReplace: {_id: id, _type: 'note', n, text: `note ${n} `.repeat(200)}}]})

let written = 0
const crowd = await openCrowd(url, token, dataset, LISTENERS)
const from = performance.now()
await Promise.all(
  Array.from({length: WRITERS}, async (_, writer) => {
    for (let n = 0; n < WRITES_EACH; n += 1, written += 1) await write(`w${writer}-${n % 10}`, n)
  }),
)
await Promise.race([crowd.heard(written), pause(60_000)])
console.log(
  `${WRITERS} writers, ${LISTENERS} listeners: ${written} transactions, ${written * LISTENERS} events in ` +
    `${((performance.now() - from) / 1_000).toFixed(1)} s; listeners that heard anything else: ${crowd.disagreeing()}`,
)

const end = performance.now() + minutes * 60_000
const counts = {writes: 0, queries: 0, stopped: 0, streams: 0}
const queries = [
  '*[_type == "note"] | order(n desc)[0...12]{_id, n}',
  '*[_id == "m7"][0]',
  'count(*[text match "note 1*"])',
  '*[n > 400 && text match "note*"]{_id}',
]
/** Ends by its budget each time. */
const hostile = '*[n >= ^.n && count(*[n >= ^.n && count(*[n >= ^.n && count(*[n >= ^.n]) >= 0]) >= 0]) >= 0]'
const loops = [
  async () => {
    await write(`m${counts.writes % DOCUMENTS}`, counts.writes)
    counts.writes += 1
    await pause(50)
  },
  async () => {
    await call('query', {query: queries[counts.queries % queries.length]})
    counts.queries += 1
    await pause(20)
  },
  async () => {
    await call('query', {query: hostile}).catch((error: Error) => {
      if (!error.message.includes('queryTimeoutError')) throw error
    })
    counts.stopped += 1
    await pause(2_000)
  },
  async () => {
    const visitors = await openCrowd(url, token, dataset, 5)
    await pause(500)
    visitors.close()
    counts.streams += 5
  },
]
const first = memory()
const report = setInterval(() => console.log(`${memory()} MB after ${JSON.stringify(counts)}`), 60_000)
await Promise.all(
  loops.map(async (step) => {
    while (performance.now() < end) await step()
  }),
)
clearInterval(report)
await Promise.race([crowd.heard(written + counts.writes), pause(60_000)])
const wrong = crowd.disagreeing()
console.log(`${minutes} minutes: ${JSON.stringify(counts)}; memory ${first} MB at the start, ${memory()} MB at the end`)
console.log(`listeners that heard anything else than the others: ${wrong} of ${LISTENERS}`)
crowd.close()
child.kill('SIGTERM')
rmSync(folder, {recursive: true, force: true})
process.exit(wrong === 0 ? 0 : 1)

async function startLake(): Promise<{child: ChildProcess; url: string}> {
  const script = fileURLToPath(new URL('lakeProcess.ts', import.meta.url))
  const lake = spawn(process.execPath, [script, folder, token], {stdio: ['ignore', 'pipe', 'inherit']})
  if (!lake.stdout) throw new Error('the lake process has no output')
  for await (const line of createInterface(lake.stdout)) {
    const port = /^port (\d+)$/.exec(line)?.[1]
    if (port) return {child: lake, url: `http://127.0.0.1:${port}`}
  }
  throw new Error('the lake did not start')
}
