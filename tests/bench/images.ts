/*
 * A photograph of 12 megapixels in ten sizes: what the first request for a size costs, and what ten thousand more cost that
 * find it in the cache. Exits 1 when those are not 20 times as fast.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import sharp from 'sharp'
import {createLake} from '../../lake/index.ts'

const LEAST = 20
const WIDTHS = [160, 240, 320, 480, 640, 800, 960, 1200, 1600, 2000]
const REQUESTS = 10_000
const token = 'token-of-the-image-bench-0123456789abcdef'

const dataDir = mkdtempSync(join(tmpdir(), 'bench-images-'))
const lake = await createLake({
  dataDir,
  projectId: 'bench',
  datasets: ['bench'],
  users: [{id: 'bench', name: 'Bench', email: 'bench@example.com', role: 'all', robot: true, token}],
  roles: [{name: 'all', title: 'All', permissions: [{filter: 'true', permissions: ['read', 'create', 'update']}]}],
})

try {
  const noise = {type: 'gaussian' as const, mean: 128, sigma: 40}
  const photograph = await sharp({create: {width: 4000, height: 3000, channels: 3, background: '#888', noise}})
    .jpeg()
    .toBuffer()
  const uploaded = await lake.fetch(
    new Request('http://localhost/v2025-02-19/assets/images/bench', {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
      body: new Uint8Array(photograph),
    }),
  )
  const {document}: {document: {path: string}} = JSON.parse(await uploaded.text())
  const read = async (width: number) => {
    const response = await lake.fetch(new Request(`http://localhost/${document.path}?w=${width}&fm=webp`))
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`The lake answered ${response.status}`)
  }

  const each = async (widths: readonly number[]) => {
    const startedAt = performance.now()
    for (const width of widths) await read(width)
    return (performance.now() - startedAt) / widths.length
  }
  const first = await each(WIDTHS)
  const cached = await each(Array.from({length: REQUESTS}, (_, at) => WIDTHS[at % WIDTHS.length] ?? 160))
  const ratio = first / cached
  console.log(
    `first ${first.toFixed(1)} ms, then ${cached.toFixed(3)} ms: ${ratio.toFixed(0)}x (wanted ${LEAST}x), ${REQUESTS} requests`,
  )
  process.exitCode = ratio >= LEAST ? 0 : 1
} finally {
  await lake.close()
  rmSync(dataDir, {recursive: true, force: true})
}
