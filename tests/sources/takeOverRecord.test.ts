import {describe, expect, test} from 'vitest'
import {recordDifferences} from '../../src/sources/recordDifferences.ts'
import {registerFields} from '../../src/sources/registerFields.ts'
import {takeOverRecord} from '../../src/sources/takeOverRecord.ts'
import type {StoredRecord} from '../../src/sources/toCitationFields.ts'

/* An invented work, once as a register has it and once as somebody typed it. */
const record: StoredRecord = {
  kind: 'journal-article',
  title: 'On invented trust',
  authors: [{_key: 'a', _type: 'contributor', family: 'Doe', given: 'A'}],
  issued: {year: 2021, month: 3},
  volume: '7',
  page: '1-9',
  doi: '10.5555/invented.1',
}
const matched = {state: 'metadata-matched', by: 'Look-up in the Studio', on: '2026-11-24', method: 'PubMed record'}
const chosen = {locked: [], register: 'PubMed', by: 'Look-up in the Studio', today: '2026-11-24', record}
const stored = (fields: object = {}, state = 'unverified') => ({...record, ...fields, verification: {state}})

test('takes over what was chosen, and no more', () => {
  expect(takeOverRecord(stored({volume: '6', page: '1-8'}), {...chosen, fields: ['volume']})).toEqual({
    volume: '7',
    verification: matched,
  })
})

test('never a locked field, and nothing that the register leaves out', () => {
  const citation = stored({page: '1-8', publisher: 'Invented Press', lockedFields: ['volume']})
  const set = takeOverRecord(citation, {...chosen, fields: ['page', 'volume', 'publisher'], locked: ['page', 'volume']})
  expect(set).toEqual({lockedFields: ['volume', 'page'], verification: matched})
})

test('a lock that is lifted is gone, and a source without locks gets no empty list', () => {
  expect(takeOverRecord(stored({lockedFields: ['page']}), {...chosen, fields: []})).toEqual({
    lockedFields: [],
    verification: matched,
  })
})

test('taking over everything leaves no difference', () => {
  const citation = {title: 'Another title', issued: {year: 1999}, doi: '10.5555/other', editors: [{family: 'Roe'}]}
  const set = takeOverRecord(citation, {...chosen, fields: registerFields})
  expect(recordDifferences({...citation, ...set}, record)).toEqual([])
})

describe('the check of a source', () => {
  test.each(['unverified', 'metadata-matched'])('%s: is a match of today where the record agrees', (state) => {
    expect(takeOverRecord(stored({}, state), {...chosen, fields: []})).toEqual({verification: matched})
  })

  test('is a match although pages and the month differ, which do not say which work it is', () => {
    const citation = stored({page: '1-8', issued: {year: 2021}, title: 'On Invented “Trust”'})
    expect(takeOverRecord(citation, {...chosen, fields: []})).toEqual({verification: matched})
  })

  test.each([
    ['title', 'On invented mistrust'],
    ['issued', {year: 2020}],
    ['authors', [{family: 'Roe'}]],
    ['doi', '10.5555/other'],
  ])('a %s that stays another ends a match, and makes none', (field, value) => {
    const citation = {[field]: value}
    expect(takeOverRecord(stored(citation, 'metadata-matched'), {...chosen, fields: []})).toEqual({
      verification: {state: 'unverified'},
    })
    expect(takeOverRecord(stored(citation), {...chosen, fields: []})).toEqual({})
  })

  test('what is locked against the register is named', () => {
    const citation = stored({title: 'On invented mistrust'}, 'metadata-matched')
    expect(takeOverRecord(citation, {...chosen, fields: [], locked: ['title']})).toEqual({
      lockedFields: ['title'],
      verification: {...matched, method: 'PubMed record; kept against it: title'},
    })
  })

  test('of somebody who read the whole work stands while it is the same work', () => {
    const citation = stored({doi: undefined, page: '1-8', title: 'On invented trust.'}, 'full-text-read')
    expect(takeOverRecord(citation, {...chosen, fields: registerFields})).not.toHaveProperty('verification')
    expect(takeOverRecord(stored({doi: '10.5555/other'}, 'full-text-read'), {...chosen, fields: []})).toEqual({})
  })

  test.each([
    ['doi', '10.5555/other'],
    ['title', 'On invented mistrust'],
    ['issued', {year: 2020}],
  ])('of somebody who read the whole work does not pass to another %s', (field, value) => {
    const set = takeOverRecord(stored({[field]: value}, 'full-text-read'), {...chosen, fields: registerFields})
    expect(set['verification']).toEqual(matched)
  })

  test('of somebody who read another work is gone, where the rest contradicts the register', () => {
    const citation = stored({doi: '10.5555/other', title: 'On invented mistrust'}, 'full-text-read')
    expect(takeOverRecord(citation, {...chosen, fields: ['doi']})['verification']).toEqual({state: 'unverified'})
  })
})
