import {expect, test} from 'vitest'
import {originalVerdicts} from '../../src/editorial/originalVerdicts.ts'

const copied = {revision: 'r1', copiedOn: '2026-11-01'}
const today = '2026-11-24'
const original = {_id: 'a', _type: 'article', _rev: 'r2'}
const change = (date: string, type = 'correction', note = 'A dose was wrong.') => ({date, type, note})

const verdicts = (fields: Record<string, unknown> | null) =>
  originalVerdicts(fields && {...original, ...fields}, copied, {today}).map(
    ({severity, happened}) => `${severity}: ${happened}`,
  )

test.each<[string, Record<string, unknown> | null, string[]]>([
  ['one that stands', {}, []],
  ['one that is gone', null, ['block: is no longer there.']],
  ['another kind of document under its id', {_type: 'note'}, ['block: is no longer there.']],
  ['one that was withdrawn', {withdrawal: {category: 'safety'}}, ['block: was withdrawn (safety).']],
  ['one withdrawn without a reason', {withdrawal: {}, legalHold: true}, ['block: was withdrawn (no reason given).']],
  ['one on legal hold', {legalHold: true}, ['block: is on legal hold.']],
  ['one that is retired from today', {retirement: {on: today}}, ['warn: is no longer kept up.']],
  ['one that retires tomorrow', {retirement: {on: '2026-11-25'}}, []],
  [
    'one that was corrected since, twice',
    {changeLog: [change('2026-11-20', 'correction', ''), change('2026-11-01')]},
    ['warn: was corrected on 2026-11-20: no note', 'warn: was corrected on 2026-11-01: A dose was wrong.'],
  ],
  ['one that was corrected before, or changed', {changeLog: [change('2026-10-31'), change('2026-11-20', 'major')]}, []],
  ['the very text that was copied', {_rev: 'r1', changeLog: [change('2026-11-01')]}, []],
  ['a change log that is none', {changeLog: [null, 7, {type: 'correction'}]}, []],
])('%s', (_what, fields, expected) => {
  expect(verdicts(fields)).toEqual(expected)
})
