import {expect, test} from 'vitest'
import {check, rules} from '../../src/editorial/index.ts'
import {contextOf} from '../fixtures/soundArticle.ts'
import {adviceCases} from './cases/adviceCases.ts'
import {blockingCases, citedAnswer} from './cases/blockingCases.ts'
import {pageCases} from './cases/pageCases.ts'
import {reviewCases} from './cases/reviewCases.ts'
import {type Change, changed, changedAndApproved, findingsAfter} from './findingsAfter.ts'

const cases = {...reviewCases, ...blockingCases, ...pageCases, ...adviceCases}

/** What a rule finds, in words; an original changed on 2026-11-21 stands beside the article. */
async function foundBy(id: string, changes: Change[]): Promise<string[]> {
  const {article, ...rest} = await (id in reviewCases ? changed(...changes) : changedAndApproved(...changes))
  const articles = [{_id: 'article-original', dateModified: '2026-11-21T10:00:00Z'}]
  const found = await check(article, {...contextOf(rest), articles})
  return found.filter((finding) => finding.id === id).map(({message}) => message)
}

test('each rule has at least two cases that fail and two that pass', () => {
  expect(Object.keys(cases).sort()).toEqual(rules.map(({id}) => id).sort())
  const few = Object.entries(cases).filter(
    ([, {fails, passes}]) => Object.keys(fails).length < 2 || Object.keys(passes).length < 2,
  )
  expect(few.map(([id]) => id)).toEqual([])
})

for (const [id, {fails, passes}] of Object.entries(cases)) {
  test(`${id} finds each of its failing cases, and none of those that pass`, async () => {
    const missed = await Promise.all(
      Object.entries(fails).map(async ([name, changes]) => ((await foundBy(id, changes)).length > 0 ? [] : name)),
    )
    const wrong = await Promise.all(
      Object.entries(passes).map(async ([name, changes]) => (await foundBy(id, changes)).map((found) => [name, found])),
    )
    expect({missed: missed.flat(), wrong: wrong.flat()}).toEqual({missed: [], wrong: []})
  })
}

test('a link that did not answer is named', async () => {
  const {article, ...rest} = await changedAndApproved([
    ['article', 'body', {_key: 'c1'}, 'body', 0, 'markDefs', 0, 'href'],
    'https://example.org/gone',
  ])
  const found = await check(article, {...contextOf(rest), deadLinks: ['https://example.org/gone']})
  expect(found.map(({id, message}) => `${id} ${message}`)).toEqual([
    'LNK-02 “https://example.org/gone” did not answer.',
  ])
})

test('talk of research in a question and its cited answer is supported', async () => {
  expect(await findingsAfter(citedAnswer)).toEqual([])
})
