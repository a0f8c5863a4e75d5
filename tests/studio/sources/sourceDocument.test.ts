import {expect, test} from 'vitest'
import {sourceDocument} from '../../../studio/sources/sourceDocument.ts'

const item = {type: 'article-journal', title: 'On tests', DOI: '10.5555/a', author: [{family: 'Doe', given: 'A'}]}
const candidate = {key: '0', item, register: null, retraction: null, duplicateOf: null, repeated: false}
const record = {
  _id: 'new-id',
  _type: 'citation',
  schemaVersion: 1,
  kind: 'journal-article',
  title: 'On tests',
  doi: '10.5555/a',
  authors: [{_key: 'name-0', _type: 'contributor', family: 'Doe', given: 'A'}],
}

test('a work taken as pasted is not verified, and nobody claims to have looked for a retraction', () => {
  expect(sourceDocument(candidate, 'new-id', '2026-11-24')).toEqual({...record, verification: {state: 'unverified'}})
})

test('a record of a register is verified, and says when which registers were asked about it', () => {
  const retraction = {status: null, notices: [], checked: ['crossref' as const, 'pubmed' as const], problems: []}
  expect(sourceDocument({...candidate, register: 'ncbi', retraction}, 'new-id', '2026-11-24')).toEqual({
    ...record,
    verification: {
      state: 'metadata-matched',
      by: 'Look-up in the Studio',
      on: '2026-11-24',
      method: 'PubMed record',
    },
    publicationStatus: {checkedOn: '2026-11-24', source: 'Crossref, PubMed'},
  })
})

test('a retraction comes with its notice', () => {
  const notice = {kind: 'retracted' as const, doi: '10.5555/notice', date: '2026-01-02', source: 'publisher'}
  const retraction = {status: notice.kind, notices: [notice], checked: ['crossref' as const], problems: []}
  expect(sourceDocument({...candidate, retraction}, 'new-id', '2026-11-24')).toMatchObject({
    publicationStatus: {
      status: 'retracted',
      checkedOn: '2026-11-24',
      source: 'Crossref',
      noticeUrl: 'https://doi.org/10.5555/notice',
    },
  })
})
