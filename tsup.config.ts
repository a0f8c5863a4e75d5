import {cpSync, rmSync} from 'node:fs'
import process from 'node:process'
import {defineConfig, type Options} from 'tsup'

/**
 * `npm run build` makes everything that `package.json` exports, with type declarations.
 *
 * `CLINIC_CONTENT_BUILD=site` makes only the JavaScript of the `src` entries as ES modules: about a second, for
 * `npm start`, whose preview site reads nothing else.
 */
const isSiteBuild = process.env['CLINIC_CONTENT_BUILD'] === 'site'

/** What a site imports: no dependency (`react` alone imports React), no built-in of any platform. */
const siteEntries = {
  index: 'src/index.ts',
  html: 'src/render/html/index.ts',
  'json-ld': 'src/render/jsonLd.ts',
  text: 'src/render/articleText.ts',
  markdown: 'src/render/markdown/index.ts',
  feed: 'src/render/feed/index.ts',
  sitemap: 'src/render/sitemap.ts',
  meta: 'src/render/articleMeta.ts',
  names: 'src/names/index.ts',
  react: 'src/react/index.ts',
  citations: 'src/citations/index.ts',
  'citations/ama': 'src/citations/ama.ts',
  'citations/apa': 'src/citations/apa.ts',
  'citations/vancouver': 'src/citations/vancouver.ts',
  redirects: 'src/redirects/index.ts',
  cache: 'src/cache/index.ts',
  webhook: 'src/webhook/index.ts',
  live: 'src/live/index.ts',
  queries: 'src/queries/index.ts',
  validate: 'src/validate/index.ts',
  editorial: 'src/editorial/index.ts',
}

/** What staff tools import, on Node or in a Studio. */
const toolEntries = {
  sources: 'src/sources/index.ts',
  schemas: 'schemas/index.ts',
  studio: 'studio/index.ts',
  seed: 'seed/index.ts',
  lake: 'lake/index.ts',
}

/** Optional peers: whoever uses a tool entry installs them, and a site never does. Everything else is bundled. */
const peers = [
  /^sanity(\/|$)/,
  /^@sanity\//,
  /^react(-dom)?(\/|$)/,
  /^styled-components(\/|$)/,
  /^groq-js$/,
  /^hono(\/|$)/,
  /^@hono\//,
  /^sharp$/,
  /^ws$/,
  // The lake bundles its inspector with it, but only from the sources.
  /^esbuild$/,
]

const shared = {
  target: 'es2022',
  // `node:sqlite` has no other name.
  removeNodeProtocol: false,
  outDir: 'dist',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  // Several configurations write to one folder; it is emptied once, below.
  clean: false,
} satisfies Options

/** CommonJS inside a bundle (mammoth, yauzl) asks for Node's own modules with `require`, which ES modules lack. */
const banner = {
  js: "import {createRequire as nodeRequire} from 'node:module'; const require = nodeRequire(import.meta.url);",
}

const site: Options = {
  ...shared,
  name: 'site',
  entry: siteEntries,
  format: isSiteBuild ? ['esm'] : ['esm', 'cjs'],
  platform: 'neutral',
  // The one optional peer of a site: who imports `/react` has it.
  external: [/^react(\/|$)/],
  dts: !isSiteBuild,
}

const tools: Options = {
  ...shared,
  name: 'tools',
  banner,
  entry: toolEntries,
  format: ['esm'],
  platform: 'node',
  external: peers,
  dts: true,
}

const cli: Options = {
  ...shared,
  name: 'cli',
  banner,
  // The lake starts the second one by its name, as a process; no package exports it.
  entry: {cli: 'cli/main.ts', 'lake-worker': 'lake/evaluation/evaluationProcess.ts'},
  format: ['esm'],
  platform: 'node',
  external: peers,
  // The seeds read their packs and profiles from beside the file that holds them.
  async onSuccess() {
    for (const folder of ['packs', 'profiles']) cpSync(`seed/${folder}`, `dist/${folder}`, {recursive: true})
    cpSync('seed/profile/profile.schema.json', 'dist/profile.schema.json')
  },
}

/** What the lake serves to a browser at its own address. */
const inspector: Options = {
  ...shared,
  name: 'inspector',
  entry: {main: 'lake/inspector/browser/main.ts'},
  outDir: 'dist/inspector',
  format: ['esm'],
  platform: 'browser',
  minify: true,
  async onSuccess() {
    cpSync('lake/inspector/browser/inspector.css', 'dist/inspector/inspector.css')
  },
}

if (!isSiteBuild) rmSync('dist', {recursive: true, force: true})

export default defineConfig(isSiteBuild ? [site] : [site, tools, cli, inspector])
