import {join} from 'node:path'

interface Bundling {
  /** The folder of the site. */
  site: string
  entry: string
  /** Folder that gets a `bundle.mjs`. */
  out: string
  /** Where the bundler is installed. */
  modules: string
}

/** A module that bundles one file of a site for production with a bundler, set up as little as it allows. */
export function bundlerScript(
  bundler: 'vite' | 'webpack' | 'rollup' | 'esbuild',
  {site, entry, out, modules}: Bundling,
): string {
  const quoted = JSON.stringify
  const from = (file: string) => quoted(join(modules, file))
  const scripts = {
    vite: `import {build} from ${from('vite/dist/node/index.js')}
await build({
  configFile: false, root: ${quoted(site)}, logLevel: 'error',
  build: {
    outDir: ${quoted(out)}, target: 'es2022',
    rollupOptions: {input: ${quoted(entry)}, output: {entryFileNames: 'bundle.mjs'}},
  },
})`,
    webpack: `import webpack from ${from('webpack/lib/index.js')}
await new Promise((resolve, reject) => webpack({
  mode: 'production', context: ${quoted(site)}, entry: ${quoted(entry)},
  output: {path: ${quoted(out)}, filename: 'bundle.mjs'},
}, (error, stats) => {
  if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')))
  else resolve()
}))`,
    // Rollup finds no packages by itself.
    rollup: `import {fileURLToPath} from 'node:url'
import {rollup} from ${from('rollup/dist/es/rollup.js')}
const resolveId = (id) => id.startsWith('clinic-content')
  ? {id: fileURLToPath(import.meta.resolve(id)), moduleSideEffects: false} : null
const bundle = await rollup({input: ${quoted(entry)}, plugins: [{name: 'packages', resolveId}]})
await bundle.write({dir: ${quoted(out)}, entryFileNames: 'bundle.mjs', format: 'esm'})`,
    esbuild: `import {build} from ${from('esbuild/lib/main.js')}
await build({
  entryPoints: {bundle: ${quoted(entry)}}, outdir: ${quoted(out)}, outExtension: {'.js': '.mjs'},
  bundle: true, splitting: true, minify: true, platform: 'browser', format: 'esm', logLevel: 'error',
})`,
  }
  return `${scripts[bundler]}\n`
}
