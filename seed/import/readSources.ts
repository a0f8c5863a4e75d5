import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, extname, join, relative, sep} from 'node:path'
import {ImportError} from './ImportError.ts'

/** A file as it was found. */
export interface SourceFile {
  /** Path below the folder, the file's own name, or its address. */
  name: string
  bytes: Uint8Array
}

/** What is read; anything else in a folder is passed over, and named. */
const readable = new Set([
  '.html',
  '.htm',
  '.xhtml',
  '.php',
  '.md',
  '.markdown',
  '.txt',
  '.text',
  '.docx',
  '.xml',
  '.wxr',
])
const bibliographies = new Set(['.bib', '.ris', '.nbib', '.json'])
const others = new Set(['.doc', '.pdf', '.rtf', '.odt', '.pages'])

/** Largest page, and largest export of a site. */
export const MAX_BYTES = 20_000_000
const MAX_EXPORT_BYTES = 300_000_000
const MAX_FILES = 20_000
const TIMEOUT_MS = 30_000

export interface Sources {
  files: SourceFile[]
  /** Bibliographies beside the pages, whose works the pages may cite. */
  bibliographies: SourceFile[]
  problems: {source: string; message: string}[]
  /** The folder in which pictures of the pages may lie; none for what comes from the web. */
  root?: string
}

/**
 * The files that a path or address names: one file, every readable file of a folder, or what a web address answers.
 *
 * @throws {ImportError} `source-missing`, `nothing-found`, `too-large`, `unreachable`
 */
export async function readSources(source: string, fetch: typeof globalThis.fetch = globalThis.fetch): Promise<Sources> {
  if (/^https?:\/\//i.test(source)) return {files: [await download(source, fetch)], bibliographies: [], problems: []}
  const found = await stat(source).catch((cause: unknown) => {
    throw new ImportError(
      'source-missing',
      'there is no such file or folder; expected a page, a folder of pages, a WordPress export or an address',
      {cause},
    )
  })
  if (found.isFile()) {
    const problem = sizeProblem(source, found.size)
    if (problem !== null) throw new ImportError('too-large', problem)
    return {
      files: [{name: basename(source), bytes: await readFile(source)}],
      bibliographies: [],
      problems: [],
      root: dirname(source),
    }
  }
  if (!found.isDirectory()) throw new ImportError('source-missing', 'it is neither a file nor a folder')
  return readFolder(source)
}

async function readFolder(folder: string): Promise<Sources> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.parentPath.includes(`${sep}node_modules`),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  const sources: Sources = {files: [], bibliographies: [], problems: [], root: folder}
  const kind = (path: string) => extname(path).toLowerCase()
  const wanted = paths.filter((path) => readable.has(kind(path)) || bibliographies.has(kind(path)))
  if (wanted.length > MAX_FILES)
    throw new ImportError('too-large', `the folder holds ${wanted.length} files; expected at most ${MAX_FILES}`)
  for (const path of paths.filter((each) => others.has(kind(each)))) {
    sources.problems.push({
      source: relative(folder, path),
      message: `${kind(path)} files are not read; save it as .docx or .html`,
    })
  }
  for (const path of wanted) {
    const name = relative(folder, path).split(sep).join('/')
    const problem = sizeProblem(path, (await stat(path)).size)
    if (problem !== null) sources.problems.push({source: name, message: problem})
    else sources[readable.has(kind(path)) ? 'files' : 'bibliographies'].push({name, bytes: await readFile(path)})
  }
  if (sources.files.length === 0 && sources.problems.length === 0) {
    throw new ImportError(
      'nothing-found',
      `the folder holds no page; expected files that end in ${[...readable].join(', ')}`,
    )
  }
  return sources
}

function sizeProblem(path: string, size: number): string | null {
  if (size === 0) return 'the file is empty'
  const most = /\.(xml|wxr|docx)$/i.test(path) ? MAX_EXPORT_BYTES : MAX_BYTES
  return size > most ? `the file has ${Math.round(size / 1e6)} MB; expected at most ${most / 1e6} MB` : null
}

async function download(address: string, fetch: typeof globalThis.fetch): Promise<SourceFile> {
  const fail = (reason: string, cause?: unknown) =>
    new ImportError('unreachable', `${reason}; save the page or export as a file and import that`, {cause})
  if (!URL.canParse(address)) throw new ImportError('usage', 'it is no web address')
  const response = await fetch(address, {signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow'}).catch(
    (cause: unknown) => {
      throw fail('nothing answers there', cause)
    },
  )
  if (!response.ok || !response.body) throw fail(`the site answers ${response.status}`)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body) {
      size += chunk.length
      if (size > MAX_BYTES) throw new ImportError('too-large', `it is larger than ${MAX_BYTES / 1e6} MB`)
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof ImportError) throw cause
    throw fail('the answer broke off', cause)
  }
  if (size === 0) throw fail('the answer is empty')
  return {name: address, bytes: Buffer.concat(chunks)}
}
