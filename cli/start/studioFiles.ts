import {readFileSync, readdirSync} from 'node:fs'
import {extname, join, relative, sep} from 'node:path'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface StudioFile {
  body: Buffer
  type: string
}

export interface StudioFiles {
  index: string
  /** The file at a URL path as it came (`/static/a%20b.js`), or `null`. */
  get(path: string): StudioFile | null
}

/**
 * The files of one static build, listed once.
 *
 * A request can only name a file of that list, so no spelling of `..` reaches outside the folder.
 */
export function studioFiles(folder: string): StudioFiles {
  const paths = new Map(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  )
  return {
    index: readFileSync(join(folder, 'index.html'), 'utf8'),
    get(path) {
      const file = paths.get(decoded(path))
      if (!file) return null
      return {body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream'}
    },
  }
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
