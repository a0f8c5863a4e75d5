import {execFile, execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {promisify} from 'node:util'
import {build} from 'esbuild'
import {seededLake} from '../fixtures/seededLake.ts'
import {verifyExamples} from './examples.ts'
import {verifyMatrix} from './matrix.ts'
import {equal, printTally, root, verify} from './verify.ts'

/**
 * What a site gets from `npm i clinic-content`: packs the package, installs it into an empty project and uses it the
 * way sites do. Prints one line a case and ends with `N passed, N failed`.
 */
const fixture = join(root, 'tests/consumers/fixture')
const lake = await seededLake({listen: true})
const temporary = mkdtempSync(join(tmpdir(), 'clinic-content-consumer-'))
const site = join(temporary, 'site')

/** The Node of the machine as well as ours: sites run the oldest supported one. */
function nodes(): string[] {
  const outside = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const found = outside.map((folder) => join(folder, 'node')).find((file) => existsSync(file))
  return [process.execPath, ...(found ? [found] : [])]
}

/** Runs in the site's folder, beside the lake that answers it. */
async function runIn(command: string, args: readonly string[]): Promise<string> {
  const env = {...process.env, LAKE_URL: lake.url}
  try {
    return (await promisify(execFile)(command, args, {cwd: site, encoding: 'utf8', env})).stdout.trim()
  } catch (cause) {
    const printed = ['stdout', 'stderr'].map((name) => String(Reflect.get(Object(cause), name) ?? '')).join('')
    throw new Error(`${command} ${args.join(' ')} failed: ${printed || String(cause)}`, {cause})
  }
}

// What `npm start` builds is less than what is published.
if (!existsSync(join(root, 'dist/index.d.cts'))) execFileSync('tsup', {cwd: root, stdio: 'inherit', shell: true})
const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', temporary], {cwd: root, encoding: 'utf8'})
const report: unknown = JSON.parse(packed)
const tarball = readdirSync(temporary).find((file) => file.endsWith('.tgz'))
if (!tarball) throw new Error(`npm pack left no .tgz in ${temporary}`)

await verify('the tarball holds the build, its licence and its readme, nothing else', () => {
  const files = [...JSON.stringify(report).matchAll(/"path":"([^"]+)"/g)].map((match) => match[1] ?? '')
  equal(
    files.filter((file) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file)),
    [],
  )
})

mkdirSync(site)
cpSync(fixture, site, {recursive: true})
writeFileSync(join(site, 'package.json'), JSON.stringify({name: 'site', private: true, type: 'module'}))

await verify('npm i adds exactly one package', async () => {
  await runIn('npm', ['i', '--no-audit', '--no-fund', '--loglevel=error', join(temporary, tarball)])
  equal(
    readdirSync(join(site, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['clinic-content'],
  )
})

for (const node of nodes()) {
  const version = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()
  await verify(`ESM on Node ${version}`, async () => equal(await runIn(node, ['use.mjs']), 'ok'))
  await verify(`CommonJS on Node ${version}`, async () => equal(await runIn(node, ['use.cjs']), 'ok'))
  await verify(`every entry, ESM on Node ${version}`, async () => equal(await runIn(node, ['entries.mjs']), 'ok'))
  await verify(`every entry, CommonJS on Node ${version}`, async () => equal(await runIn(node, ['entries.cjs']), 'ok'))
}

await verify('without React only its entry fails, and says what is missing', async () => {
  const said = await runIn(process.execPath, [
    '--input-type=module',
    '-e',
    `await import('clinic-content/react')`,
  ]).then(
    () => 'nothing',
    (error: unknown) => String(error),
  )
  equal(said.includes("Cannot find package 'react'"), true)
})

// The site's own React, as `npm i react react-dom` would bring it.
for (const name of ['react', 'react-dom']) {
  symlinkSync(join(root, 'node_modules', name), join(site, 'node_modules', name), 'dir')
}
for (const node of nodes()) {
  const version = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()
  await verify(`React, ESM on Node ${version}`, async () => equal(await runIn(node, ['react.mjs']), 'ok'))
  await verify(`React, CommonJS on Node ${version}`, async () => equal(await runIn(node, ['react.cjs']), 'ok'))
}

const compiler = join(root, 'node_modules/typescript/bin/tsc')
for (const [module, moduleResolution] of [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
]) {
  await verify(`types under ${moduleResolution}, skipLibCheck off`, async () => {
    await runIn(process.execPath, [
      compiler,
      'use.ts',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--module',
      module ?? '',
      '--moduleResolution',
      moduleResolution ?? '',
    ])
  })
}

await verify('bundles for an edge runtime: no Node built-in, no dependency', async () => {
  const bundle = await build({
    entryPoints: [join(site, 'use.mjs')],
    bundle: true,
    write: false,
    platform: 'neutral',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  })
  const inputs = Object.keys(bundle.metafile.inputs).filter(
    (file) => file.includes('node_modules') && !file.includes('clinic-content'),
  )
  equal(inputs, [])
})

/** A site that holds one statement, bundled and minified as a build would. */
async function bundled(statement: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: statement, resolveDir: site},
    bundle: true,
    write: false,
    minify: true,
    platform: 'neutral',
    format: 'esm',
    logLevel: 'silent',
  })
  return outputFiles.map(({text}) => text).join('')
}

/** Something that only the renderer of an entry prints. */
const prints: Readonly<Record<string, string>> = {
  html: 'cc-article',
  'json-ld': 'MedicalWebPage',
  sitemap: '<urlset',
  feed: 'http://www.w3.org/2005/Atom',
  meta: 'og:title',
  redirects: 'RedirectMatch',
}

await verify('a site that imports one function gets no renderer', async () => {
  for (const one of ['isContentError', 'createContentClient']) {
    const code = await bundled(`import {${one}} from 'clinic-content'; console.log(${one})`)
    console.log(`        ${one}: ${code.length} bytes`)
    equal(
      Object.keys(prints).filter((entry) => code.includes(prints[entry] ?? '')),
      [],
    )
  }
  // The words that were looked for are those that the renderers print.
  for (const [entry, word] of Object.entries(prints)) {
    const code = await bundled(`import * as all from 'clinic-content/${entry}'; console.log(all)`)
    equal([entry, code.includes(word)], [entry, true])
  }
})

const isSmoke = process.argv.includes('--smoke')
if (!isSmoke) await verifyMatrix({folder: temporary, site, lakeUrl: lake.url, verify, runIn})
await verifyExamples({folder: temporary, tarball, lake, verify, isSmoke})

await lake.close()
rmSync(temporary, {recursive: true, force: true})
printTally()
