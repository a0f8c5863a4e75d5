import {expect, test} from 'vitest'
import {explainArticle} from '../../src/editorial/index.ts'
import {contextOf} from '../fixtures/soundArticle.ts'
import {brief, type Change, changed} from './findingsAfter.ts'

async function explain(...changes: Change[]) {
  const sound = await changed(...changes)
  const {state, notServed, findings} = await explainArticle(sound.article, contextOf(sound))
  return {state, notServed: notServed.map(brief), findings: findings.map(brief)}
}

test('a sound article is served and may be published', async () => {
  expect(await explain()).toEqual({state: 'approved', notServed: [], findings: []})
})

test('an overdue page is served through its grace and may not go out again', async () => {
  expect(await explain([['article', 'nextReviewDue'], '2026-11-23'])).toEqual({
    state: 'overdue',
    notServed: [],
    findings: ['REV-05 nextReviewDue'],
  })
})

test('a page without an author goes on being served and may not go out again', async () => {
  expect(await explain([['article', 'authors'], []])).toEqual({
    state: 'approved',
    notServed: [],
    findings: ['AUT-01 authors'],
  })
})

test('an edited page is neither', async () => {
  expect(await explain([['article', 'title'], 'Other'])).toEqual({
    state: 'voided',
    notServed: ['REV-03 reviews[r1]'],
    findings: ['REV-03 reviews[r1]'],
  })
})
