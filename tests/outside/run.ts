import {spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {createLake} from '../../lake/index.ts'

/**
 * Runs the outside suites for the lake that lie in the folder given as first argument, over HTTP on a random port.
 * Geo functions are left out: the lake does not implement them. Ends with `N passed, N failed`.
 * `scan` among the arguments turns the planner off; names of suites choose among them.
 */
const [folder, ...words] = process.argv.slice(2)
const only = words.filter((word) => word !== 'scan')
if (!folder) throw new Error('tests/outside/run.ts: no folder given; name the one that holds conformance/')

const token = randomBytes(32).toString('hex')
const everything = {
  filter: '_id in path("**")',
  permissions: ['read', 'create', 'update', 'history', 'manage'] as const,
}
const lake = await createLake({
  memory: true,
  projectId: 'outside',
  projectName: 'Outside suites',
  datasets: ['gts'],
  createDatasetsOnDemand: true,
  planner: !words.includes('scan'),
  users: [{id: 'suite', name: 'Suite', email: 'suite@example.com', role: 'administrator', robot: true, token}],
  roles: [
    {
      name: 'administrator',
      title: 'Administrator',
      permissions: [{...everything, permissions: [...everything.permissions]}],
    },
  ],
  login: {allowedOrigins: () => []},
})
const {port, close} = await lake.listen(0)
const at = ['--base-url', `http://127.0.0.1:${port}`, '--dataset', 'gts', '--token', token]
const conformance = (file: string) => join(folder, 'conformance', file)

/** What the suite's in-scope set is: all features but geo. */
const features = 'portableText,contentReleases,internalDocuments,customFunctions,wildcardMatchSegmentation'

const suites: Record<string, string[]> = {
  patch: [conformance('patch-suite-runner.mjs'), ...at],
  groq: [conformance('groq-suite-runner.mjs'), ...at, '--features', features, '--skip', ''],
}

function run(args: readonly string[]): Promise<{passed: number; failed: number}> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']})
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      process.stdout.write(chunk)
    })
    child.on('close', (code) => {
      const last = [
        ...Buffer.concat(chunks)
          .toString('utf8')
          .matchAll(/(\d+) passed, (\d+) failed/g),
      ].at(-1)
      // A suite's known failures are not ours to count: its exit code says whether there is any other.
      resolve({passed: Number(last?.[1] ?? 0), failed: code === 0 ? 0 : Math.max(1, Number(last?.[2] ?? 1))})
    })
  })
}

let passed = 0
let failed = 0
for (const [name, args] of Object.entries(suites)) {
  if (only.length > 0 && !only.includes(name)) continue
  console.log(`-- ${name}`)
  const tally = await run(args)
  passed += tally.passed
  failed += tally.failed
}
await close()
await lake.close()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
