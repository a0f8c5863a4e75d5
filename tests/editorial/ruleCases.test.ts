import {expect, test} from 'vitest'
import {check, rules} from '../../src/editorial/index.ts'
import {contextOf} from '../fixtures/soundArticle.ts'
import {adviceCases} from './cases/adviceCases.ts'
import {blockingCases, citedAnswer} from './cases/blockingCases.ts'
import {consequences} from './cases/consequences.ts'
import {pageCases} from './cases/pageCases.ts'
import {reviewCases} from './cases/reviewCases.ts'
import {type Change, changed, changedAndApproved, findingsAfter} from './findingsAfter.ts'

const cases = {...reviewCases, ...blockingCases, ...pageCases, ...adviceCases}

/** What `check` finds after changes; an original changed on 2026-11-21 stands beside the article. */
async function found(id: string, changes: Change[]): Promise<string[]> {
  const {article, ...rest} = await (id in reviewCases ? changed(...changes) : changedAndApproved(...changes))
  const articles = [{_id: 'article-original', dateModified: '2026-11-21T10:00:00Z'}]
  return (await check(article, {...contextOf(rest), articles})).map((finding) => finding.id)
}

test('each rule has at least two cases that fail and two that pass', () => {
  expect(Object.keys(cases).sort()).toEqual(rules.map(({id}) => id).sort())
  const few = Object.entries(cases).filter(
    ([, {fails, passes}]) => Object.keys(fails).length < 2 || Object.keys(passes).length < 2,
  )
  expect(few.map(([id]) => id)).toEqual([])
})

for (const [id, {fails, passes}] of Object.entries(cases)) {
  test.each(Object.entries(fails))(`${id} and what follows from it is all that is found: %s`, async (name, changes) => {
    const expected = [id, ...(consequences[`${id} ${name}`] ?? [])]
    expect([...new Set(await found(id, changes))].sort()).toEqual(expected.sort())
  })
  test.each(Object.entries(passes))(`${id} passes: %s`, async (_name, changes) => {
    expect(await found(id, changes)).not.toContain(id)
  })
}

test('each listed consequence belongs to a case', () => {
  const names = Object.entries(cases).flatMap(([id, {fails}]) => Object.keys(fails).map((name) => `${id} ${name}`))
  expect(Object.keys(consequences).filter((name) => !names.includes(name))).toEqual([])
})

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
