import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * What `.ci/run` runs after `npm ci`: check, tests with browser journeys, consumer smoke tests, outside suites.
 * Each test counts as itself; a step without a test report counts as one. The last line is `N passed, N failed`.
 */
interface Tally {
  passed: number
  failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'clinic-content-ci-'))

function run(title: string, command: string, env: NodeJS.ProcessEnv = {}): Promise<{code: number; output: string}> {
  console.log(`\n== ${title}: ${command}`)
  return new Promise((resolve) => {
    const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'inherit'], env: {...process.env, ...env}})
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      process.stdout.write(chunk)
    })
    child.on('close', (code) => resolve({code: code ?? 1, output: Buffer.concat(chunks).toString('utf8')}))
  })
}

/** Sums the JSON reports that vitest wrote; a run that failed without a failing test (a crash) counts as one failure. */
function testTally(code: number): Tally {
  const tally = {passed: 0, failed: 0}
  for (const file of readdirSync(reports)) {
    const report: unknown = JSON.parse(readFileSync(join(reports, file), 'utf8'))
    tally.passed += numberAt(report, 'numPassedTests')
    tally.failed += numberAt(report, 'numFailedTests')
  }
  if (code !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}

const numberAt = (value: unknown, key: string): number => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'number' ? found : 0
}

/** The last `N passed, N failed` of a suite's output, or its exit code as one result. */
function printedTally(code: number, output: string): Tally {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1)
  if (!last) return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1}
  return {passed: Number(last[1]), failed: Number(last[2])}
}

const tallies: [string, Tally][] = []

const check = await run('check', 'npm run check')
tallies.push(['check', printedTally(check.code, '')])

const tests = await run('test', 'npm test', {VITEST_REPORT_DIR: reports})
tallies.push(['test', testTally(tests.code)])

const consumers = await run('consumers', 'npm run test:consumers -- --smoke')
tallies.push(['consumers', printedTally(consumers.code, consumers.output)])

const outside = process.env['OUTSIDE_SUITES']
if (outside && existsSync(join(outside, 'conformance'))) {
  const suites = await run('outside suites', `node tests/outside/run.ts ${JSON.stringify(outside)}`)
  tallies.push(['outside suites', printedTally(suites.code, suites.output)])
} else {
  console.log('\n== outside suites: not here, left out')
}

rmSync(reports, {recursive: true, force: true})
console.log('')
for (const [name, tally] of tallies) console.log(`${name}: ${tally.passed} ok, ${tally.failed} not ok`)
const passed = tallies.reduce((sum, [, tally]) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, [, tally]) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
