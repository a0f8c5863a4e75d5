import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {createLake, type Lake} from '../../lake/index.ts'

// What history costs: writes to a lake on disk against the same lake whose file throws revisions away. Milliseconds a write, the median
// of rounds that take turns, since other work on the machine moves both.

const ROUNDS = 9
const WRITES = 200
const token = 'token-of-the-bench-0123456789abcdef0123'

async function open(dataDir: string, synchronous: 'full' | 'normal'): Promise<Lake> {
  return createLake({
    dataDir,
    synchronous,
    projectId: 'bench',
    datasets: ['bench'],
    users: [{id: 'bench', name: 'Bench', email: 'bench@example.com', role: 'all', robot: true, token}],
    roles: [{name: 'all', title: 'All', permissions: [{filter: 'true', permissions: ['read', 'create', 'update']}]}],
  })
}

async function mutate(lake: Lake, mutations: unknown[]): Promise<void> {
  const answer = await lake.fetch(
    new Request('http://localhost/v2025-02-19/data/mutate/bench', {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
      body: JSON.stringify({mutations}),
    }),
  )
  if (!answer.ok) throw new Error(await answer.text())
}

/** An article of about 2 kB. */
const article = (id: string) => ({
  _id: id,
  _type: 'article',
  title: `Article ${id}`,
  body: Array.from({length: 5}, (_, block) => ({
    _key: `b${block}`,
    _type: 'block',
    children: [{_key: 's', _type: 'span', text: `Paragraph ${block} says what it has to say. `.repeat(8), marks: []}],
  })),
})

const writes: Record<string, (lake: Lake, round: number) => Promise<void>> = {
  'new document': async (lake, round) => {
    for (let count = 0; count < WRITES; count += 1) await mutate(lake, [{create: article(`a-${round}-${count}`)}])
  },
  'some words of a document': async (lake, round) => {
    for (let count = 0; count < WRITES; count += 1) {
      const set = {'body[_key=="b2"].children[0].text': `Round ${round}, write ${count}. `.repeat(12)}
      await mutate(lake, [{patch: {id: `a-0-${count % 50}`, set}}])
    }
  },
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const folders: string[] = []
for (const synchronous of ['full', 'normal'] as const) {
  const kinds = await Promise.all(
    [true, false].map(async (keeps) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'bench-history-'))
      folders.push(dataDir)
      await (await open(dataDir, synchronous)).close()
      if (!keeps) {
        const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
        database.exec('CREATE TRIGGER no_history BEFORE INSERT ON revisions BEGIN SELECT RAISE(IGNORE); END')
        database.close()
      }
      return {keeps, lake: await open(dataDir, synchronous)}
    }),
  )
  for (const [name, write] of Object.entries(writes)) {
    const times = new Map(kinds.map(({keeps}) => [keeps, [] as number[]]))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const {keeps, lake} of round % 2 === 0 ? kinds : [...kinds].reverse()) {
        const start = performance.now()
        await write(lake, round)
        times.get(keeps)?.push((performance.now() - start) / WRITES)
      }
    }
    const [withHistory, without] = [median(times.get(true) ?? []), median(times.get(false) ?? [])]
    console.log(
      `${name.padEnd(26)} synchronous=${synchronous.padEnd(6)} with ${withHistory.toFixed(3)} ms   without ${without.toFixed(3)} ms   ${(withHistory / without).toFixed(2)} times as long (wanted: 1.50 at most)`,
    )
  }
  for (const {lake} of kinds) await lake.close()
}
for (const folder of folders) rmSync(folder, {recursive: true, force: true})
