import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, relative, resolve} from 'node:path'

/** A committed file that is computed from others. */
export interface GeneratedFile {
  /** Path from the root of the repository. */
  path: string
  /** Computes what the file should hold, without writing anything. */
  generate(): Promise<string>
  /** What brings it up to date. */
  command: string
}

const root = resolve(import.meta.dirname, '..')

/** Writes the file, or with `--check` among `args` only compares and answers 1 when it is out of date. */
export async function runGenerator(file: GeneratedFile, args: readonly string[]): Promise<0 | 1> {
  const path = resolve(root, file.path)
  const expected = await file.generate()
  const isCurrent = expected === (await readIfPresent(path))
  const name = relative(root, path)
  if (args.includes('--check')) {
    if (!isCurrent) console.error(`${name} is out of date. Run: ${file.command}`)
    return isCurrent ? 0 : 1
  }
  if (!isCurrent) {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, expected)
  }
  console.log(`${name} ${isCurrent ? 'is up to date' : 'written'}`)
  return 0
}

/** The text of a file, or `undefined` when there is none. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
