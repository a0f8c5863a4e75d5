import {describe, expect, test} from 'vitest'
import {
  acknowledgementsNeeded,
  buildOverride,
  check,
  type CheckOptions,
  optionalRules,
  publishProblems,
  rules,
  spanHash,
} from '../../src/editorial/index.ts'
import {contextOf, span} from '../fixtures/soundArticle.ts'
import {type Change, changedAndApproved} from './findingsAfter.ts'

const talk: Change = [['article', 'body', 0, 'children', 1], span('s2', 'Studies show that it helps. ')]

/** An article in which one sentence talks of studies, with an override of that finding, changed by `more`. */
async function overridden(more: object = {}, ...changes: Change[]) {
  const {article, ...rest} = await changedAndApproved(talk)
  const finding = (await check(article, contextOf(rest))).find(({id}) => id === 'CIT-02')
  if (!finding) throw new Error('nothing found')
  const override = await buildOverride({
    finding,
    key: 'o',
    reason: 'It is the clinic that studies it.',
    personId: 'person-second',
  })
  const sound = await changedAndApproved(talk, [['article', 'overrides'], [{...override, ...more}]], ...changes)
  return (await check(sound.article, contextOf(sound))).filter(({id}) => id === 'CIT-02')
}

test('an override is listed on its finding and stops nothing', async () => {
  const [finding, ...others] = await overridden()
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    id: 'CIT-02',
    severity: 'block',
    words: 'Studies show that it helps.',
    overridden: {by: 'person-second', reason: 'It is the clinic that studies it.', until: null},
  })
  expect(publishProblems(finding ? [finding] : [])).toEqual([])
})

test('an override on its last day counts', async () => {
  expect((await overridden({expiry: '2026-11-24'}))[0]?.overridden?.until).toBe('2026-11-24')
})

test.each<[name: string, more: object, changes: Change[]]>([
  ['that ended yesterday', {expiry: '2026-11-23'}, []],
  ['with an end that is no day', {expiry: 'soon'}, []],
  ['with a reason of 14 characters', {reason: 'Fourteen chars'}, []],
  ['by somebody who is no clinician', {person: {_ref: 'person-writer'}}, []],
  ['by a clinician whose credential has run out', {}, [[['people', 2, 'credentials', 0, 'validTo'], '2026-11-23']]],
  ['by nobody', {person: null}, []],
  ['of another rule', {ruleId: 'CIT-01'}, []],
  ['of other words', {spanHash: 'ff'}, []],
  [
    'whose words changed',
    {},
    [[['article', 'body', 0, 'children', 1], span('s2', 'Studies show that it often helps. ')]],
  ],
])('an override %s counts for nothing', async (_name, more, changes) => {
  const found = await overridden(more, ...changes)
  expect(found.map((finding) => finding.overridden)).toEqual([undefined])
})

test('moving the words keeps an override', async () => {
  const found = await overridden({}, [['article', 'body', 0, 'children', 0], span('s1', 'Another sentence first. ')])
  expect(found[0]?.overridden?.by).toBe('person-second')
})

test('only the practice owner accepts a legal text unread, and only until a day', async () => {
  const unread: Change = [['disclaimers', 2, 'approval'], null]
  const base = await changedAndApproved(unread)
  const [finding] = await check(base.article, contextOf(base))
  if (!finding) throw new Error('nothing found')
  expect(finding.id).toBe('DIS-02')
  const stored = await buildOverride({
    finding,
    key: 'o',
    reason: 'The lawyer answers next week.',
    personId: 'person-second',
  })
  const answer = async (more: object, ...changes: Change[]) => {
    const sound = await changedAndApproved(unread, [['article', 'overrides'], [{...stored, ...more}]], ...changes)
    return publishProblems(await check(sound.article, contextOf(sound))).length
  }
  const owner: Change = [['people', 2, 'isPracticeOwner'], true]
  expect(await answer({expiry: '2026-12-01'}, owner)).toBe(0)
  expect(await answer({}, owner)).toBe(1)
  expect(await answer({expiry: '2026-12-01'})).toBe(1)
})

test('a reason under 15 characters and a finding about no words are refused', async () => {
  const refused = buildOverride({finding: {id: 'CIT-02', words: 'x'}, key: 'o', reason: 'No.', personId: 'p'})
  await expect(refused).rejects.toMatchObject({code: 'invalid-argument'})
  await expect(spanHash({id: 'AUT-01'})).rejects.toMatchObject({code: 'invalid-argument'})
})

test('who may answer for which rule is the list of the standard, and nobody for the rest', () => {
  const by = (role: string) => rules.filter(({override}) => override === role).map(({id}) => id)
  expect(by('clinician').sort()).toEqual([
    'CIT-01',
    'CIT-02',
    'CIT-09',
    'CLM-01',
    'CLM-02',
    'CRI-03',
    'SAF-01',
    'SAF-02',
  ])
  expect(by('practice-owner')).toEqual(['DIS-02'])
  const acknowledged = rules.filter(({acknowledged}) => acknowledged).map(({id}) => id.slice(0, 3))
  expect(new Set(acknowledged)).toEqual(new Set(['AGE', 'EVD', 'BAL', 'CHG']))
})

test('the reviewer is asked once for each rule whose warning has to be seen', () => {
  const finding = (id: string) => ({id, severity: 'warn' as const, path: ['body'], message: '', fix: '', source: ''})
  expect(acknowledgementsNeeded(['AGE-01', 'AGE-01', 'RD-02', 'REV-07', 'EVD-06'].map(finding))).toEqual([
    'AGE-01',
    'EVD-06',
  ])
})

describe('what a clinic makes of the standard', () => {
  const idsWith = async (options: CheckOptions, ...changes: Change[]) => {
    const {article, ...rest} = await changedAndApproved(...changes)
    return (await check(article, contextOf(rest), options)).map(({id, severity}) => `${id} ${severity}`)
  }

  test('it can lower a rule that a person could override, and a warning', async () => {
    expect(await idsWith({lower: {'CIT-02': 'warn'}}, talk)).toEqual(['CIT-02 warn'])
    const old: Change = [['citations', 0, 'issued', 'year'], 2019]
    expect(await idsWith({lower: {'AGE-01': 'advice'}}, old)).toEqual(['AGE-01 advice'])
  })

  test('it can add rules, those of the package that are off among them', async () => {
    const simply: Change = [['article', 'body', 0, 'children', 0], span('s1', 'Simply breathe out. ')]
    expect(await idsWith({}, simply)).toEqual([])
    expect(await idsWith({rules: optionalRules}, simply)).toEqual(['LNG-05 advice'])
  })

  test.each<[name: string, options: CheckOptions, message: string]>([
    ['a rule that protects readers', {lower: {'REV-01': 'warn'}}, 'REV-01 protects readers and cannot be lowered'],
    ['crisis lines', {lower: {'CRI-01': 'warn'}}, 'CRI-01 protects readers'],
    ['a rule that blocks to advice', {lower: {'CIT-02': 'advice'}}, 'CIT-02 can be lowered to "warn" at most'],
    ['advice to a warning', {lower: {'RD-01': 'warn'}}, 'warn does not lower RD-01, which is advice'],
    ['no such rule', {lower: {'XXX-01': 'warn'}}, 'there is no rule XXX-01'],
    ['an id that is taken', {rules: rules.slice(0, 1)}, 'REV-01 exists already'],
  ])('it is refused %s', async (_name, options, message) => {
    await expect(idsWith(options)).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining(message),
    })
  })
})
