import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/** What the inspector's page loads, by the last part of its address. */
export interface BrowserFile {
  type: string
  text: string
}

const script = 'text/javascript; charset=utf-8'
const style = 'text/css; charset=utf-8'

/**
 * The inspector's script and styles: beside this module in the build, and bundled on first use from the sources, where browsers
 * could not run what is there.
 */
export function createBrowserFiles(): (name: string) => Promise<BrowserFile | null> {
  const isSource = import.meta.url.endsWith('.ts')
  const folder = new URL(isSource ? './browser/' : './inspector/', import.meta.url)
  const read = async (name: string) => readFile(new URL(name, folder), 'utf8')
  const files = new Map<string, () => Promise<BrowserFile>>([
    [
      'main.js',
      async () => ({type: script, text: isSource ? await bundle(new URL('main.ts', folder)) : await read('main.js')}),
    ],
    ['inspector.css', async () => ({type: style, text: await read('inspector.css')})],
  ])
  const known = new Map<string, Promise<BrowserFile>>()
  return async (name) => {
    const file = known.get(name) ?? files.get(name)?.()
    if (!file) return null
    known.set(name, file)
    // A failure is tried again.
    file.catch(() => known.delete(name))
    return file
  }
}

/** Loaded only here: the build has its files ready. */
async function bundle(main: URL): Promise<string> {
  const {build} = await import('esbuild')
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(main)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({text}) => text).join('')
}
