import {evaluate, parse} from 'groq-js'
import {createLake} from '../../lake/index.ts'

// The lake against a groq-js scan of the same documents in memory: median milliseconds and how many times faster.
// Sizes: 1,000 and 10,000 documents; `LAKE_BENCH_LARGE=1` or `--large` adds 100,000.

const sizes = [1_000, 10_000, ...(process.argv.includes('--large') || process.env['LAKE_BENCH_LARGE'] ? [100_000] : [])]
const token = 'token-of-the-bench-0123456789abcdef0123'

const queries = {
  'article by slug':
    '*[_type == "article" && slug.current == $slug][0]{title, "author": author->name, "topics": topics[]->name}',
  'list of 12 newest with references':
    '*[_type == "article"] | order(publishedAt desc)[0...12]{title, publishedAt, "author": author->name}',
  'newest of one topic': '*[_type == "article" && $topic in topics[]._ref] | order(publishedAt desc)[0...12]{title}',
  'references()': '*[references($author)]{_id}',
  'by id': '*[_id == $id][0]{title}',
  'count of a type': 'count(*[_type == "article"])',
}

/** Articles of about 2 kB, 50 authors and 20 topics. */
function documents(count: number) {
  const time = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  const names = (type: string, amount: number) =>
    Array.from({length: amount}, (_, index) => ({
      _id: `${type}-${index}`,
      _type: type,
      name: `${type} ${index}`,
      ...time,
    }))
  const paragraph = (index: number) =>
    `Paragraph ${index} says what it has to say in some more words than needed. `.repeat(4)
  const articles = Array.from({length: count}, (_, index) => ({
    _id: `article-${index}`,
    _type: 'article',
    title: `Article ${index}`,
    ...time,
    slug: {
      _type: 'slug',
      current: `article-${index}`,
    },
    publishedAt: new Date(16e11 + ((index * 7919) % count) * 6e4).toISOString(),
    author: {
      _type: 'reference',
      _ref: `author-${index % 50}`,
    },
    topics: [0, 1].map((offset) => ({
      _key: `k${offset}`,
      _type: 'reference',
      _ref: `topic-${(index + offset * 7) % 20}`,
    })),
    body: Array.from({length: 5}, (_block, block) => ({
      ...{
        _key: `b${block}`,
        _type: 'block',
        style: 'normal',
        markDefs: [],
      },
      children: [
        {
          _key: 's',
          _type: 'span',
          text: paragraph(block),
          marks: [],
        },
      ],
    })),
  }))
  return [...names('author', 50), ...names('topic', 20), ...articles]
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

async function measure(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

const medians = new Map<string, number[]>()

for (const size of sizes) {
  const all = documents(size)
  const lake = await createLake({
    memory: true,
    projectId: 'bench',
    datasets: ['bench'],
    evaluationMs: 60_000,
    users: [{id: 'bench', name: 'Bench', email: 'bench@example.com', role: 'all', robot: true, token}],
    roles: [{name: 'all', title: 'All', permissions: [{filter: 'true', permissions: ['read']}]}],
  })
  const importing = performance.now()
  await lake.importDocuments('bench', all)
  const perSecond = Math.round(all.length / ((performance.now() - importing) / 1_000))
  console.log(`\n${size} articles, imported at ${perSecond} documents a second`)
  const byId = new Map(all.map((document) => [document._id, document]))
  const middle = Math.floor(size / 2)
  const params = {slug: `article-${middle}`, topic: 'topic-3', author: 'author-7', id: `article-${middle}`}
  for (const [name, query] of Object.entries(queries)) {
    const search = new URLSearchParams({query, perspective: 'raw', returnQuery: 'false'})
    for (const [key, value] of Object.entries(params)) search.set(`$${key}`, JSON.stringify(value))
    const url = `http://localhost/v2025-02-19/data/query/bench?${search}`
    const ask = async (): Promise<unknown> => {
      const body: unknown = await (
        await lake.fetch(new Request(url, {headers: {authorization: `Bearer ${token}`}}))
      ).json()
      return Object.entries(Object(body)).find(([key]) => key === 'result')?.[1]
    }
    const tree = parse(query, {params})
    const sorted = [...all].sort((a, b) => (a._id < b._id ? -1 : 1))
    const scan = async (): Promise<unknown> => {
      const dereference = async ({_ref}: {_ref: string}) => byId.get(_ref) ?? null
      return (await evaluate(tree, {dataset: sorted, params, dereference})).get()
    }
    const lists = (value: unknown) =>
      JSON.stringify(value, (key, item: unknown) => (key.startsWith('_rev') ? undefined : item))
    if (lists(await ask()) !== lists(await scan())) throw new Error(`${name}: the lake and the scan disagree`)
    await measure(60, ask)
    const lakeMs = await measure(60, ask)
    const scanMs = await measure(size > 10_000 ? 3 : 5, scan)
    medians.set(name, [...(medians.get(name) ?? []), lakeMs])
    console.log(
      `${name.padEnd(36)} lake ${lakeMs.toFixed(3).padStart(9)} ms   scan ${scanMs.toFixed(1).padStart(8)} ms   ${(scanMs / lakeMs).toFixed(1).padStart(8)} times faster`,
    )
  }
  await lake.close()
}

console.log(`\nLargest against ${sizes[0]} articles`)
for (const [name, times] of medians) {
  console.log(`${name.padEnd(36)} ${((times.at(-1) ?? 0) / (times[0] ?? 1)).toFixed(2)} times as long`)
}
