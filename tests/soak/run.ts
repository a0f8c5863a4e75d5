import fc from 'fast-check'
import {keepsStaffEdits, seedsWhole, survivesAnyDeath} from '../seed/properties/seedProperties.ts'
import {fuzz} from './fuzz.ts'
import {killNine} from './killNine.ts'
import {openFuzzLake} from './openFuzzLake.ts'
import {seedKills} from './seedKills.ts'

// `npm run soak [-- <kills> <requests> <clinics>]`: how many acknowledged writes survive the process being killed,
// whether requests that nobody should send are all answered in words, and whether any clinic seeds whole, through
// deaths and staff edits. Takes many minutes.
const rounds = Number(process.argv[2] ?? 50)
const requests = Number(process.argv[3] ?? 20_000)
const clinics = Number(process.argv[4] ?? 2000)
const secondsSince = (from: number) => Math.round((performance.now() - from) / 1000)

const killedFrom = performance.now()
const result = await killNine({rounds, waitMs: () => 5 + Math.random() * 495})
const intact = result.integrity.every((word) => word === 'ok')
console.log(`acknowledged ${result.acknowledged}, in flight ${result.inFlight}, lost ${result.lost}`)
console.log(
  `${rounds} kills in ${secondsSince(killedFrom)} s, torn ${result.torn}, database ${intact ? 'intact each time' : 'DAMAGED'}`,
)

const fuzzedFrom = performance.now()
const {url, token, reported, close} = await openFuzzLake()
const {statuses, wrong, slowestMs} = await fuzz({url, token, requests, seed: 1, concurrency: 4})
await close()
console.log(`${requests} fuzzed requests in ${secondsSince(fuzzedFrom)} s: ${JSON.stringify(statuses)}`)
console.log(`wrong ${wrong.length}, reported ${reported.length}, slowest ${Math.round(slowestMs)} ms`)
for (const {request, what} of wrong.slice(0, 10)) console.log(`  ${what}\n    ${request.slice(0, 300)}`)

const seededFrom = performance.now()
const kills = await seedKills({rounds, waitMs: () => Math.random() * 250})
console.log(
  `${rounds} kills of the seeder in ${secondsSince(seededFrom)} s: ${kills.midway} midway, ${kills.wrong} not made good`,
)
const properties = {seedsWhole, keepsStaffEdits, survivesAnyDeath}
const broken: string[] = []
for (const [name, property] of Object.entries(properties)) {
  const from = performance.now()
  // Each run of the last one seeds a clinic once for every write.
  const numRuns = Math.ceil(name === 'survivesAnyDeath' ? clinics / 20 : clinics)
  const {failed, counterexample, seed} = await fc.check<unknown[]>(property, {numRuns})
  console.log(`${name}: ${numRuns} clinics in ${secondsSince(from)} s, ${failed ? `FAILED with seed ${seed}` : 'held'}`)
  if (failed) broken.push(name)
  if (failed) console.log(`  ${JSON.stringify(counterexample).slice(0, 2000)}`)
}

process.exitCode =
  kills.wrong === 0 &&
  broken.length === 0 &&
  result.lost === 0 &&
  result.torn === 0 &&
  intact &&
  wrong.length === 0 &&
  reported.length === 0
    ? 0
    : 1
