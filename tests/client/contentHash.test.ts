import {sample} from 'fast-check'
import {expect, test} from 'vitest'
import {type CitedWork, contentHash, type ReviewableArticle} from '../../src/editorial/index.ts'
import {articleBySlug, articleList} from '../../src/queries/article.ts'
import {arbitraryArticle} from '../editorial/arbitraryArticle.ts'
import {contentLake, type StoredDocument, viewerToken} from './support/contentLake.ts'

const today = '2026-11-24'

const referenced = [
  ...['topic-a', 'topic-b'].map((id) => ({_id: id, _type: 'topic'})),
  ...['image-a-1x1-png', 'image-b-1x1-png'].map((id) => ({_id: id, _type: 'sanity.imageAsset'})),
]

const sampleOf = (article: object, index: number) => ({
  ...article,
  _id: `article-${String(index).padStart(3, '0')}`,
  slug: {_type: 'slug', current: `page-${index}`},
  // The list only has articles that somebody approved; the approval itself does not matter here.
  reviews: [{_key: 'r', _type: 'review', kind: 'clinical', outcome: 'approved'}],
  nextReviewDue: '2028-01-01',
})

const draftOf = (article: StoredDocument): StoredDocument => ({...article, _id: `drafts.${article._id}`})

/** A work that exists nowhere is cited now and then; the API lets such a reference in when it is weak. */
function weakened(_key: string, value: unknown) {
  const isDangling = typeof value === 'object' && value !== null && '_ref' in value && value._ref === 'citation-gone'
  return isDangling ? {...value, _weak: true} : value
}

test('the hash of the stored draft, the published document and the projection of the client is one, for 500 articles', async () => {
  const samples = sample(arbitraryArticle, {seed: 20261124, numRuns: 500})
  const works = samples[0]?.citations ?? []
  const stored: (ReviewableArticle & StoredDocument)[] = JSON.parse(
    JSON.stringify(
      samples.map(({article}, index) => sampleOf(article, index)),
      weakened,
    ),
  )
  const lake = await contentLake(...referenced, ...works)
  for (let from = 0; from < stored.length; from += 100) {
    const some = stored.slice(from, from + 100)
    await lake.write(...some)
    await lake.write(...some.map(draftOf))
  }
  const hashOf = async (article: ReviewableArticle & {citations: readonly CitedWork[]}) =>
    (await contentHash(article, article.citations)).value

  // By id: the hash of the stored document and of each projection of it, published and in the drafts perspective.
  const hashes = new Map<string, string[]>()
  for (const article of stored) hashes.set(article._id, [(await contentHash(article, works)).value])
  for (const client of [lake.client(), lake.client({token: viewerToken, perspective: 'drafts'})]) {
    const filter = {today, dueFrom: today, topic: null, kind: null, audience: null, language: null}
    for (let from = 0; from < stored.length; from += 100) {
      const afterId = stored[from - 1]?._id ?? null
      for (const article of await client.fetch(articleList(100), {...filter, afterOn: afterId && '', afterId})) {
        hashes.get(article.shown._id)?.push(await hashOf(article))
      }
    }
    for (let index = 0; index < stored.length; index += 20) {
      const {article} = await client.fetch(articleBySlug, {slug: `page-${index}`, language: null, today})
      if (article) hashes.get(article.shown._id)?.push(await hashOf(article))
    }
  }

  expect([...hashes.values()].filter((each) => new Set(each).size !== 1)).toEqual([])
  const compared = [...hashes.values()].map((each) => each.length)
  expect([compared.filter((count) => count === 3).length, compared.filter((count) => count === 5).length]).toEqual([
    475, 25,
  ])
  await lake.close()
}, 120_000)
