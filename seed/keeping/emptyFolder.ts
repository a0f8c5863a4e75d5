import {mkdir, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {SeedError} from '../SeedError.ts'

/**
 * Makes a folder to write to, with its parts. A run that never reached the dataset leaves the parts behind, empty; it
 * can be run again.
 *
 * @throws {SeedError} `folder-not-empty`.
 */
export async function emptyFolder(folder: string, operation: string, parts: readonly string[] = []): Promise<void> {
  await requireEmpty(folder, folder, operation, parts)
  for (const part of parts) await requireEmpty(join(folder, part), folder, operation)
}

async function requireEmpty(path: string, folder: string, operation: string, allowed: readonly string[] = []) {
  await mkdir(path, {recursive: true, mode: 0o700})
  if ((await readdir(path)).every((name) => allowed.includes(name))) return
  throw new SeedError('folder-not-empty', `${operation}: "${folder}" is not empty; expected a new or empty folder`)
}
