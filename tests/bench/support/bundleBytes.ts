import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, type Plugin} from 'esbuild'

/** The repository's root, from which sources import unless said otherwise. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

const core = `export * from './src/index.ts'`
const references = `export {formatReference, formatReferenceList, formatCitation, toCslJson} from './src/citations/index.ts'`

/** What must stay small, with the most bytes that a page may load of it before it runs. */
export const budgets = [
  {what: 'clinic-content', source: core, budget: 6_000},
  {what: 'clinic-content + gate', source: `${core}\nexport {gate} from './src/editorial/gate.ts'`, budget: 6_000},
  {
    what: 'clinic-content + /html with AMA',
    source: `${core}\nexport {renderArticle} from './src/render/html/index.ts'`,
    budget: 12_000,
  },
  {what: '/citations: references, 3 styles', source: references, budget: 9_000},
] as const

/**
 * What a browser downloads: a minified ES module for es2022, gzip -9, bytes.
 *
 * @param kind - `first`: without what is loaded on demand, as a bundler that splits code does; `all`: with it.
 */
export async function bundleBytes(source: string, kind: 'first' | 'all', from: string = root): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: from},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    external: ['react'],
    plugins: kind === 'first' ? [first] : [],
  })
  return gzipSync(outputFiles[0]?.contents ?? '', {level: 9}).length
}

const first: Plugin = {
  name: 'first',
  setup({onResolve}) {
    onResolve({filter: /./}, ({kind, path}) => (kind === 'dynamic-import' ? {path, external: true} : undefined))
  },
}
