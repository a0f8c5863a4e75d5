import {chmodSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {CliError} from '../CliError.ts'

export interface DataFolder {
  path: string
  release(): void
}

/**
 * Takes a data folder for this process, or answers `null` when another process has it.
 *
 * The lock is an exclusive SQLite transaction on a file of its own: the operating system lets go of it however the
 * holder dies, so a kill -9 leaves nothing stale and a reused process id is no trap.
 */
export function takeDataFolder(path: string): DataFolder | null {
  try {
    mkdirSync(path, {recursive: true})
    chmodSync(path, 0o700)
  } catch (cause) {
    throw new CliError('failed', `start: cannot use the data folder ${path}: ${reason(cause)}`, {cause})
  }
  const lock = openLock(join(path, 'start.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (isBusy(error)) return null
    throw new CliError('failed', `start: cannot lock the data folder ${path}: ${reason(error)}`, {cause: error})
  }
  held.add(lock)
  return {
    path,
    release: () => {
      held.delete(lock)
      lock.close()
    },
  }
}

/** Keeps locks from being collected as garbage, which would release them: a caller need not hold on to its folder. */
const held = new Set<DatabaseSync>()

function openLock(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, {timeout: 0})
  } catch (cause) {
    throw new CliError('failed', `start: cannot open ${file}: ${reason(cause)}`, {cause})
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED, with their extended codes in the higher bytes. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  [5, 6].includes(error.errcode & 0xff)

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))
