import {expect, test} from 'vitest'
import {createImages} from '../../../lake/images/createImages.ts'
import {type ImageCache, memoryImageCache} from '../../../lake/images/imageCache.ts'
import {openSqliteStore} from '../../../lake/store/sqliteStore.ts'
import {coloursOf, fourColours} from './pictures.ts'

const PATH = 'images/demo/test/four-60x40.png'

/** Images over a store of one picture; `made` lists what each new image cost, in bytes, as it goes into the cache. */
async function images(cache: ImageCache = memoryImageCache(1_000_000)) {
  const store = openSqliteStore({file: ':memory:', synchronous: 'normal'})
  store.createDataset('test', '2026-01-01T00:00:00Z')
  store.saveFile('test', PATH, {mimeType: 'image/png', bytes: await fourColours()})
  const made: number[] = []
  const counted: ImageCache = {
    get: cache.get,
    put: (key, bytes) => {
      made.push(bytes.byteLength)
      return cache.put(key, bytes)
    },
  }
  const {image} = createImages(store, counted)
  return {
    made,
    ask: (query: string, accept = '') => image('test', PATH, new URLSearchParams(query), accept),
    close: () => store.close(),
  }
}

test('many who ask for the same image at once wait for one; who asks later gets it from the cache', async () => {
  const {made, ask, close} = await images()
  const first = await Promise.all(Array.from({length: 20}, () => ask('w=30')))
  expect(made).toHaveLength(1)
  for (const answer of first) expect(answer).toEqual(first[0])
  expect(await coloursOf(first[0]?.bytes ?? new Uint8Array())).toBe('rgbw')
  for (let round = 0; round < 1000; round += 1) await ask('w=30')
  expect(made).toHaveLength(1)
  close()
})

test('the same image asked for in other words is the same image', async () => {
  const {made, ask, close} = await images()
  await ask('w=30&h=20&fit=clip')
  await ask('h=10&w=15&dpr=2&v=7')
  await ask('w=30&h=20', 'image/png')
  expect(made).toHaveLength(1)
  await ask('w=30&fm=webp')
  await ask('w=30&auto=format', 'image/webp')
  expect(made).toHaveLength(2)
  await ask('w=30&fm=jpg')
  await ask('w=30&fm=pjpg')
  expect(made).toHaveLength(4)
  close()
})

test('an image that cannot be made holds nobody up, and is tried again', async () => {
  const {made, ask, close} = await images()
  await expect(Promise.all([ask('w=8193'), ask('fit=none')])).rejects.toThrow('is refused')
  expect((await ask('w=30'))?.mimeType).toBe('image/png')
  expect(made).toHaveLength(1)
  close()
})

test('a cache that forgets everything only costs time', async () => {
  const {made, ask, close} = await images({get: async () => null, put: async () => {}})
  const [one, two] = [await ask('w=30'), await ask('w=30')]
  expect([made.length, one]).toEqual([2, two])
  close()
})
