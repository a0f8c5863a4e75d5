import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs one case and prints a line for it; a failure does not stop the others. */
export type Verify = (title: string, body: () => void | Promise<void>) => Promise<void>

const tally = {passed: 0, failed: 0}

export const verify: Verify = async (title, body) => {
  const startedAt = performance.now()
  try {
    await body()
    tally.passed += 1
    const seconds = (performance.now() - startedAt) / 1000
    console.log(`ok      ${title}${seconds > 5 ? ` (${seconds.toFixed(0)} s)` : ''}`)
  } catch (error) {
    tally.failed += 1
    console.log(`FAILED  ${title}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** @throws {Error} when two values differ as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

/** Prints `N passed, N failed` and sets the exit code. */
export function printTally(): void {
  console.log(`${tally.passed} passed, ${tally.failed} failed`)
  process.exitCode = tally.failed === 0 ? 0 : 1
}
