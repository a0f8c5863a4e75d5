import {readdirSync, statSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createImageUrlBuilder} from '@sanity/image-url'
import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openContractLake, type ContractLake} from '../../contract/contractLake.ts'
import {openTestLake, tokens, version} from '../testLake.ts'
import {coloursOf, fourColours} from './pictures.ts'

let lake: ContractLake
let client: SanityClient
let address: string

beforeAll(async () => {
  lake = await openContractLake()
  client = lake.client()
  const asset = await client.assets.upload('image', await fourColours(), {filename: 'four.png'})
  address = asset.url
})

afterAll(() => lake.lake.close())

async function image(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}?${query}`, {headers})
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!response.ok) throw new Error(`${response.status} ${new TextDecoder().decode(bytes)}`)
  const {width, height, format} = await sharp(bytes).metadata()
  return {response, bytes, width, height, format}
}

describe('an image URL', () => {
  test.each([
    ['w=30', 30, 20, 'rgbw'],
    ['w=30&dpr=2', 60, 40, 'rgbw'],
    ['h=80', 120, 80, 'rgbw'],
    ['w=20&h=20&fit=crop&crop=left', 20, 20, 'rgbw'],
    ['rect=0,0,30,20', 30, 20, 'rrrr'],
    ['rect=30,20,30,20&w=10', 10, 7, 'wwww'],
    ['flip=h', 60, 40, 'grwb'],
    ['flip=v', 60, 40, 'bwrg'],
    ['flip=hv', 60, 40, 'wbgr'],
    ['or=90', 40, 60, 'brwg'],
    ['w=120&h=120&fit=fill&rect=0,0,30,20', 120, 120, 'rrrr'],
    ['w=200&h=200&fit=fillmax&rect=0,0,30,20', 200, 200, '----'],
    ['w=200&h=200&fit=fillmax&rect=0,0,30,20&bg=0000ff', 200, 200, 'bbbb'],
    ['w=200&fit=max', 60, 40, 'rgbw'],
    ['sat=-100&rect=0,0,30,20', 30, 20, null],
    ['blur=20', 60, 40, null],
    ['pad=20&bg=0f0&rect=0,0,30,20', 70, 60, null],
  ])('%s', async (query, width, height, colours) => {
    const answer = await image(query)
    expect([answer.width, answer.height, answer.format]).toEqual([width, height, 'png'])
    if (colours !== null) expect(await coloursOf(answer.bytes)).toBe(colours)
  })

  test('inverts colours', async () => {
    expect(await coloursOf((await image('invert=true&rect=30,20,30,20')).bytes)).toBe('kkkk')
  })

  test.each([
    ['fm=jpg', 'jpeg', 'image/jpeg'],
    ['fm=pjpg', 'jpeg', 'image/jpeg'],
    ['fm=webp', 'webp', 'image/webp'],
    ['fm=png', 'png', 'image/png'],
  ])('%s is served in that format', async (query, format, type) => {
    const answer = await image(query)
    expect([answer.format, answer.response.headers.get('content-type')]).toEqual([format, type])
  })

  test('gives the format that the reader takes, and says that it depends on that', async () => {
    const modern = await image('auto=format&w=30', {accept: 'image/avif,image/webp,*/*'})
    expect([modern.format, modern.response.headers.get('vary')]).toEqual(['webp', 'Accept, Origin'])
    const old = await image('auto=format&w=30', {accept: 'image/png'})
    expect([old.format, old.response.headers.get('vary')]).toEqual(['png', 'Accept, Origin'])
  })

  test('that asks for nothing gives the file as it was uploaded', async () => {
    expect(Buffer.from((await image('')).bytes).equals(await fourColours())).toBe(true)
  })

  test('with a name of its own is the same picture', async () => {
    const response = await fetch(`${address}/four-colours.png?w=30`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test('can be saved under a name of plain characters', async () => {
    const answer = await image(`dl=${encodeURIComponent('a "calm"\r\nroom.png')}`)
    expect(answer.response.headers.get('content-disposition')).toBe('attachment; filename="a _calm___room.png"')
  })

  test('with a parameter that makes no sense says what would', async () => {
    const response = await fetch(`${address}?w=0`)
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        statusCode: 400,
        error: 'Bad Request',
        message: 'The image parameter w=0 is refused; it takes a number from 1 to 8192',
      },
    ])
  })

  test('of no image is a 404', async () => {
    expect((await fetch(`${address.replace(/[0-9a-f]{40}/, '0'.repeat(40))}?w=10`)).status).toBe(404)
  })
})

test('what the URL builder of Sanity makes of a crop and a hotspot is served', async () => {
  const {hostname, port} = new URL(address)
  const reference = `image-${address.split('/').at(-1)?.replace('.png', '-png')}`
  const url = createImageUrlBuilder({
    projectId: 'demo-clinic',
    dataset: 'kairos',
    baseUrl: `http://${hostname}:${port}`,
  })
    .image({
      asset: {_ref: reference},
      crop: {left: 0.5, top: 0, right: 0, bottom: 0.5},
      hotspot: {x: 0.75, y: 0.25, width: 0.1, height: 0.1},
    })
    .width(20)
    .height(20)
    .quality(80)
    .format('png')
    .url()
  const response = await fetch(url)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const {width, height} = await sharp(bytes).metadata()
  expect([response.status, width, height, await coloursOf(bytes)]).toEqual([200, 20, 20, 'gggg'])
})

describe('what is known of an image', () => {
  const photograph = async () =>
    sharp(await fourColours())
      .withExif({
        IFD0: {Make: 'Example Cameras', Model: 'One', Artist: 'Jane Example'},
        IFD2: {LensSerialNumber: '12345', FNumber: '28/10', ISOSpeedRatings: '100'},
        IFD3: {GPSLatitude: '30/1 19/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '81/1 39/1 0/1', GPSLongitudeRef: 'W'},
      })
      .jpeg({quality: 95})
      .toBuffer()

  test('usually: its size, a preview, a blur hash and its colours, and nothing of the camera', async () => {
    const {metadata} = await client.assets.upload('image', await fourColours())
    expect(metadata).toMatchObject({
      dimensions: {width: 60, height: 40, aspectRatio: 1.5},
      lqip: expect.stringMatching(/^data:image\/png;base64,/),
      blurHash: expect.stringMatching(/^.{28}$/),
      hasAlpha: false,
      isOpaque: true,
      palette: {
        _type: 'sanity.imagePalette',
        vibrant: {
          _type: 'sanity.imagePaletteSwatch',
          background: expect.stringMatching(/^#[0-9a-f]{6}$/),
          foreground: expect.stringMatching(/^#[0-9a-f]{3,6}$/),
          title: expect.stringMatching(/^#[0-9a-f]{3,6}$/),
          population: expect.any(Number),
        },
      },
    })
    expect(metadata).not.toHaveProperty('exif')
  })

  test('where it is asked for: what the camera wrote, but no place, person or serial number', async () => {
    const asset = await client.assets.upload('image', await photograph(), {extract: ['exif', 'image', 'location']})
    const metadata = JSON.stringify(asset.metadata)
    expect(asset.metadata).toMatchObject({
      exif: {_type: 'sanity.imageExifMetadata', FNumber: 2.8},
      image: {_type: 'sanity.imageExifTags', Make: 'Example Cameras', Model: 'One'},
    })
    for (const word of ['GPS', 'Latitude', 'location', 'Jane', '12345', 'lqip']) expect(metadata).not.toContain(word)
  })

  test('nothing but its size, where nothing is asked for', async () => {
    const other = await sharp(await fourColours())
      .flip()
      .png()
      .toBuffer()
    const {metadata} = await client.assets.upload('image', other, {extract: []})
    expect(Object.keys(metadata).sort()).toEqual(['_type', 'dimensions', 'hasAlpha', 'isOpaque'])
  })

  test('an answer in another size says nothing of the camera', async () => {
    const asset = await client.assets.upload('image', await photograph())
    const bytes = Buffer.from(await (await fetch(`${asset.url}?w=30`)).arrayBuffer())
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })
})

test('an SVG is served as it is, cannot run, and becomes pixels where they are asked for', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>alert(1)</script><rect width="20" height="10" fill="#f00"/></svg>'
  const asset = await client.assets.upload('image', Buffer.from(svg))
  const served = await fetch(`${asset.url}?w=200&auto=format`)
  expect([await served.text(), served.headers.get('content-type')]).toEqual([svg, 'image/svg+xml'])
  expect(served.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  const pixels = await fetch(`${asset.url}?w=40&fm=png`)
  expect(await coloursOf(new Uint8Array(await pixels.arrayBuffer()))).toBe('rrrr')
})

const bytesIn = (folder: string) =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

test('images of other sizes are kept beside the data, within their bound, and may be deleted at any time', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'lake-images-'))
  const own = await openTestLake({memory: false, dataDir, imageCacheBytes: 4000})
  try {
    const upload = await own.lake.fetch(
      new Request(`http://localhost/${version}/assets/images/test`, {
        method: 'POST',
        headers: {authorization: `Bearer ${tokens.admin}`},
        body: new Uint8Array(await fourColours()),
      }),
    )
    const {document}: {document: {path: string}} = JSON.parse(await upload.text())
    const size = async (width: number) =>
      (await own.lake.fetch(new Request(`http://localhost/${document.path}?w=${width}`))).arrayBuffer()
    const first = await size(50)
    expect(readdirSync(join(dataDir, 'images'))).toHaveLength(1)
    for (let width = 100; width < 400; width += 10) await size(width)
    expect(bytesIn(join(dataDir, 'images'))).toBeLessThan(5000)
    await rm(join(dataDir, 'images'), {recursive: true})
    expect(Buffer.from(await size(50)).equals(Buffer.from(first))).toBe(true)
  } finally {
    await own.lake.close()
    await rm(dataDir, {recursive: true})
  }
})
