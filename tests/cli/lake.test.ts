import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {createClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {run} from '../../cli/run.ts'

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-command-'))
})

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) await once(child, 'exit')
  }
  rmSync(folder, {recursive: true, force: true})
})

/** Starts the command and resolves with what it printed up to its ready line, or to its end. */
async function start(...args: string[]): Promise<{child: ChildProcess; lines: string[]; url: string}> {
  const child = spawn(process.execPath, [main, 'lake', '--port', '0', ...args], {stdio: ['ignore', 'pipe', 'inherit']})
  children.push(child)
  const lines: string[] = []
  for await (const line of createInterface({input: child.stdout})) {
    lines.push(line)
    if (line.startsWith('Lake: ')) break
  }
  return {child, lines, url: lines.at(-1)?.replace('Lake: ', '') ?? ''}
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGINT'): Promise<unknown[]> {
  const exit = once(child, 'exit')
  child.kill(signal)
  return exit
}

function clientOf(url: string, dataset: string, token: string) {
  return createClient({
    projectId: 'demo-clinic',
    dataset,
    token,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    ...{
      apiHost: url.replace('localhost', '127.0.0.1'),
      useProjectHostname: false,
      useCdn: false,
    },
  })
}

test('prints a ready line, takes the token, imports the seed, makes datasets on demand, keeps the data and stops cleanly', async () => {
  const seed = join(folder, 'seed.ndjson')
  const documents = [
    {_id: 'first', _type: 'note', next: {_type: 'reference', _ref: 'second'}},
    {_id: 'second', _type: 'note'},
  ]
  writeFileSync(seed, documents.map((document) => `${JSON.stringify(document)}\n`).join('\n'))
  const args = ['--data', join(folder, 'data'), '--dataset', 'main', '--token', 'short', '--seed', seed]

  const first = await start(...args)
  expect(first.lines).toEqual([
    'Imported 2 documents into "main".',
    expect.stringMatching(/^Lake: http:\/\/localhost:\d+$/),
  ])
  const main = clientOf(first.url, 'main', 'short')
  expect(await main.fetch('*._id')).toEqual(['first', 'second'])
  const other = clientOf(first.url, 'another', 'short')
  await other.create({_id: 'x', _type: 'note'})
  await other.delete({query: '*'})
  expect(await other.fetch('count(*)')).toBe(0)
  await main.delete('first')
  expect(await stop(first.child, 'SIGTERM')).toEqual([0, null])

  const again = await start(...args)
  expect(again.lines[0]).toBe(`"main" already holds documents; ${seed} was not imported.`)
  expect(await clientOf(again.url, 'main', 'short').fetch('*._id')).toEqual(['second'])
  expect(await stop(again.child, 'SIGINT')).toEqual([0, null])
})

test('a second one in the same folder says where the first answers', async () => {
  const data = join(folder, 'data')
  const first = await start('--data', data, '--token', 'short')
  const second = await start('--data', data, '--token', 'short')
  expect(second.lines).toEqual([`Already running in ${data} (process ${first.child.pid}).`, `Lake: ${first.url}`])
})

test('a token that was not given is made and printed', async () => {
  const {lines, url} = await start('--data', ':memory:')
  const token = lines[0]?.replace('Token: ', '') ?? ''
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await clientOf(url, 'production', token).fetch('count(*)')).toBe(0)
})

test.each([
  [
    ['--prot', '1'],
    2,
    'lake: --prot is not a flag of it; expected --port, --data, --dataset, --project, --token, --seed, --history-days',
  ],
  [
    ['--history-days', '0'],
    2,
    'lake: --history-days "0" is not a number of days; expected 1 or more, or leave it out to keep everything',
  ],
  [['--port', '-1x'], 2, 'lake: --port "-1x" is not a port; expected a number from 0 to 65535'],
  [['--port', '65536'], 2, 'lake: --port "65536" is not a port; expected a number from 0 to 65535'],
  [
    ['--dataset', 'A b'],
    2,
    'lake: --dataset "A b" is not a dataset name; expected up to 64 lower-case letters, digits, "_" and "-"',
  ],
  [['--project', 'A'], 2, 'lake: --project "A" is not a project id; expected lower-case letters, digits and "-"'],
  [['--token', 'a b'], 2, 'lake: --token must be of letters, digits and signs without spaces'],
])('%j is refused in one line', async (args, code, line) => {
  const lines: string[] = []
  expect([await run(['lake', ...args], (text) => lines.push(text)), lines]).toEqual([code, [`clinic-content: ${line}`]])
})

test.each([
  ['not json\n', 'line 1 is not JSON'],
  ['{"_id":"a"}\n', 'document 1: the document needs a "_type", a non-empty string'],
  ['{"_id":"a","_type":"t","r":{"_ref":"b"}}\n', 'document 1: Document "a" references non-existent document "b"'],
])('a seed %j is refused in one line', async (text, reason) => {
  const seed = join(folder, 'seed.ndjson')
  writeFileSync(seed, text)
  const lines: string[] = []
  const code = await run(['lake', '--data', ':memory:', '--port', '0', '--seed', seed], (line) => lines.push(line))
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toContain(reason)
})
