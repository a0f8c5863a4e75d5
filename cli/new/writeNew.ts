import {link, rename, rm, writeFile} from 'node:fs/promises'
import {CliError} from '../CliError.ts'

/** Writes a file whole or not at all; without `force` a file that is there stays. */
export async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await writeFile(part, text, {flag: 'wx'})
    await (force ? rename(part, file) : link(part, file))
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const wanted = isThere ? 'is there already; expected another path, or --force' : 'cannot be written'
    throw new CliError('failed', `new: "${file}" ${wanted}`, {cause})
  } finally {
    await rm(part, {force: true})
  }
}
