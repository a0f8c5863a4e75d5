import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** Stands for `sanity build`: one page, and a line in a log for each run. */
const FAKE_SANITY = `import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
const folder = process.argv.at(-1)
appendFileSync('../builds.log', 'studio\\n')
if (process.env.SANITY_STUDIO_PROJECT_ID) process.exit(3)
mkdirSync(folder, {recursive: true})
writeFileSync(folder + '/index.html', '<html><head></head><body>Studio</body></html>')
`

const FAKE_TSUP = `import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
appendFileSync('builds.log', 'client ' + process.env.CLINIC_CONTENT_BUILD + '\\n')
mkdirSync('dist', {recursive: true})
for (const entry of ['index', 'html', 'json-ld']) writeFileSync('dist/' + entry + '.js', '')
`

/** Stands for the preview site: answers with its settings, and speaks to its parent as the real one does. */
const FAKE_SITE = `import {createServer} from 'node:http'
const server = createServer((_, response) => response.end(JSON.stringify({
  apiHost: process.env.CLINIC_CONTENT_API_HOST, datasets: process.env.CLINIC_CONTENT_DATASETS,
  studio: process.env.CLINIC_CONTENT_STUDIO_URL, pid: process.pid,
})))
server.once('error', (error) => process.send({code: error.code}, () => process.exit(1)))
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({port: server.address().port}))
process.once('SIGTERM', () => process.exit(0))
process.once('disconnect', () => process.exit(0))
`

export interface FixtureRepository {
  root: string
  dataDir: string
  remove(): void
}

/** A repository whose Studio, client and site are stand-ins that start at once; its seeds are the real ones. */
export function fixtureRepository(): FixtureRepository {
  const root = mkdtempSync(join(tmpdir(), 'start-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  write('package.json', '{"type": "module"}')
  write('studio/a.ts', '')
  write('src/a.ts', '')
  write('node_modules/sanity/package.json', '{"type": "module"}')
  write('node_modules/sanity/bin/sanity', FAKE_SANITY)
  write('node_modules/tsup/package.json', '{"type": "module"}')
  write('node_modules/tsup/dist/cli-default.js', FAKE_TSUP)
  write('examples/site/main.ts', FAKE_SITE)
  symlinkSync(join(repository, 'seed'), join(root, 'seed'))
  return {root, dataDir: join(root, 'data'), remove: () => rmSync(root, {recursive: true, force: true})}
}
