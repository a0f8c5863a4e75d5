import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {LakeError} from '../../lake/index.ts'
import {requireNode} from '../../lake/requireNode.ts'
import {field, openTestLake, tokens, version} from './testLake.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-folder-'))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

const open = () => openTestLake({memory: false, dataDir: folder})

/** The error of opening the folder. */
async function refusal(): Promise<LakeError> {
  try {
    const {lake} = await open()
    await lake.close()
  } catch (error) {
    if (error instanceof LakeError) return error
    throw error
  }
  throw new Error('the lake opened')
}

test('everything is there after a restart: documents, settings, tokens, files, history', async () => {
  const first = await open()
  await first.mutate([{create: {_id: 'a', _type: 'note', text: 'kept'}}], {search: 'transactionId=tx1'})
  await first.call('PUT', `/${version}/users/me/keyvalue`, {body: [{key: 'k', value: 1}]})
  const token = first.lake.issueToken('u-writer')
  const upload = await first.call('POST', `/${version}/assets/files/test?filename=a.txt`, {body: 'bytes'})
  await first.lake.close()

  const second = await open()
  expect(await second.query('*[_id == "a"][0].text', {token})).toBe('kept')
  expect(field((await second.get(`/${version}/users/me/keyvalue/k`)).body, 0, 'value')).toBe(1)
  const path = new URL(String(field(upload.body, 'document', 'url'))).pathname
  expect((await second.get(path, {token: null})).body).toBe('bytes')
  expect((await second.mutate([{create: {_type: 'note'}}], {search: 'transactionId=tx1'})).status).toBe(409)
  expect(
    field((await second.get(`/${version}/data/history/test/documents/a?revision=tx1`)).body, 'documents', 0, 'text'),
  ).toBe('kept')
  await second.lake.close()
})

test('tokens are stored only as hashes', async () => {
  const {lake} = await open()
  const token = lake.issueToken('u-writer')
  await lake.close()
  const bytes = readFileSync(join(folder, 'lake.sqlite')).toString('latin1')
  expect(bytes.includes('u-writer')).toBe(true)
  for (const secret of [token, tokens.admin]) expect(bytes.includes(secret)).toBe(false)
})

test('is in FULL synchronous mode unless told otherwise', async () => {
  const {openDatabase} = await import('../../lake/store/openDatabase.ts')
  for (const [mode, level] of [
    ['full', 2],
    ['normal', 1],
  ] as const) {
    const database = openDatabase(join(folder, `${mode}.sqlite`), mode)
    expect(database.prepare('PRAGMA synchronous').get()?.synchronous).toBe(level)
    expect(database.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal')
    database.close()
  }
})

describe('a folder in use', () => {
  test('is refused to a second lake of this process, with its addresses', async () => {
    const first = await open()
    const {url} = await first.lake.listen(0)
    const error = await refusal()
    expect(error.code).toBe('locked')
    expect(error.message).toBe(
      `${folder} is in use by process ${process.pid}. It answers on ${url}. Use that one, stop it, or give this lake another data folder.`,
    )
    expect(error.fields).toEqual({holder: {pid: process.pid, addresses: [url]}})
    await first.lake.close()
    const second = await open()
    await second.lake.close()
    expect(existsSync(join(folder, 'lake.json'))).toBe(false)
  })

  test('by another process is refused while that lives, and free once it is killed', async () => {
    const script = fileURLToPath(new URL('../soak/lakeProcess.ts', import.meta.url))
    const child = spawn(process.execPath, [script, folder, 'x'.repeat(40)], {stdio: ['ignore', 'pipe', 'inherit']})
    await new Promise((resolve) => child.stdout.once('data', resolve))
    const error = await refusal()
    expect([error.code, error.message.includes(`process ${child.pid}`)]).toEqual(['locked', true])
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const {lake} = await open()
    await lake.close()
  })

  test('a note left behind by a crash locks nothing', async () => {
    writeFileSync(join(folder, 'lake.json'), '{"pid": 1, "addresses": ["http://localhost:3900"]}')
    const {lake} = await open()
    await lake.close()
  })
})

describe('a damaged file', () => {
  const file = () => join(folder, 'lake.sqlite')

  async function fill() {
    const {lake, mutate} = await open()
    await mutate(
      Array.from({length: 200}, (_, index) => ({create: {_id: `n${index}`, _type: 'note', text: 'word '.repeat(100)}})),
    )
    await lake.close()
  }

  const damages: [string, () => void][] = [
    ['that is no database', () => writeFileSync(file(), 'this is not a database, it only has its name. '.repeat(50))],
    ['cut off in the middle', () => truncateSync(file(), 40_000)],
    [
      'with a page overwritten',
      () => {
        const bytes = readFileSync(file())
        bytes.fill(0xab, 4096, 4096 * 6)
        writeFileSync(file(), bytes)
      },
    ],
    [
      'of a later layout',
      () => {
        const database = new DatabaseSync(file())
        database.exec('PRAGMA user_version = 99')
        database.close()
      },
    ],
  ]
  for (const [name, damage] of damages) {
    test(`${name} is refused, left as it is, and can be moved aside as the message says`, async () => {
      await fill()
      damage()
      const before = readFileSync(file())
      const error = await refusal()
      expect(error.code).toBe('damaged')
      expect(error.message).toContain(`Cannot open ${file()}: `)
      expect(error.message).toContain(`mv ${file()} ${file()}.damaged`)
      expect(readFileSync(file()).equals(before)).toBe(true)
      renameSync(file(), `${file()}.damaged`)
      const {lake, query} = await open()
      expect(await query('count(*)')).toBe(0)
      await lake.close()
    })
  }

  test('a lock file that is none is said so', async () => {
    writeFileSync(join(folder, 'lake.lock'), 'no lock file at all '.repeat(100))
    const error = await refusal()
    expect([error.code, error.message.includes('delete it and start again')]).toEqual(['damaged', true])
  })
})

test('an old Node is told what it needs', () => {
  for (const old of ['20.19.2', '22.12.0', '18.0.0', '22.4.1']) {
    expect(() => requireNode(old)).toThrow(`needs Node 22.13 or newer (it uses node:sqlite); this is Node ${old}`)
  }
  for (const good of ['22.13.0', '23.0.0', '24.21.0', '100.0.0']) expect(() => requireNode(good)).not.toThrow()
})

test.each([
  ['a file', 'file', 'it is a file'],
  ['below a file', 'file/below', 'part of its path is a file'],
])('a data folder that is %s is refused in words', async (_, name, reason) => {
  writeFileSync(join(folder, 'file'), 'mine')
  const dataDir = join(folder, name)
  await expect(openTestLake({memory: false, dataDir})).rejects.toMatchObject({
    code: 'bad-request',
    message: `Cannot keep data in ${dataDir}: ${reason}. Give the lake another data folder.`,
  })
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine')
})
