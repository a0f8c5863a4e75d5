import {killNine} from './killNine.ts'

// `npm run soak [-- <kills>]`: how many acknowledged writes survive the process being killed. Takes some minutes.
const rounds = Number(process.argv[2] ?? 50)
const started = performance.now()
const result = await killNine({rounds, waitMs: () => 5 + Math.random() * 495})
const intact = result.integrity.every((word) => word === 'ok')
const seconds = Math.round((performance.now() - started) / 1000)

console.log(`acknowledged ${result.acknowledged}, in flight ${result.inFlight}, lost ${result.lost}`)
console.log(`${rounds} kills in ${seconds} s, torn ${result.torn}, database ${intact ? 'intact each time' : 'DAMAGED'}`)
process.exitCode = result.lost === 0 && result.torn === 0 && intact ? 0 : 1
