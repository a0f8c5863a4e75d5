import {expect, test} from 'vitest'
import type {RetractionCheck} from '../../src/sources/checkRetraction.ts'
import {statusAfterCheck} from '../../src/sources/statusAfterCheck.ts'

const TODAY = '2026-11-24'
const checked = (status: RetractionCheck['status'], more: Partial<RetractionCheck> = {}): RetractionCheck => ({
  status,
  notices: [],
  checked: ['crossref'],
  problems: [],
  ...more,
})
const notice = (kind: 'retracted' | 'corrected', doi: string, source: string) => ({kind, doi, date: '', source})
const stored = (status: string, more: object = {}) => ({pmid: '77', publicationStatus: {status}, ...more})

test('an answer without a notice brings the day and the registers, and keeps the status', () => {
  const after = statusAfterCheck(stored('preprint'), checked(null, {checked: ['crossref', 'pubmed']}), TODAY)
  expect(after).toEqual({checkedOn: TODAY, source: 'Crossref, PubMed'})
})

test('no answer and no record change nothing', () => {
  expect(statusAfterCheck(stored('peer-reviewed'), checked('unknown', {checked: []}), TODAY)).toBeNull()
})

test.each([
  ['', 'corrected', 'corrected'],
  ['peer-reviewed', 'corrected', 'corrected'],
  ['in-press', 'retracted', 'retracted'],
  ['corrected', 'expression-of-concern', 'expression-of-concern'],
  ['expression-of-concern', 'withdrawn', 'withdrawn'],
  ['preprint', 'retracted', 'retracted'],
  // What a register does not say, or says more mildly, takes nothing back.
  ['preprint', 'corrected', undefined],
  ['retracted', 'corrected', undefined],
  ['retracted', null, undefined],
  ['withdrawn', 'retracted', undefined],
] as const)('%j after %j is set to %j', (before, status, after) => {
  expect(statusAfterCheck(stored(before), checked(status), TODAY)?.status).toBe(after)
})

test('the notice is linked under its DOI, else at PubMed, and a link that is there stays', () => {
  const byDoi = checked('retracted', {
    notices: [notice('corrected', '10.5555/c', 'publisher'), notice('retracted', '10.5555/(r)<1>', 'publisher')],
  })
  expect(statusAfterCheck(stored(''), byDoi, TODAY)?.noticeUrl).toBe('https://doi.org/10.5555/(r)%3C1%3E')
  const byPubmed = checked('retracted', {checked: ['pubmed'], notices: [notice('retracted', '', 'pubmed')]})
  expect(statusAfterCheck(stored(''), byPubmed, TODAY)).toEqual({
    status: 'retracted',
    checkedOn: TODAY,
    source: 'PubMed',
    noticeUrl: 'https://pubmed.ncbi.nlm.nih.gov/77/',
  })
  const byTitle = checked('retracted', {checked: [], notices: [notice('retracted', '', 'title')]})
  expect(statusAfterCheck(stored(''), byTitle, TODAY)).toEqual({
    status: 'retracted',
    checkedOn: TODAY,
    source: 'the title of the work',
  })
  const known = {publicationStatus: {status: 'retracted', noticeUrl: 'https://journal.example/notice'}}
  expect(statusAfterCheck(known, byDoi, TODAY)).not.toHaveProperty('noticeUrl')
})

test('a guideline is not made current by a register that knows of no notice', () => {
  expect(statusAfterCheck(stored('not-applicable', {kind: 'guideline'}), checked(null), TODAY)).toBeNull()
  expect(statusAfterCheck(stored('', {kind: 'guideline'}), checked('withdrawn'), TODAY)?.status).toBe('withdrawn')
})

test('what is stored already is no change, and anything may be stored', () => {
  const same = {publicationStatus: {status: 'peer-reviewed', checkedOn: TODAY, source: 'Crossref'}}
  expect(statusAfterCheck(same, checked(null), TODAY)).toBeNull()
  for (const odd of [null, 7, 'x', [], {publicationStatus: 7}, {publicationStatus: {status: {}}}]) {
    expect(statusAfterCheck(odd, checked('retracted'), TODAY)?.status).toBe('retracted')
  }
})
