import {describe, expect, test} from 'vitest'
import {changeNote} from '../../../schemas/validators/changeNote.ts'
import {codeFitsKind} from '../../../schemas/validators/codeFitsKind.ts'
import {consentForPhoto} from '../../../schemas/validators/consentForPhoto.ts'
import {contactChannel} from '../../../schemas/validators/contactChannel.ts'
import {contributorName} from '../../../schemas/validators/contributorName.ts'
import {effectInterval} from '../../../schemas/validators/effectInterval.ts'
import {evenRows} from '../../../schemas/validators/evenRows.ts'
import {federalNotices} from '../../../schemas/validators/federalNotices.ts'
import {gradedBody} from '../../../schemas/validators/gradedBody.ts'
import {hasAsset} from '../../../schemas/validators/hasAsset.ts'
import {headingOfText} from '../../../schemas/validators/headingOfText.ts'
import {issuedDate} from '../../../schemas/validators/issuedDate.ts'
import {levelReason} from '../../../schemas/validators/levelReason.ts'
import {noneStandsAlone} from '../../../schemas/validators/noneStandsAlone.ts'
import {notBefore} from '../../../schemas/validators/notBefore.ts'
import {sibling} from '../../../schemas/validators/sibling.ts'
import {withinAdoption} from '../../../schemas/validators/withinAdoption.ts'
import {closesAfterOpening} from '../../../schemas/validators/timeOfDay.ts'

describe('notBefore', () => {
  test.each([
    ['2026-11-24', '2026-11-24', true],
    ['2026-11-25', '2026-11-24', true],
    ['2026-11-23', '2026-11-24', '2026-11-23 is before the first day (2026-11-24).'],
    [undefined, '2026-11-24', true],
    ['2026-11-24', undefined, true],
  ])('%j after %j gives %j', (value, earliest, expected) => {
    expect(notBefore(value, earliest, 'the first day')).toBe(expected)
  })
})

describe('withinAdoption', () => {
  const late = (day: string) =>
    `${day} is more than 12 months after the post was brought in; 2027-02-28 is the last day.`
  test.each([
    ['2027-02-28', '2026-02-28T23:59:00Z', true],
    ['2027-03-01', '2026-02-28T23:59:00Z', late('2027-03-01')],
    ['2099-01-01', '2026-02-28T23:59:00Z', late('2099-01-01')],
    ['2027-03-01', undefined, true],
    [undefined, '2026-02-28T23:59:00Z', true],
  ])('%j of a post of %j gives %j', (until, _createdAt, expected) => {
    expect(withinAdoption(until, {document: {_createdAt}})).toBe(expected)
  })
})

describe('effectInterval', () => {
  test.each([
    [{value: 0.28, ciLow: 0.2, ciHigh: 0.3}, true],
    [{value: 0.2, ciLow: 0.2, ciHigh: 0.3}, true],
    [{value: 0.31, ciLow: 0.2, ciHigh: 0.3}, '0.31 is outside its interval. Compare it with the work.'],
    [{value: 0.1, ciLow: 0.2}, '0.1 is outside its interval. Compare it with the work.'],
    [{ciLow: 0.3, ciHigh: 0.2}, 'The interval begins at 0.3 and ends at 0.2. Exchange them.'],
    [{metric: 'r'}, true],
    [undefined, true],
  ])('%j gives %j', (value, expected) => {
    expect(effectInterval(value)).toBe(expected)
  })
})

describe('closesAfterOpening', () => {
  test.each([
    ['17:30', '09:00', true],
    ['09:01', '09:00', true],
    ['09:00', '09:00', 'Closes at 09:00, but opens at 09:00. Closing must be later on the same day.'],
    ['02:00', '22:00', 'Closes at 02:00, but opens at 22:00. Closing must be later on the same day.'],
    ['late', '09:00', true],
    ['17:30', undefined, true],
  ])('%j after %j gives %j', (closes, opens, expected) => {
    expect(closesAfterOpening(closes, opens)).toBe(expected)
  })
})

describe('issuedDate', () => {
  test.each([
    [{year: 2020}, true],
    [{year: 2020, month: 12}, true],
    [{year: 2020, month: 2, day: 29}, true],
    [{year: 1900, month: 2, day: 29}, '1900-2 has no day 29.'],
    [{year: 2020, month: 4, day: 31}, '2020-4 has no day 31.'],
    [{year: 2020, day: 1}, 'Enter the month, or remove the day.'],
    [{month: 1}, 'Enter the year.'],
    [{}, true],
    [undefined, true],
    [null, true],
    ['2020', true],
  ])('%j gives %j', (value, expected) => {
    expect(issuedDate(value)).toBe(expected)
  })
})

describe('contributorName', () => {
  const neither = 'Enter a family name, or the name of a group.'
  test.each([
    [{family: 'Example'}, true],
    [{literal: 'Example Study Group'}, true],
    [{family: 'Example', literal: 'Example Study Group'}, 'Enter a person or a group, not both.'],
    [{given: 'Robin'}, neither],
    [{family: ' '}, neither],
    [{family: 'Example', literal: ''}, true],
    [{}, neither],
    [undefined, true],
  ])('%j gives %j', (value, expected) => {
    expect(contributorName(value)).toBe(expected)
  })
})

describe('contactChannel', () => {
  const none = 'Enter a phone number, a text number or a chat address.'
  test.each([
    [{phone: '988'}, true],
    [{sms: {number: '988'}}, true],
    [{chatUrl: 'https://example.org'}, true],
    [{sms: {keyword: 'HELLO'}}, none],
    [{sms: null, phone: ' '}, none],
    [{url: 'https://example.org'}, none],
    [undefined, true],
  ])('%j gives %j', (value, expected) => {
    expect(contactChannel(value)).toBe(expected)
  })
})

describe('evenRows', () => {
  test.each([
    [[], true],
    [[{cells: ['a']}], true],
    [[{cells: ['a', 'b']}, {cells: ['c', 'd']}], true],
    [[{cells: ['a', 'b']}, {cells: ['c']}], 'Row 2 has 1 cells, the first row has 2. Give every row the same number.'],
    [[{cells: ['a']}, {}], 'Row 2 has 0 cells, the first row has 1. Give every row the same number.'],
    [[{cells: ['a']}, null], 'Row 2 has 0 cells, the first row has 1. Give every row the same number.'],
    [undefined, true],
  ])('%j gives %j', (value, expected) => {
    expect(evenRows(value)).toBe(expected)
  })
})

describe('noneStandsAlone', () => {
  test.each([
    [[], true],
    [['none'], true],
    [['suicide', 'trauma'], true],
    [['trauma', 'none'], '"None of these" is ticked together with something else. Keep one or the other.'],
    [undefined, true],
  ])('%j gives %j', (value, expected) => {
    expect(noneStandsAlone(value)).toBe(expected)
  })
})

describe('codeFitsKind', () => {
  const refused = 'Only a condition or a symptom can have an ICD code. Remove the code or change the kind.'
  test.each([
    ['condition', 'ICD-11', true],
    ['symptom', 'ICD-10-CM', true],
    ['concept', 'MeSH', true],
    ['concept', 'ICD-11', refused],
    ['wellbeing', 'ICD-10-CM', refused],
    [undefined, 'ICD-11', refused],
  ])('a %s with a code of %s gives %j', (kind, system, expected) => {
    expect(codeFitsKind([{system: 'MeSH'}, {system}], kind)).toBe(expected)
  })

  test('lets a topic without codes through', () => {
    expect([codeFitsKind(undefined, 'concept'), codeFitsKind([null, {}], 'concept')]).toEqual([true, true])
  })
})

describe('changeNote', () => {
  const refused = 'Say what changed in 15 characters or more: readers see it.'
  test.each([
    ['fifteen letters', 'major', true],
    ['fourteen chars', 'major', refused],
    ['   fourteen chars   ', 'correction', refused],
    [undefined, 'correction', refused],
    [undefined, 'minor', true],
    [undefined, 'review', true],
    [undefined, undefined, true],
  ])('%j for %j gives %j', (note, type, expected) => {
    expect(changeNote(note, type)).toBe(expected)
  })
})

describe('hasAsset', () => {
  test.each([
    [{_type: 'image', asset: {_type: 'reference', _ref: 'image-1'}}, true],
    [{_type: 'image', hotspot: {}}, 'Choose an image.'],
    [{_type: 'image', asset: null}, 'Choose an image.'],
    [{_type: 'image'}, true],
    [undefined, true],
  ])('%j gives %j', (value, expected) => {
    expect(hasAsset(value)).toBe(expected)
  })
})

describe('sibling', () => {
  test('reads a field beside, and nothing that the object inherits', () => {
    expect(sibling({opens: '09:00'}, 'opens')).toBe('09:00')
    expect(sibling({}, 'toString')).toBeUndefined()
    expect(sibling(undefined, 'opens')).toBeUndefined()
    expect(sibling('text', 'length')).toBeUndefined()
  })
})

describe('levelReason', () => {
  const trial = {studyDesign: 'rct', questionType: 'benefit'}
  const needed = 'Design and question suggest level 2. Say why it is level 3, or leave the level empty.'
  test.each([
    [undefined, trial, true],
    [undefined, {...trial, ocebmLevel: 2}, true],
    [undefined, {...trial, ocebmLevel: 3}, needed],
    [' ', {...trial, ocebmLevel: 3}, needed],
    ['Half of them left the trial.', {...trial, ocebmLevel: 3}, true],
    [undefined, {studyDesign: 'narrative-review', questionType: 'benefit', ocebmLevel: 5}, true],
    [undefined, {ocebmLevel: 1}, true],
    [undefined, undefined, true],
  ])('%j beside %j gives %j', (reason, source, expected) => {
    expect(levelReason(reason, source)).toBe(expected)
  })
})

describe('gradedBody', () => {
  const single = 'GRADE rates all research on a question, not one study. Rate the claim where the study is cited.'
  test.each([
    ['moderate', {kind: 'systematic-review'}, true],
    ['low', {kind: 'guideline'}, true],
    ['high', {kind: 'journal-article', studyDesign: 'meta-analysis'}, true],
    ['high', {kind: 'journal-article', studyDesign: 'rct'}, single],
    ['very-low', undefined, single],
    ['not-graded', {kind: 'journal-article'}, true],
    [undefined, {kind: 'journal-article'}, true],
  ])('%j of %j gives %j', (certainty, source, expected) => {
    expect(gradedBody(certainty, source)).toBe(expected)
  })
})

describe('federalNotices', () => {
  const asked = 'Clinics with federal money show these pages; enter their addresses under Policies:'
  const all = {nondiscrimination: 'https://a.example', languageAssistance: 'https://b.example'}
  test.each([
    [true, undefined, `${asked} Nondiscrimination notice, Language assistance, Accessibility.`],
    [true, all, `${asked} Accessibility.`],
    [true, {...all, accessibility: 'https://c.example'}, true],
    [false, {}, true],
    [undefined, undefined, true],
  ])('%j with %j gives %j', (takes, policies, expected) => {
    expect(federalNotices(takes, policies)).toBe(expected)
  })
})

describe('consentForPhoto', () => {
  const missing = 'A photo is shown, and no consent is on record. Enter the id of the private record of consent.'
  test.each([
    [undefined, undefined, true],
    [undefined, {_type: 'image'}, missing],
    ['', {_type: 'image'}, missing],
    ['private.consent-1', {_type: 'image'}, true],
  ])('%j with %j gives %j', (id, photo, expected) => {
    expect(consentForPhoto(id, photo)).toBe(expected)
  })
})

describe('headingOfText', () => {
  const block = (style: string, ...texts: string[]) => ({
    _type: 'block',
    style,
    children: texts.map((text) => ({_type: 'span', text})),
  })
  const text = [block('h2', 'What ', 'helps'), block('normal', 'Talking'), block('h3', ' Causes ')]
  test.each([
    ['What helps', text, true],
    [' Causes', text, true],
    ['Talking', text, 'No heading of the text says "Talking". Copy one of these: "What helps", "Causes".'],
    ['Talking', [], 'The text has no headings.'],
    ['Talking', undefined, 'The text has no headings.'],
    [undefined, text, true],
  ])('%j in %j gives %j', (heading, body, expected) => {
    expect(headingOfText(heading, body)).toBe(expected)
  })
})
