import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {ArgsDef} from 'citty'
import packageJson from '../../package.json' with {type: 'json'}
import {checkCommand} from '../../cli/check.ts'
import {connectCommand} from '../../cli/connect.ts'
import {copyCommand} from '../../cli/copy.ts'
import {digestCommand} from '../../cli/digest.ts'
import {importCommand} from '../../cli/import.ts'
import {policyCommand} from '../../cli/policy.ts'
import {backupCommand, exportCommand as exportDatasetCommand, restoreCommand} from '../../cli/keeping.ts'
import {lakeCommand} from '../../cli/lake.ts'
import {refuseUnknownFlags} from '../../cli/refuseUnknownFlags.ts'
import {migrateCommand} from '../../cli/migrate.ts'
import {newCommand} from '../../cli/new.ts'
import {seedCommand} from '../../cli/seed.ts'
import {exportCommand} from '../../cli/sources/export.ts'
import {sweepCommand} from '../../cli/sources/sweep.ts'
import {startCommand} from '../../cli/startCommand.ts'
import {seededLake, type SeededLake} from '../fixtures/seededLake.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter(
  (file) => file.endsWith('.md'),
)

interface Snippet {
  /** `docs/for-developers.md:12` */
  where: string
  code: string
}

/** The fenced blocks of a language, each with the line it starts on. */
function snippets(page: string, language: string): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => ({
    where: `${page}:${text.slice(0, match.index).split('\n').length}`,
    code: match[1] ?? '',
  }))
}

const code = pages.flatMap((page) => snippets(page, 'ts'))

/** Where the sources of an entry lie, so that snippets run without a build. */
const entries: Record<string, string> = {
  'clinic-content': 'src/index.ts',
  'clinic-content/html': 'src/render/html/index.ts',
  'clinic-content/json-ld': 'src/render/jsonLd.ts',
  'clinic-content/text': 'src/render/articleText.ts',
  'clinic-content/markdown': 'src/render/markdown/index.ts',
  'clinic-content/feed': 'src/render/feed/index.ts',
  'clinic-content/sitemap': 'src/render/sitemap.ts',
  'clinic-content/meta': 'src/render/articleMeta.ts',
  'clinic-content/names': 'src/names/index.ts',
  'clinic-content/react': 'src/react/index.ts',
  'clinic-content/citations': 'src/citations/index.ts',
  'clinic-content/citations/ama': 'src/citations/ama.ts',
  'clinic-content/redirects': 'src/redirects/index.ts',
  'clinic-content/cache': 'src/cache/index.ts',
  'clinic-content/webhook': 'src/webhook/index.ts',
  'clinic-content/live': 'src/live/index.ts',
  'clinic-content/queries': 'src/queries/index.ts',
  'clinic-content/validate': 'src/validate/index.ts',
  'clinic-content/editorial': 'src/editorial/index.ts',
  'clinic-content/sources': 'src/sources/index.ts',
  'clinic-content/seed': 'seed/index.ts',
  'clinic-content/lake': 'lake/index.ts',
  'clinic-content/studio': 'studio/index.ts',
  'clinic-content/schemas': 'schemas/index.ts',
}

/** Snippets that are only type-checked, with the reason. */
const notRun: {contains: string; reason: string}[] = [
  {contains: "from 'sanity'", reason: 'a Studio needs a browser; tests/e2e runs the real one'},
]

let lake: SeededLake
// Inside the project, so that what snippets import resolves as in a site.
mkdirSync(join(root, '.clinic-content'), {recursive: true})
const temporary = mkdtempSync(join(root, '.clinic-content/snippets-'))
const entriesHook = join(temporary, 'entries.mjs')

beforeAll(async () => {
  // `clinic-content/html` and its like are the sources, as the build would make of them.
  const urls = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, pathToFileURL(join(root, file)).href]),
  )
  writeFileSync(
    entriesHook,
    `import {registerHooks} from 'node:module'
const urls = ${JSON.stringify(urls)}
registerHooks({resolve: (name, context, next) => (urls[name] ? {url: urls[name], shortCircuit: true} : next(name, context))})
`,
  )
  lake = await seededLake({listen: true})
})

afterAll(async () => {
  await lake.close()
  rmSync(temporary, {recursive: true, force: true})
})

describe('each TypeScript snippet', () => {
  test('compiles', {timeout: 300_000}, () => {
    mkdirSync(join(temporary, 'types'), {recursive: true})
    code.forEach((snippet, index) =>
      writeFileSync(join(temporary, 'types', `snippet-${index}.ts`), `// ${snippet.where}\n${snippet.code}`),
    )
    const paths = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [join(root, file)]]))
    writeFileSync(
      join(temporary, 'types/tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: {paths, typeRoots: [join(root, 'node_modules/@types')]},
        include: ['*.ts'],
        exclude: [],
      }),
    )
    const result = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(temporary, 'types')],
      {encoding: 'utf8'},
    )
    expect(result.stdout).toBe('')
    expect(result.status).toBe(0)
  })

  const runnable = code.filter((snippet) => !notRun.some(({contains}) => snippet.code.includes(contains)))

  test.each(runnable)('runs: $where', async ({code, where}) => {
    const file = join(temporary, `${where.replaceAll(/\W/g, '-')}.ts`)
    writeFileSync(file, code.replaceAll('http://localhost:3900', lake.url))
    const result = await runNode(file, {CLINIC_CONTENT_TOKEN: lake.tokens.viewer})
    expect(result).toEqual({status: 0, stderr: '', printed: expect.any(Boolean)})
  })
})

/** Runs a module in a process of its own while this one keeps serving the lake. */
async function runNode(file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', entriesHook, file], {env: {...process.env, ...env}})
  let stderr = ''
  let stdout = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {status, stderr, printed: stdout !== ''}
}

/** The commands of the bin with the flags that they take. */
const commands: Record<string, {args?: unknown}> = {
  start: startCommand,
  new: newCommand,
  seed: seedCommand,
  connect: connectCommand,
  export: exportDatasetCommand,
  backup: backupCommand,
  restore: restoreCommand,
  copy: copyCommand,
  migrate: migrateCommand,
  import: importCommand,
  check: checkCommand,
  'sources sweep': sweepCommand,
  'sources export': exportCommand,
  digest: digestCommand,
  policy: policyCommand,
  lake: lakeCommand,
}

/** Command lines of the bin in fenced blocks, each up to where its output goes, continued lines as one. */
const commandLines = pages.flatMap((page) =>
  ['bash', 'cron', 'yaml'].flatMap((language) =>
    snippets(page, language).flatMap(({where, code}) =>
      [...code.replaceAll(/\\\n\s*/g, '').matchAll(/npx clinic-content ([^\n#>|]+)/g)].map((match) => ({
        where,
        line: (match[1] ?? '').trim(),
      })),
    ),
  ),
)

test.each(commandLines)('the command has these flags: $line ($where)', ({line}) => {
  const words = line.split(/\s+/)
  const name = Object.keys(commands).find((each) => `${line} `.startsWith(`${each} `)) ?? ''
  const command = commands[name]
  expect(command, `"${line}" is no command`).toBeDefined()
  refuseUnknownFlags(name, words.slice(name.split(' ').length), isFlags(command?.args) ? command.args : {})
})

const isFlags = (value: unknown): value is ArgsDef => typeof value === 'object' && value !== null

test('each npm script that a page names exists', () => {
  // Of the repository, or of the example whose folder a page tells readers to go to.
  const examples = ['next', 'astro', 'plain'].map((name) =>
    JSON.parse(readFileSync(join(root, 'examples', name, 'package.json'), 'utf8')),
  )
  const scripts = [packageJson, ...examples].flatMap((each) => Object.keys(each.scripts))
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/npm run ([\w:]+)/g)].map((match) => ({
      page,
      script: match[1] ?? '',
    })),
  )
  expect(named.filter(({script}) => !scripts.includes(script))).toEqual([])
})

test('each link between pages leads to a file', () => {
  const links = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...pages].flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => ({
      page,
      link: match[1] ?? '',
    })),
  )
  expect(links.filter(({page, link}) => !existsSync(join(root, page, '..', link)))).toEqual([])
})
