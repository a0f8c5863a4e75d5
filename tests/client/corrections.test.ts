import {afterAll, beforeAll, expect, test} from 'vitest'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {approvedArticle, voidedArticle} from './support/approvedArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const change = (date: string, type = 'correction', note = `Changed on ${date}.`) => ({
  _key: date + type,
  date,
  type,
  note,
})

let lake: ContentLake
beforeAll(async () => {
  const sound = await soundArticle()
  const on = (...dates: string[]) => ({changeLog: dates.map((date) => change(date))})
  lake = await contentLake(
    ...documentsOf(sound).filter(({_type}) => _type !== 'article'),
    await approvedArticle(sound, 'twice', on('2026-03-01', '2026-06-01')),
    await approvedArticle(sound, 'newest', on('2026-07-01')),
    await approvedArticle(sound, 'oldest', on('2026-01-01')),
    await approvedArticle(sound, 'same-day', on('2026-06-01')),
    await approvedArticle(sound, 'only-edited', {
      changeLog: [change('2026-08-01', 'minor'), change('2026-08-02', 'review')],
    }),
    await approvedArticle(sound, 'untouched'),
    await approvedArticle(sound, 'broken-log', {changeLog: [{_key: 'x', type: 'correction'}, 'text']}),
    await voidedArticle(sound, 'void', on('2026-09-01')),
    {...(await approvedArticle(sound, 'held', on('2026-09-02'))), legalHold: true},
  )
})
afterAll(() => lake.close())

test('gives corrected articles, the latest correction first, each with all of its corrections', async () => {
  const {items, endCursor} = await lake.client().corrections()
  expect(items.map(({slug, corrections}) => [slug, corrections])).toEqual([
    ['newest', [{date: '2026-07-01', note: 'Changed on 2026-07-01.'}]],
    ['same-day', [{date: '2026-06-01', note: 'Changed on 2026-06-01.'}]],
    [
      'twice',
      [
        {date: '2026-06-01', note: 'Changed on 2026-06-01.'},
        {date: '2026-03-01', note: 'Changed on 2026-03-01.'},
      ],
    ],
    ['oldest', [{date: '2026-01-01', note: 'Changed on 2026-01-01.'}]],
  ])
  expect(endCursor).toBeNull()
})

test.each([1, 2, 3])('page by page of %i, none twice and none left out', async (first) => {
  const seen: string[] = []
  for (let after: string | null | undefined; after !== null;) {
    const page = await lake.client().corrections({first, ...(after && {after})})
    seen.push(...page.items.map(({slug}) => slug))
    after = page.endCursor
  }
  expect(seen).toEqual(['newest', 'same-day', 'twice', 'oldest'])
})

test('an article whose page is refused is left out', async () => {
  const {items} = await lake.client().corrections({language: 'en-US'})
  expect(items.map(({slug}) => slug)).not.toContain('void')
  expect(items.map(({slug}) => slug)).not.toContain('held')
})
