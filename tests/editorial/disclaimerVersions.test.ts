import {expect, test} from 'vitest'
import {articlesShowing, nextDisclaimerVersion} from '../../src/editorial/disclaimerVersions.ts'

const clinic = {jurisdictions: ['US-FL'], defaultLanguage: 'en-US'}
const text = {
  _id: 'disclaimer-a',
  kind: 'medical',
  jurisdictions: ['US'],
  placements: ['article-bottom'],
  language: 'en-US',
  version: 3,
  effectiveFrom: '2026-01-01',
}
const today = '2026-11-24'
const about = {clinic, topics: [{_id: 'topic-s', kind: 'medication'}], today}
const ids = ({byRule, byHand}: {byRule: {_id: string}[]; byHand: {_id: string}[]}) => [
  byRule.map(({_id}) => _id),
  byHand.map(({_id}) => _id),
]

test('the next version starts with the text, unapproved, and says what it follows', () => {
  const stored = {
    ...text,
    _type: 'disclaimer',
    _rev: 'r1',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    title: 'Not medical advice',
    approval: {by: {_ref: 'person-owner'}, on: '2026-01-01'},
    reviewDue: '2027-01-01',
    effectiveTo: '2026-12-31',
  }
  expect(nextDisclaimerVersion(stored, {id: 'b', effectiveFrom: today})).toEqual({
    ...text,
    _id: 'drafts.b',
    _type: 'disclaimer',
    title: 'Not medical advice',
    version: 4,
    effectiveFrom: today,
    supersedes: {_type: 'reference', _ref: 'disclaimer-a', _weak: true},
  })
  expect(nextDisclaimerVersion({_id: 'x'}, {id: 'b', effectiveFrom: today}).version).toBe(2)
})

test('pages that show a text by rule follow it; pages that name it have to be changed', () => {
  const articles = [
    {_id: 'plain'},
    {_id: 'names', additionalDisclaimers: [{_ref: 'disclaimer-a'}]},
    {_id: 'names-another', additionalDisclaimers: [{_ref: 'disclaimer-z'}]},
    {_id: 'german', language: 'de'},
  ]
  expect(ids(articlesShowing('disclaimer-a', articles, {...about, disclaimers: [text]}))).toEqual([
    ['plain', 'names-another'],
    ['names'],
  ])
})

test('a text that another replaces, that has ended or that is for other subjects shows nowhere', () => {
  const articles = [{_id: 'plain'}, {_id: 'medication', primaryTopic: {_ref: 'topic-s'}}]
  const showing = (...disclaimers: (typeof text & {appliesWhen?: object; effectiveTo?: string})[]) =>
    ids(articlesShowing('disclaimer-a', articles, {...about, disclaimers}))
  expect(showing(text, {...text, _id: 'disclaimer-b', version: 4})).toEqual([[], []])
  expect(showing({...text, effectiveTo: '2026-11-23'})).toEqual([[], []])
  expect(showing({...text, appliesWhen: {topicKinds: ['medication']}})).toEqual([['medication'], []])
  expect(showing()).toEqual([[], []])
})
