import {spawn, type ChildProcess} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {DatabaseSync} from 'node:sqlite'
import {fileURLToPath} from 'node:url'

const WRITERS = 4
const token = 'token-of-the-soak-0123456789abcdef0123456789'

export interface SoakResult {
  rounds: number
  /** Writes the lake has answered with 200. */
  acknowledged: number
  /** Writes under way when the process died: each may be there or not, but never half. */
  inFlight: number
  /** Acknowledged writes that were not there after a restart. */
  lost: number
  /** Transactions of which one document was there and the other was not. */
  torn: number
  /** What `PRAGMA integrity_check` said, once a round. */
  integrity: string[]
}

interface Ledger {
  acknowledged: Set<string>
  inFlight: Set<string>
}

/**
 * Kill the process that holds the data file, again and again, while four writers write through HTTP; after each death look for every
 * acknowledged write, through a new lake on the same folder.
 *
 * @param waitMs - How long each round writes before the kill, from its first acknowledged write on.
 */
export async function killNine({rounds, waitMs}: {rounds: number; waitMs(): number}): Promise<SoakResult> {
  const folder = mkdtempSync(join(tmpdir(), 'lake-kill-nine-'))
  const ledger: Ledger = {acknowledged: new Set(), inFlight: new Set()}
  const result: SoakResult = {rounds, acknowledged: 0, inFlight: 0, lost: 0, torn: 0, integrity: []}
  try {
    for (let round = 0; round < rounds; round++) {
      const {child, port} = await startLake(folder)
      let writers: Promise<void>[] = []
      await new Promise<void>((underWay) => {
        writers = Array.from({length: WRITERS}, (_, writer) =>
          writeUntilDead(port, `r${round}-w${writer}`, ledger, underWay),
        )
      })
      await new Promise((resolve) => setTimeout(resolve, waitMs()))
      await kill(child)
      await Promise.all(writers)
      const check = new DatabaseSync(join(folder, 'lake.sqlite'))
      result.integrity.push(String(check.prepare('PRAGMA integrity_check').get()?.integrity_check))
      check.close()
    }
    const {child, port} = await startLake(folder)
    const stored = await storedIds(port)
    await kill(child)
    for (const name of ledger.acknowledged) if (!stored.has(`${name}-a`) || !stored.has(`${name}-b`)) result.lost += 1
    for (const id of stored) if (!stored.has(id.replace(/[ab]$/, (end) => (end === 'a' ? 'b' : 'a')))) result.torn += 1
    return {...result, acknowledged: ledger.acknowledged.size, inFlight: ledger.inFlight.size}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function startLake(folder: string): Promise<{child: ChildProcess; port: number}> {
  const script = fileURLToPath(new URL('lakeProcess.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder, token], {stdio: ['ignore', 'pipe', 'inherit']})
  if (!child.stdout) throw new Error('the lake process has no output')
  for await (const line of createInterface(child.stdout)) {
    const port = /^port (\d+)$/.exec(line)?.[1]
    if (port) return {child, port: Number(port)}
  }
  throw new Error(`the lake on ${folder} did not start again`)
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

/** One transaction of two documents after the other, each noted before and after. */
async function writeUntilDead(port: number, prefix: string, ledger: Ledger, onAcknowledged: () => void): Promise<void> {
  for (let count = 0; ; count++) {
    const name = `${prefix}-${count}`
    const mutations = ['a', 'b'].map((end) => ({create: {_id: `${name}-${end}`, _type: 'note', text: name.repeat(40)}}))
    ledger.inFlight.add(name)
    try {
      const response = await fetch(`http://127.0.0.1:${port}/v1/data/mutate/soak`, {
        method: 'POST',
        headers: {authorization: `Bearer ${token}`},
        body: JSON.stringify({mutations}),
      })
      if (response.status !== 200) throw new Error(`a write was answered ${response.status}`)
      ledger.inFlight.delete(name)
      ledger.acknowledged.add(name)
      onAcknowledged()
    } catch {
      // Dead. A process that never answered must not keep the round waiting.
      onAcknowledged()
      return
    }
  }
}

async function storedIds(port: number): Promise<Set<string>> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/data/export/soak`, {
    headers: {authorization: `Bearer ${token}`},
  })
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  return new Set(lines.map((line) => String(JSON.parse(line)._id)))
}
