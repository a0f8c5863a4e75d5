import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {createClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ndjsonDocuments} from '../../../cli/check/source/ndjsonDocuments.ts'
import {tarEntry} from '../../../cli/check/source/tarEntry.ts'
import {seededLake, type SeededLake} from '../../fixtures/seededLake.ts'
import {findingsIn, ndjson, runCheck, soundDocuments, temporaryFile} from './support.ts'

let seeded: SeededLake
const folder = mkdtempSync(join(tmpdir(), 'check-sources-'))
beforeAll(async () => {
  seeded = await seededLake({listen: true})
})
afterAll(async () => {
  await seeded.close()
  rmSync(folder, {recursive: true})
})

const overHttp = (dataset: string, token = seeded.tokens.viewer, more = {}) =>
  runCheck({dataset, apiHost: seeded.url, ...more}, {token})

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a dataset over HTTP', () => {
  test('of a clinic whose page is reviewed has nothing that blocks', async () => {
    const {code, out, lines} = await overHttp('example')
    expect({code, lines}).toEqual({code: 0, lines: []})
    expect(out.split('\n').slice(0, 3)).toEqual([
      `example at ${seeded.url}, on 2026-11-24`,
      '',
      'Anxious attachment (published, /anxious-attachment, approved) article-anxious-attachment',
    ])
    expect(out).toContain('1 published article, 0 drafts: 0 blocking, ')
  })

  test('of a clinic whose page waits for a clinician lists what is missing, and fails with --drafts', async () => {
    const {code, out} = await overHttp('kairos', seeded.tokens.viewer, {format: 'json'})
    expect(code).toBe(0)
    const found = findingsIn(out)
    expect(Object.keys(found)).toEqual(['drafts.article-anxious-attachment'])
    expect(found['drafts.article-anxious-attachment']).toEqual(
      expect.arrayContaining(['REV-01 ["reviews"]', 'AUT-01 ["authors"]', 'DIS-02 ["additionalDisclaimers"]']),
    )
    expect((await overHttp('kairos', seeded.tokens.viewer, {drafts: true})).code).toBe(1)
  })

  test.each(['', '.gz'])('exported by Sanity’s own tool as tar%s gives the same findings', async (suffix) => {
    const outputPath = join(folder, `kairos.tar${suffix}`)
    await exportDataset({
      client: createClient({
        projectId: 'demo-clinic',
        dataset: 'kairos',
        apiVersion: '2025-02-19',
        apiHost: seeded.url,
        useProjectHostname: false,
        useCdn: false,
        token: seeded.tokens.robot,
      }),
      dataset: 'kairos',
      outputPath,
      assets: false,
      compress: suffix === '.gz',
      raw: true,
      drafts: true,
    })
    const ofFile = await runCheck({file: outputPath, format: 'json'})
    const ofDataset = await overHttp('kairos', seeded.tokens.robot, {format: 'json'})
    expect(ofFile.lines).toEqual([])
    expect(findingsIn(ofFile.out)).toEqual(findingsIn(ofDataset.out))
  })
})

describe('one line and exit code 2', () => {
  const refused = async (args: Parameters<typeof runCheck>[0], token = 'a-token') => {
    const {code, lines} = await runCheck(args, {token})
    expect(code).toBe(2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('\n')
    if (token.trim() !== '') expect(lines[0]).not.toContain(token.trim())
    return lines[0]
  }

  test.each([
    ['nothing named', {}, 'check: nothing to read; expected --dataset <name> or --file <path>'],
    [
      'two things named',
      {file: 'a', dataset: 'b'},
      'check: --file and --dataset name two things; expected one of them',
    ],
    ['a format that is none', {format: 'xml'}, 'check: --format "xml" is not a format; expected text, json, sarif'],
    [
      'a format from the prototype',
      {format: 'toString'},
      'check: --format "toString" is not a format; expected text, json, sarif',
    ],
    [
      'a dataset that is no name',
      {dataset: '../x'},
      'check: --dataset "../x" is not a name; expected lowercase letters, digits, - and _',
    ],
    [
      'a project that is no name',
      {dataset: 'x', project: 'A b'},
      'check: --project "A b" is not a name; expected lowercase letters, digits and -',
    ],
    [
      'an address that is none',
      {dataset: 'x', apiHost: 'localhost:3900'},
      'check: --api-host "localhost:3900" is not an address; expected one such as http://localhost:3900',
    ],
    [
      'a lake that is not there',
      {dataset: 'x', apiHost: 'http://127.0.0.1:9'},
      'check: nothing answers at http://127.0.0.1:9; start the lake with "npm start"',
    ],
    [
      'a file that is not there',
      {file: 'nope.ndjson'},
      'check: cannot read "nope.ndjson" (no such file); expected the path of a dataset export',
    ],
    ['a folder', {file: '/'}, 'check: cannot read "/" (it is a folder); expected the path of a dataset export'],
  ])('for %s', async (_what, args, line) => {
    expect(await refused(args)).toBe(`clinic-content: ${line}`)
  })

  test('for a dataset without a token', async () => {
    const line = 'clinic-content: check: no token; set CLINIC_CONTENT_TOKEN to one that may read this dataset'
    expect(await refused({dataset: 'example', apiHost: seeded.url}, '')).toBe(line)
  })

  test.each(['wrong-token', 'wrong\ntoken-of-two-lines', 'wrong-ŧoken'])(
    'for the token %j, which it never prints',
    async (token) => {
      const line = await refused({dataset: 'example', apiHost: seeded.url}, token)
      expect(line).toMatch(/refused the token \(HTTP 401|holds what no token can hold/)
    },
  )

  test('for a lake that repeats the token in its answer', async () => {
    const fetch = async () => Response.json({message: 'bad token s3cret-token'}, {status: 401})
    const {lines} = await runCheck({dataset: 'example'}, {token: 's3cret-token', fetch})
    expect(lines).toEqual([
      'clinic-content: check: example at http://localhost:3900 refused the token (HTTP 401: bad token (the token)); expected a token in CLINIC_CONTENT_TOKEN that may read this dataset',
    ])
  })

  test('for a dataset that is not there', async () => {
    const line = await refused({dataset: 'other', apiHost: seeded.url}, seeded.tokens.viewer)
    expect(line).toContain(`check: there is no dataset "other" at ${seeded.url} (HTTP 404: Dataset "other" not found`)
  })

  test('for an answer that breaks off in the middle', async () => {
    const fetch = async () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{"_id":"clinic","_type":"clinic"}\n')),
          pull: (controller) => controller.error(new Error('socket')),
        }),
      )
    const {code, lines} = await runCheck({dataset: 'example'}, {token: 'a-token', fetch})
    expect({code, lines}).toEqual({
      code: 2,
      lines: ['clinic-content: check: the answer of http://localhost:3900 broke off; run it again'],
    })
  })

  test('for an export that the API ends with an error', async () => {
    const fetch = async () => new Response('{"error":{"description":"Too slow"}}\n')
    const {lines} = await runCheck({dataset: 'example'}, {token: 'a-token', fetch})
    expect(lines).toEqual(['clinic-content: check: the export broke off at line 1 of the export of example: Too slow'])
  })

  test.each([
    ['cut off', '{"_id":"a","_type":"x"}\n\n{"_id":', 'line 3 of FILE is not JSON; expected one document a line'],
    ['a list', '[1]\n', 'line 1 of FILE is not a document; expected one JSON object a line'],
    ['a whole array over many lines', '[\n{}\n]', 'line 1 of FILE is not JSON; expected one document a line'],
  ])('for NDJSON that is %s, with the number of the line', async (_what, text, problem) => {
    const file = temporaryFile('broken.ndjson', text)
    expect(await refused({file})).toBe(`clinic-content: check: ${problem.replace('FILE', file)}`)
  })

  test('for bytes that are no text', async () => {
    const file = temporaryFile('broken.ndjson', Buffer.concat([Buffer.from('{}\n'), Buffer.from([0xff, 0xfe, 0x0a])]))
    expect(await refused({file})).toBe(
      `clinic-content: check: line 2 of ${file} is not UTF-8 text; export the dataset again`,
    )
  })

  test('for a gzip file that is cut off', async () => {
    const whole = gzipSync(ndjson(await soundDocuments()))
    const file = temporaryFile('cut.ndjson.gz', whole.subarray(0, whole.length - 20))
    expect(await refused({file})).toBe(
      `clinic-content: check: "${file}" is cut off or damaged; export the dataset again`,
    )
  })

  test('for an archive without documents', async () => {
    const file = temporaryFile(
      'empty.tar',
      Buffer.concat([tarHeader('export/assets.json', 2), padded('{}'), Buffer.alloc(1024)]),
    )
    expect(await refused({file})).toBe(
      `clinic-content: check: "${file}" is an archive without documents; expected a data.ndjson`,
    )
  })
})

describe('a tar archive', () => {
  const text = 'first line\nsecond line of "ü"\n'.repeat(60)
  const archive = Buffer.concat([
    tarHeader('export/images/a.png', 700),
    padded('x'.repeat(700)),
    tarHeader('export/data.ndjson', Buffer.byteLength(text)),
    padded(text),
    tarHeader('export/later.ndjson', 3),
    padded('abc'),
    Buffer.alloc(1024),
  ])

  test.each([1, 7, 511, 512, 513, 10_000])(
    'gives the wanted file when it comes in pieces of %i bytes',
    async (size) => {
      const parts: Uint8Array[] = []
      for await (const part of tarEntry(inPieces(archive, size), 'data.ndjson')) parts.push(part)
      expect(Buffer.concat(parts).toString('utf8')).toBe(text)
    },
  )

  test('that ends in the middle of the file is an error, not a shorter file', async () => {
    const cut = tarEntry(inPieces(archive.subarray(0, 2500), 100), 'data.ndjson')
    await expect(drained(cut)).rejects.toThrow('the archive ends in the middle of a file')
  })
})

describe('NDJSON', () => {
  test.each([1, 2, 3, 5, 1000])('is read in pieces of %i bytes, with or without a last newline', async (size) => {
    for (const end of ['', '\n', '\r\n']) {
      const bytes = Buffer.from(`\ufeff{"_id":"ü😀"}\r\n\n{"_id":"b"}${end}`)
      const found: unknown[] = []
      for await (const item of ndjsonDocuments(inPieces(bytes, size), 'x')) found.push(item)
      expect(found).toEqual([
        {document: {_id: 'ü😀'}, line: 1},
        {document: {_id: 'b'}, line: 3},
      ])
    }
  })
})

async function drained(parts: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of parts);
}

function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('0', 156)
  header.write('ustar\0', 257)
  return header
}

function padded(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}
