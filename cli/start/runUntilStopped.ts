import {CliError} from '../CliError.ts'
import {createProgress} from './progress.ts'
import {type RunningInstance, readRunningInstance} from './runningInstance.ts'
import {type StartSettings, repositoryRoot, start} from './start.ts'
import {tour} from './tour.ts'

/** How long a second start waits for the first to say where it answers. */
const FIRST_START_WITHIN_MS = 180_000

/**
 * `clinic-content start`: starts, prints the addresses and the tour, and runs until Ctrl-C.
 *
 * @param root - The repository whose Studio and site are run.
 * @returns 0 after a clean stop, and when another process already runs in the folder.
 */
export async function runUntilStopped(settings: StartSettings, root = repositoryRoot): Promise<number> {
  const print = (line: string) => console.log(line)
  const stopping = stopSignal()
  const stack = await start(settings, createProgress(print), stopping.signal, root).catch((error: unknown) => {
    // A build that Ctrl-C ended reports its own failure; what the person wanted is what happened.
    if (stopping.signal.aborted) return 'stopped' as const
    throw error
  })
  if (stack === 'stopped') return 0
  if (stack === null) return printRunning(settings.dataDir, print)
  printAddresses(stack, print)
  print(tour(stack))
  await stopping.asked
  print('Stopping ...')
  await stack.stop()
  print('Stopped; everything is saved.')
  return 0
}

function printAddresses(
  {lake, studio, site}: {lake: string; studio: string; site: string},
  print: (line: string) => void,
) {
  print(`\nLake: ${lake}\nStudio: ${studio}\nPreview site: ${site}\nLake inspector: ${lake}/`)
}

async function printRunning(dataDir: string, print: (line: string) => void): Promise<number> {
  const instance = await waitForInstance(dataDir, print)
  if (!instance) {
    throw new CliError('failed', `start: another process is using ${dataDir} and has not said where it answers`)
  }
  print(`Already running in ${dataDir} (process ${instance.pid}).`)
  printAddresses(instance, print)
  return 0
}

async function waitForInstance(dataDir: string, print: (line: string) => void): Promise<RunningInstance | null> {
  const until = performance.now() + FIRST_START_WITHIN_MS
  for (let round = 0; performance.now() < until; round += 1) {
    const instance = readRunningInstance(dataDir)
    if (instance) return instance
    if (round === 0) print('Another start in this folder is under way; waiting for it ...')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return null
}

/** Ctrl-C, a closed terminal or SIGTERM; a second one ends at once. */
function stopSignal(): {signal: AbortSignal; asked: Promise<void>} {
  const controller = new AbortController()
  const asked = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (controller.signal.aborted) process.exit(130)
        controller.abort()
        resolve()
      })
    }
  })
  return {signal: controller.signal, asked}
}
