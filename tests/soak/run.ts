import {fuzz} from './fuzz.ts'
import {killNine} from './killNine.ts'
import {openFuzzLake} from './openFuzzLake.ts'

// `npm run soak [-- <kills> <requests>]`: how many acknowledged writes survive the process being killed, and whether
// requests that nobody should send are all answered in words. Takes some minutes.
const rounds = Number(process.argv[2] ?? 50)
const requests = Number(process.argv[3] ?? 20_000)
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

process.exitCode =
  result.lost === 0 && result.torn === 0 && intact && wrong.length === 0 && reported.length === 0 ? 0 : 1
