import {isDeepStrictEqual} from 'node:util'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {seedClinic} from '../../seed/index.ts'
import {listOf} from '../../src/storedValue.ts'
import {dump, kairos, servedClinic, testClinic, TOKEN, transportTo} from '../seed/support/testClinic.ts'

export interface SeedKills {
  rounds: number
  /** Rounds in which the process died with some documents written and some not. */
  midway: number
  /** Rounds after which the dataset was not what a run without a death makes. */
  wrong: number
}

/** Kill the process that seeds, at any moment of its writing, and run the seeder again. */
export async function seedKills({rounds, waitMs}: {rounds: number; waitMs(): number}): Promise<SeedKills> {
  const profile = await kairos()
  const result: SeedKills = {rounds, midway: 0, wrong: 0}
  const seedInto = async (transport: ReturnType<typeof transportTo>) => {
    await seedClinic({profile, transport, today: '2026-11-24'})
    return sorted(await dump(transport))
  }
  const clean = await testClinic()
  const whole = await seedInto(clean.transport)
  await clean.close()
  for (let round = 0; round < rounds; round += 1) {
    const {lake, apiHost, close} = await servedClinic()
    const child = spawn(process.execPath, [script, apiHost, TOKEN, String(1 + (round % 5))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = once(child, 'exit')
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, waitMs()))
    child.kill('SIGKILL')
    await gone
    const transport = transportTo(lake)
    const written = (await dump(transport)).length
    if (written > 0 && written < whole.length) result.midway += 1
    if (!isDeepStrictEqual(await seedInto(transport), whole)) result.wrong += 1
    await close()
  }
  return result
}

const script = fileURLToPath(new URL('./seedProcess.ts', import.meta.url))

/** What the seeder has on record comes in the order in which it was written. */
const sorted = (documents: readonly Record<string, unknown>[]) =>
  documents.map((document) => ({
    ...document,
    entries: listOf(document['entries'])
      .map((entry) => JSON.stringify(entry))
      .toSorted(),
  }))
