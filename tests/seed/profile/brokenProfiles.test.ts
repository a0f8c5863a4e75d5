import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {seed} from '../../../cli/seed.ts'
import {brokenProfiles} from './brokenProfiles.cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'broken-'))
let server: Server
let apiHost = ''
const requests: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  apiHost = `http://127.0.0.1:${address.port}`
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, {recursive: true})
})

test('there are 50 profiles or more, each wrong in a way of its own', () => {
  expect(brokenProfiles.length).toBeGreaterThanOrEqual(50)
  expect(new Set(brokenProfiles.map(({text}) => text)).size).toBe(brokenProfiles.length)
})

test.each(brokenProfiles)(
  '$name: every problem is named with its place, and nothing is asked or written',
  async (each) => {
    const file = join(folder, 'p.yaml')
    writeFileSync(file, each.text)
    const lines: string[] = []
    const log = (line: string) => lines.push(line)
    const rollback = join(folder, 'rollback')
    const outcome = await seed({profile: file, dryRun: false, yes: true, apiHost}, 'a-token', log, {
      folder: rollback,
    }).catch((error: unknown) => error)
    expect(outcome).toMatchObject({name: 'CliError', code: 'failed'})
    const message = outcome instanceof Error ? outcome.message.replaceAll(file, 'p.yaml') : ''
    expect(message.split('\n')).toEqual(each.problems)
    expect({lines, requests}).toEqual({lines: [], requests: []})
  },
)
