import {describe, expect, test} from 'vitest'
import {recordDifferences} from '../../src/sources/recordDifferences.ts'
import type {StoredRecord} from '../../src/sources/toCitationFields.ts'

/* An invented work. */
const record: StoredRecord = {
  kind: 'journal-article',
  title: 'On invented trust',
  authors: [
    {_key: 'r0', _type: 'contributor', family: 'Maaten', given: 'L', nonDroppingParticle: 'van der'},
    {_key: 'r1', _type: 'contributor', literal: 'Trust Group'},
  ],
  containerTitle: 'Journal of Invented Samples',
  issued: {year: 2021, month: 3},
  volume: '7',
  page: '1-9',
  doi: '10.5555/Invented.1',
}

test('a source that says what the register says has no difference, whatever the spelling of its identifiers', () => {
  const citation = {
    ...record,
    authors: [
      {_key: 'x', family: 'Maaten', given: 'L', nonDroppingParticle: 'van der'},
      {_key: 'y', literal: ' Trust Group '},
    ],
    title: 'On  invented\ntrust',
    doi: '10.5555/invented.1',
    page: '1–9',
  }
  expect(recordDifferences(citation, record)).toEqual([])
})

test('each field that differs is shown as staff can compare it, in the order of the form', () => {
  const citation = {
    kind: 'journal-article',
    title: 'On trust',
    authors: [{family: 'Maaten', given: 'Lotte', suffix: 'Jr'}],
    containerTitle: 'Journal of Invented Samples',
    issued: {year: 2021},
    page: '1-9',
    lockedFields: ['title', 'nonsense', 7],
  }
  expect(recordDifferences(citation, record)).toEqual([
    {field: 'title', stored: 'On trust', register: 'On invented trust', locked: true},
    {
      field: 'authors',
      stored: 'Maaten, Lotte, Jr',
      register: 'van der Maaten, L; Trust Group',
      locked: false,
    },
    {field: 'issued', stored: '2021', register: '2021-03', locked: false},
    {field: 'volume', stored: '', register: '7', locked: false},
    {field: 'doi', stored: '', register: '10.5555/Invented.1', locked: false},
  ])
})

test('what the register leaves out is no difference', () => {
  const citation = {...record, publisher: 'Invented Press', url: 'https://clinic.example/a', keyFinding: 'Trust grows.'}
  expect(recordDifferences(citation, record)).toEqual([])
})

describe('a kind that no register knows', () => {
  test('is none where references are set alike', () => {
    expect(recordDifferences({...record, kind: 'guideline'}, record)).toEqual([])
  })
  test('is one where they are not', () => {
    expect(recordDifferences({...record, kind: 'book'}, record)).toMatchObject([{field: 'kind', stored: 'book'}])
    expect(recordDifferences({...record, kind: undefined}, record)).toMatchObject([{field: 'kind', stored: ''}])
  })
})

test.each([null, undefined, 'text', [], {title: {}, authors: 'me', issued: 'today', lockedFields: 'all'}])(
  'stored nonsense is read as nothing: %j',
  (citation) => {
    const fields = recordDifferences(citation, record)
    expect(fields.map(({stored, locked}) => [stored, locked])).toEqual(fields.map(() => ['', false]))
    expect(fields).toHaveLength(8)
  },
)
