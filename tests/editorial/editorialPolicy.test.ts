import {expect, test} from 'vitest'
import {editorialPolicy, rules} from '../../src/editorial/index.ts'
import {reviewDates} from '../../src/editorial/reviewDates.ts'

const clinic = {displayName: 'Example Clinic'}
const idsOf = (policy: ReturnType<typeof editorialPolicy>) =>
  policy.sections.flatMap(({rules}) => rules.map(({id}) => id))

test('promises every rule that stops a page, each once, and nothing else', () => {
  const policy = editorialPolicy({clinic})
  const blocking = rules.filter(({severity}) => severity === 'block').map(({id}) => id)
  expect(idsOf(policy).toSorted()).toEqual(blocking.toSorted())
  expect(policy.introduction[0]).toMatch(/^Example Clinic publishes a health page only when/)
  expect(policy.sections.map(({title}) => title)).not.toContain('Rules of our own')
})

test('says in words what the review dates do', () => {
  const upAfter = (more: object) => {
    const {due, graceUntil} = reviewDates({nextReviewDue: '2027-01-01', ...more}, null, '2026-11-24')
    return (Date.parse(graceUntil ?? '') - Date.parse(due ?? '')) / 86_400_000
  }
  const [dates] = editorialPolicy({clinic}).closing
  expect(dates).toContain(
    `after ${upAfter({kind: 'medication'})} days for medicines, suicide and self-harm, after ${upAfter({})} days for everything else`,
  )
  expect(dates).toMatch(/36 months later at most.*by 60 days at most/)
})

test('does not promise what a clinic has lowered, and promises what it has added', () => {
  const house = {
    id: 'HOUSE-01',
    severity: 'block',
    title: 'Every page names our nurse',
    why: 'Readers know her.',
    source: 'House style',
    check: () => [],
  } as const
  const policy = editorialPolicy({clinic, rules: [house], lower: {'CLM-01': 'warn'}})
  expect(idsOf(policy)).not.toContain('CLM-01')
  expect(policy.sections.at(-1)).toEqual({
    title: 'Rules of our own',
    rules: [{id: 'HOUSE-01', title: house.title, why: house.why}],
  })
})

test('refuses what check refuses', () => {
  expect(() => editorialPolicy({clinic, lower: {'REV-01': 'warn'}})).toThrow(/REV-01 protects readers/)
})
