import {expect, test} from 'vitest'
import {medicalSpecialties} from '../src/medicalSpecialties.ts'
import {safetyNotices} from '../src/safetyNotices.ts'
import * as vocabulary from '../src/vocabulary.ts'

const tables = Object.entries({...vocabulary, medicalSpecialties, safetyNotices}).flatMap(([name, table]) =>
  isTable(table) ? [{name, table}] : [],
)

test.each(tables)('$name holds each value and each title once', ({table}) => {
  expect(new Set(table.map(({value}) => value)).size).toBe(table.length)
  expect(new Set(table.map(({title}) => title)).size).toBe(table.length)
})

test('knows its own words, and no others', () => {
  const {isTermOf, reviewKinds} = vocabulary
  expect(
    ['clinical', 'CLINICAL', '', undefined, null, {value: 'clinical'}].map((word) => isTermOf(reviewKinds, word)),
  ).toEqual([true, false, false, false, false, false])
})

test('falls back to the stored word when a table does not know it', () => {
  const {reviewKinds, titleOf} = vocabulary
  expect([titleOf(reviewKinds, 'fact-check'), titleOf(reviewKinds, 'moon-phase')]).toEqual(['Fact check', 'moon-phase'])
})

test('safety notices name no symptom, treatment or medicine', () => {
  const clinical = /symptom|treat|therap|medic|dose|diagnos|drug|pill/i
  expect(safetyNotices.filter(({text}) => clinical.test(text))).toEqual([])
})

function isTable(value: unknown): value is readonly vocabulary.Term[] {
  return Array.isArray(value)
}
