import {deflateSync} from 'node:zlib'
import sharp from 'sharp'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, tokens, version} from '../testLake.ts'
import {fourColours} from './pictures.ts'

let lake: TestLake

beforeAll(async () => {
  lake = await openTestLake()
})

afterAll(() => lake.lake.close())

async function upload(bytes: Uint8Array): Promise<{status: number; message: unknown}> {
  const response = await lake.lake.fetch(
    new Request(`http://localhost/${version}/assets/images/test`, {
      method: 'POST',
      headers: {authorization: `Bearer ${tokens.admin}`},
      body: new Uint8Array(bytes),
    }),
  )
  return {status: response.status, message: field(await response.json(), 'message')}
}

const ascii = (text: string) => Buffer.from(text, 'latin1')

/** A PNG that claims a size; its pixels are what `data` unpacks to. */
function png(width: number, height: number, data: Uint8Array): Buffer {
  const chunk = (type: string, content: Uint8Array) => {
    const body = Buffer.concat([ascii(type), content])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(content.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', new Uint8Array()),
  ])
}

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** Files that nobody should be able to store as an image, by what is wrong with them. */
async function brokenFiles(): Promise<[string, Uint8Array][]> {
  const good = await fourColours()
  const jpeg = await sharp(good).resize(400, 300).jpeg().toBuffer()
  const webp = await sharp(good).webp().toBuffer()
  const gif = await sharp(good).gif().toBuffer()
  const avif = await sharp(good).avif().toBuffer()
  const cut = (name: string, bytes: Uint8Array): [string, Uint8Array][] =>
    [1, 4, 8, 16, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)].map((length) => [
      `${name} that breaks off after ${length} bytes`,
      bytes.subarray(0, length),
    ])
  return [
    ...cut('a PNG', good),
    ...cut('a JPEG', jpeg),
    ...cut('a WebP', webp),
    ...cut('a GIF', gif).slice(0, 4),
    ...cut('an AVIF', avif),
    ['a PNG of 60,000 x 60,000 with no pixels', png(60_000, 60_000, new Uint8Array(10))],
    ['a PNG of 4 billion pixels a side', png(0xffffffff, 0xffffffff, new Uint8Array(10))],
    ['a PNG of 30,000 x 30,000 that packs well', png(30_000, 30_000, new Uint8Array(1_000_000))],
    ['a PNG of no width', png(0, 10, new Uint8Array(10))],
    ['a PNG of no height', png(10, 0, new Uint8Array(10))],
    ['a PNG with too few pixels', png(500, 500, new Uint8Array(100))],
    ['a GIF of no size', ascii('GIF89a\0\0\0\0\0\0\0;')],
    ['a GIF that says only its name', ascii('GIF89a')],
    ['a JPEG of its two ends', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a BMP', Buffer.concat([ascii('BM'), Buffer.alloc(60, 1)])],
    ['an ICO', Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0])],
    ['a TIFF that points at itself', Buffer.from('49492a0008000000010000010400010000000800000008000000', 'hex')],
    ['a PSD', ascii('8BPS\0\x01\0\0\0\0\0\0\0\x03')],
    ['a PDF', ascii('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj')],
    ['a program', ascii('\x7fELF\x02\x01\x01')],
    ['a ZIP', ascii('PK\x03\x04\x14\0\0\0\x08\0')],
    ['HTML', ascii('<!doctype html><script>alert(1)</script>')],
    ['JSON', ascii('{"svg": true}')],
    ['text', ascii('not an image')],
    ['zeros', Buffer.alloc(1000)],
    ['an SVG that ends in the middle', ascii('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect')],
    ['an SVG of no size', ascii('<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"></svg>')],
    ['an SVG of a billion pixels a side', ascii('<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"/>')],
    [
      'an SVG whose entities laugh a billion times',
      ascii(
        `<!DOCTYPE svg [<!ENTITY a "ha">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>&j;</text></svg>`,
      ),
    ],
  ]
}

test('fifty broken or hostile files are refused, each with a reason, and the lake goes on', async () => {
  const files = await brokenFiles()
  expect(files.length).toBeGreaterThanOrEqual(50)
  const before = process.memoryUsage().rss
  const answers: [string, number, unknown][] = []
  for (const [name, bytes] of files) {
    const {status, message} = await upload(bytes)
    answers.push([name, status, message])
  }
  const taken = answers.filter(([, status]) => status !== 400)
  expect(taken).toEqual([])
  for (const [, , message] of answers) expect(message).toMatch(/^The upload is not an image that can be read: .+/)
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
  expect((await upload(await fourColours())).status).toBe(200)
})

test('an SVG cannot read a file of this machine or another host', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20"><image width="20" height="20" xlink:href="file:///etc/passwd"/><image width="20" height="20" href="http://127.0.0.1:9/x.png"/></svg>`
  expect((await upload(ascii(svg))).status).toBe(200)
})
