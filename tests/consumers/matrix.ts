import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {bundlerScript} from './bundlerScript.ts'
import {equal, root, type Verify} from './verify.ts'

interface Surroundings {
  /** Where tools may be installed; no site of the other cases lies in it. */
  folder: string
  /** The site with the package installed and the fixture's files in it. */
  site: string
  /** Where the lake answers. */
  lakeUrl: string
  verify: Verify
  /** Runs in the site's folder, beside the lake; gives what was printed. */
  runIn(command: string, args: readonly string[]): Promise<string>
}

/** Tools that sites use, at fixed versions; two TypeScripts and two Nodes, so under names of their own. */
const tools = [
  'typescript-5.9@npm:typescript@5.9.3',
  'typescript-6@npm:typescript@6.0.3',
  'node-20@npm:node@20.19.5',
  'node-22@npm:node@22.23.3',
  'vite@8.3.8',
  'webpack@5.112.2',
  'rollup@4.68.8',
]

const entries = [
  '',
  '/html',
  '/json-ld',
  '/text',
  '/markdown',
  '/feed',
  '/sitemap',
  '/meta',
  '/names',
  '/citations',
  '/citations/ama',
  '/citations/apa',
  '/citations/vancouver',
  '/redirects',
  '/cache',
  '/webhook',
  '/live',
  '/queries',
  '/validate',
  '/editorial',
]

/** What stands in a bundle only when its renderer does. */
const rendererWords = ['cc-article', 'MedicalWebPage', '<urlset', 'http://www.w3.org/2005/Atom', 'og:title']

/** Versions and bundlers that sites have, beyond what every push looks at. */
export async function verifyMatrix({folder, site, lakeUrl, verify, runIn}: Surroundings): Promise<void> {
  const toolFolder = join(folder, 'tools')
  const tool = (file: string): string => join(toolFolder, 'node_modules', file)
  await verify('the tools of sites are installed', () => {
    mkdirSync(toolFolder)
    writeFileSync(join(toolFolder, 'package.json'), '{"private": true}')
    execFileSync('npm', ['i', '--no-audit', '--no-fund', '--loglevel=error', ...tools], {cwd: toolFolder})
  })

  const names = entries.map((entry, at) => [`entry${at}`, `'clinic-content${entry}'`] as const)
  const written = (line: (name: string, from: string) => string) =>
    `${names.map(([name, from]) => line(name, from)).join('\n')}\n`
  writeFileSync(
    join(site, 'everyEntry.ts'),
    written((name, from) => `export * as ${name} from ${from}`),
  )
  writeFileSync(
    join(site, 'required.cts'),
    written((name, from) => `export import ${name} = require(${from})`),
  )
  for (const version of ['5.9', '6']) {
    for (const [module, moduleResolution] of [
      ['node16', 'node16'],
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ] as const) {
      await verify(
        `types of every client entry, TypeScript ${version} under ${moduleResolution}, skipLibCheck off`,
        () =>
          runIn(process.execPath, [
            tool(`typescript-${version}/bin/tsc`),
            'use.ts',
            'everyEntry.ts',
            ...(moduleResolution === 'bundler' ? [] : ['required.cts']),
            ...['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--lib', 'es2023,dom'],
            ...['--module', module, '--moduleResolution', moduleResolution],
          ]).then(() => undefined),
      )
    }
  }

  for (const version of ['20', '22']) {
    const node = tool(`node-${version}/bin/node`)
    for (const file of ['use.mjs', 'use.cjs', 'entries.mjs', 'entries.cjs']) {
      await verify(`${file} on Node ${version}`, async () => {
        equal((await runIn(node, ['--version'])).split('.')[0], `v${version}`)
        equal(await runIn(node, [file]), 'ok')
      })
    }
  }

  const one = `import {isContentError} from 'clinic-content'\nglobalThis.said = isContentError(new Error())\n`
  const cites = `import {formatReference} from 'clinic-content/citations'\nglobalThis.said = formatReference({type: 'book', title: 'A title'}, {style: 'apa'})\n`
  writeFileSync(join(site, 'one.mjs'), one)
  writeFileSync(join(site, 'cites.mjs'), cites)
  for (const name of ['vite', 'webpack', 'rollup', 'esbuild'] as const) {
    const bundle = async (entry: string): Promise<string> => {
      const script = join(site, `${name}.${entry}`)
      const out = join(site, `${name}-${entry}`)
      const modules = name === 'esbuild' ? join(root, 'node_modules') : join(toolFolder, 'node_modules')
      writeFileSync(script, bundlerScript(name, {site, entry: join(site, entry), out, modules}))
      await runIn(process.execPath, [script])
      return readFileSync(join(out, 'bundle.mjs'), 'utf8')
    }
    await verify(`${name}: a site that imports one function gets no renderer and no query`, async () => {
      const code = await bundle('one.mjs')
      console.log(`        ${name}: ${code.length} bytes`)
      equal(
        [...rendererWords, '_type == '].filter((word) => code.includes(word)),
        [],
      )
    })
    await verify(`${name}: who formats references gets no BibTeX, RIS or identifiers`, async () => {
      const code = await bundle('cites.mjs')
      console.log(`        ${name}: ${code.length} bytes`)
      equal(
        ['@article', 'TY  - ', 'pubmed.ncbi'].filter((word) => code.includes(word)),
        [],
      )
    })
  }

  await verify("an article in a runtime that has the web's globals and nothing of Node", async () => {
    const {outputFiles} = await build({
      stdin: {contents: edgeSite(lakeUrl), resolveDir: site},
      bundle: true,
      write: false,
      platform: 'neutral',
      format: 'iife',
      globalName: 'site',
      logLevel: 'silent',
    })
    const {fetch, Request, Response, Headers, URL, URLSearchParams, AbortController, AbortSignal} = globalThis
    const {crypto, TextDecoder, TextEncoder, setTimeout, clearTimeout} = globalThis
    const web = {fetch, Request, Response, Headers, URL, URLSearchParams, AbortController, AbortSignal}
    const edge = {...web, crypto, TextDecoder, TextEncoder, setTimeout, clearTimeout}
    const context = createContext(edge)
    runInContext(outputFiles.map(({text}) => text).join(''), context)
    equal(await runInContext('site.answer()', context), {isNumbered: true, process: 'undefined'})
  })

  await verify('publint and attw have nothing to say of what is installed', () => {
    const installed = join(site, 'node_modules/clinic-content')
    execFileSync(process.execPath, [join(root, 'node_modules/publint/src/cli.js'), '--strict', installed])
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const options = ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm']
    execFileSync(process.execPath, [attw, '--pack', installed, ...options])
  })
}

const edgeSite = (url: string): string => `import {createContentClient} from 'clinic-content'
import {renderArticle} from 'clinic-content/html'
export async function answer() {
  const client = createContentClient({projectId: 'demo-clinic', dataset: 'example', apiHost: ${JSON.stringify(url)}})
  const article = await client.getArticleOrThrow('anxious-attachment')
  return {isNumbered: renderArticle(article).html.includes('id="ref-1"'), process: typeof process}
}
`
