import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

export interface Addresses {
  lake: string
  studio: string
  site: string
}

/** What a running start leaves in its data folder for the next one to read. */
export interface RunningInstance extends Addresses {
  pid: number
}

const file = (dataDir: string) => join(dataDir, 'running.json')

/** Written whole or not at all: a reader never sees half of it. */
export function writeRunningInstance(dataDir: string, instance: RunningInstance): void {
  const target = file(dataDir)
  writeFileSync(`${target}.new`, `${JSON.stringify(instance, null, 2)}\n`, {mode: 0o600})
  renameSync(`${target}.new`, target)
}

export function clearRunningInstance(dataDir: string): void {
  rmSync(file(dataDir), {force: true})
}

/** The addresses of the process that holds the folder, or `null` while it has not printed them yet. */
export function readRunningInstance(dataDir: string): RunningInstance | null {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file(dataDir), 'utf8'))
  } catch {
    return null
  }
  return isRunningInstance(value) ? value : null
}

function isRunningInstance(value: unknown): value is RunningInstance {
  if (typeof value !== 'object' || value === null) return false
  const {pid, lake, studio, site}: Partial<Record<keyof RunningInstance, unknown>> = value
  return typeof pid === 'number' && [lake, studio, site].every((url) => typeof url === 'string')
}
