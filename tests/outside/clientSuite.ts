import {spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {createLake} from '../../lake/index.ts'

/**
 * Runs the integration suite of the public `@sanity/client` repository, which is written for the hosted service, against a lake:
 * `node tests/outside/clientSuite.ts <checkout>`. The suite is copied to a temporary folder, where its client factory is given the
 * lake's address; nothing else of it changes. It is run with the client that is installed here.
 */
const [checkout] = process.argv.slice(2)
if (!checkout) throw new Error('tests/outside/clientSuite.ts: no folder given; name a checkout of @sanity/client')

/** Tests of what the lake does not have: lake/DIFFERENCES.md. */
const outOfScope = ['agentActions', 'mediaLibrary', 'releases']

const token = randomBytes(32).toString('hex')
const lake = await createLake({
  memory: true,
  projectId: 'suite',
  datasets: ['test'],
  users: [{id: 'suite', name: 'Suite', email: 'suite@example.com', role: 'administrator', robot: true, token}],
  roles: [
    {
      name: 'administrator',
      title: 'Administrator',
      permissions: [{filter: 'true', permissions: ['read', 'create', 'update', 'history', 'manage']}],
    },
  ],
})
const {url} = await lake.listen(0)
const folder = mkdtempSync(join(tmpdir(), 'client-suite-'))
cpSync(join(checkout, 'test/integration'), join(folder, 'test/integration'), {recursive: true})
symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'))
const helpers = join(folder, 'test/integration/helpers.ts')
const address = `useCdn: false, apiHost: ${JSON.stringify(url)}, useProjectHostname: false`
writeFileSync(helpers, readFileSync(helpers, 'utf8').replaceAll('useCdn: false', address))
const integrationEnv = {
  SANITY_INTEGRATION_TOKEN: token,
  SANITY_INTEGRATION_ORG_TOKEN: token,
  SANITY_INTEGRATION_PROJECT_ID: 'suite',
  SANITY_INTEGRATION_DATASET: 'test',
  SANITY_INTEGRATION_MEDIA_LIBRARY_ID: '',
  SANITY_INTEGRATION_VIDEO_ASSET_ID: '',
}
const test = {
  include: ['test/integration/*.integration.test.ts'],
  exclude: outOfScope.map((name) => `test/integration/${name}.*`),
  testTimeout: 60_000,
  provide: {integrationEnv},
}
writeFileSync(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify({test})}\n`)

console.log(`left out: ${outOfScope.join(', ')}`)
const run = spawn(process.execPath, [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=verbose'], {
  cwd: folder,
  stdio: 'inherit',
})
process.exitCode = await new Promise<number>((done) => run.on('close', (code) => done(code ?? 1)))
await lake.close()
rmSync(folder, {recursive: true, force: true})
