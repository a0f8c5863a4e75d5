import {accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {isRecord, isStringArray} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'

/** Who holds a data folder. */
export interface LakeHolder {
  pid: number
  /** Addresses it answers on; empty until it listens. */
  addresses: string[]
}

export interface DataFolderLock {
  /** Tell the next opener where this lake answers. */
  announce(addresses: string[]): void
  release(): void
}

/**
 * Take a data folder for this process. The lock is the operating system's (an exclusive transaction on `lake.lock`), so it ends
 * with the process, however that dies; `lake.json` beside it only says who to name in the message.
 *
 * @throws {@link LakeError} `locked`, with `fields.holder` as {@link LakeHolder}, when another process has it; `damaged` for a lock file
 *   that is none, `bad-request` for a folder that cannot be written to.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  requireFolder(folder)
  const noteFile = join(folder, 'lake.json')
  const lockFile = join(folder, 'lake.lock')
  const lock = new DatabaseSync(lockFile)
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (isBusy(cause)) throw locked(folder, readHolder(noteFile), cause)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError(
      'damaged',
      `Cannot use ${lockFile}: ${reason}. It holds no content: delete it and start again.`,
      {cause},
    )
  }
  const announce = (addresses: string[]) => {
    writeFileSync(noteFile, JSON.stringify({pid: process.pid, addresses} satisfies LakeHolder))
  }
  announce([])
  return {
    announce,
    release: () => {
      rmSync(noteFile, {force: true})
      if (lock.isOpen) lock.close()
    },
  }
}

/** A folder that can be written to, made where it is missing. */
function requireFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true})
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    const code = isRecord(cause) ? cause.code : undefined
    const reasons: Record<string, string> = {
      EEXIST: 'it is a file',
      ENOTDIR: 'part of its path is a file',
      EACCES: 'this user may not write there',
      EROFS: 'the disk is read-only',
    }
    const reason = reasons[String(code)] ?? (cause instanceof Error ? cause.message : String(cause))
    throw new LakeError('bad-request', `Cannot keep data in ${folder}: ${reason}. Give the lake another data folder.`, {
      cause,
    })
  }
}

/** SQLITE_BUSY: somebody else has the lock. */
function isBusy(cause: unknown): boolean {
  return isRecord(cause) && cause.errcode === 5
}

function readHolder(noteFile: string): LakeHolder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(noteFile, 'utf8'))
    if (!isRecord(value) || typeof value.pid !== 'number' || !isStringArray(value.addresses)) return null
    return {pid: value.pid, addresses: value.addresses}
  } catch {
    return null
  }
}

function locked(folder: string, holder: LakeHolder | null, cause: unknown): LakeError {
  const who = holder ? `process ${holder.pid}` : 'another process'
  const where = holder && holder.addresses.length > 0 ? ` It answers on ${holder.addresses.join(', ')}.` : ''
  return new LakeError(
    'locked',
    `${folder} is in use by ${who}.${where} Use that one, stop it, or give this lake another data folder.`,
    {fields: {holder}, cause},
  )
}
