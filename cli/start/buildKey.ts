import {createHash} from 'node:crypto'
import {type Dirent, readFileSync, readdirSync, statSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/** Folders that a build writes or a package manager owns; never a source. */
const NOT_SOURCE = new Set(['node_modules', 'dist', '.sanity', '.clinic-content'])

/**
 * Names one build: the same sources in the same mode give the same key, wherever the repository lies.
 *
 * Ports and addresses are no part of it; they are injected when a page is served (see `studioPage`).
 *
 * @param sources - Files and folders under `root`; one that does not exist counts as absent.
 */
export function buildKey(root: string, sources: readonly string[], mode: string): string {
  const hash = createHash('sha256').update(`mode ${mode}\n`)
  const files = sources.flatMap((source) => filesUnder(join(root, source))).sort()
  for (const file of files) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex')
    hash.update(`${relative(root, file).split(sep).join('/')} ${content}\n`)
  }
  return hash.digest('hex').slice(0, 20)
}

function filesUnder(path: string): string[] {
  const stat = statSync(path, {throwIfNoEntry: false})
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => !NOT_SOURCE.has(entry.name))
    .flatMap((entry: Dirent) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
}
