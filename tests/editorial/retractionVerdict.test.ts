import {describe, expect, test} from 'vitest'
import {doubtfulUses, retractionVerdicts, type DoubtfulUse, type SourceAlert} from '../../src/editorial/index.ts'
import {keepUpPatch, takeBackPatch} from '../../src/editorial/sourceDecision.ts'
import {citeMark, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'

/** The sound article with one paragraph in its place, and a status for works by id. */
async function usesOf(
  marks: {ids: string[]; claimKind?: string; intent?: string}[],
  statuses: {[id: string]: string},
  furtherReading: string[] = [],
): Promise<DoubtfulUse[]> {
  const {article, citations} = await soundArticle()
  const defs = marks.map(({ids, ...more}, index) => ({...citeMark(`m${index}`, ids), ...more}))
  const words = marks.flatMap((_, index) => [
    span(`a${index}`, `Sentence ${index} says `),
    span(`b${index}`, 'something invented', [`m${index}`]),
    span(`c${index}`, ' about worry. '),
  ])
  return doubtfulUses(
    {
      ...article,
      body: [paragraph('p', words, defs)],
      furtherReading: furtherReading.map((id) => ({_type: 'reference', _ref: id, _key: id})),
    },
    citations.map((work) => ({...work, publicationStatus: {status: statuses[work._id] ?? 'peer-reviewed'}})),
  )
}

describe('the uses of works in doubt', () => {
  test('come with their whole sentence, their claim and their place', async () => {
    expect(await usesOf([{ids: ['citation-b']}, {ids: ['citation-a']}], {'citation-a': 'retracted'})).toEqual([
      {
        citationId: 'citation-a',
        workTitle: 'An invented survey of worry and sleep',
        status: 'retracted',
        path: ['body', {_key: 'p'}, 'markDefs', {_key: 'm1'}, 'citations', {_key: 'm1-citation-a'}],
        words: 'Sentence 1 says something invented about worry.',
        claimKind: '',
        intent: 'supports',
        isSoleSupport: false,
      },
    ])
  })

  test('are none while every work stands, and none in a text that is no text', async () => {
    expect(await usesOf([{ids: ['citation-a']}], {})).toEqual([])
    const {article, citations} = await soundArticle()
    const retracted = citations.map((work) => ({...work, publicationStatus: {status: 'retracted'}}))
    for (const body of [null, 7, [null, {_type: 'block', markDefs: 'x', children: [null]}]]) {
      // What is stored may be anything.
      const broken = JSON.parse(JSON.stringify({...article, body, furtherReading: body}))
      expect(doubtfulUses(broken, retracted)).toEqual([])
    }
  })

  test.each([
    ['a treatment claim on one retracted work', {ids: ['citation-a'], claimKind: 'treatment'}, true],
    ['a safety claim on one retracted work', {ids: ['citation-a'], claimKind: 'safety'}, true],
    ['beside a work that stands', {ids: ['citation-a', 'citation-b'], claimKind: 'treatment'}, false],
    ['beside a work that is not there', {ids: ['citation-a', 'citation-none'], claimKind: 'treatment'}, true],
    ['another claim', {ids: ['citation-a'], claimKind: 'prevalence'}, false],
    ['a claim that nobody named', {ids: ['citation-a']}, false],
    ['a work that is discussed', {ids: ['citation-a'], claimKind: 'treatment', intent: 'discusses'}, false],
  ])('tell whether anything else supports a risky claim: %s', async (_, mark, isSoleSupport) => {
    const uses = await usesOf([mark], {'citation-a': 'retracted'})
    expect(uses.map((use) => use.isSoleSupport)).toEqual([isSoleSupport])
  })

  test('count two retracted works as no support, and one in doubt as support', async () => {
    const mark = {ids: ['citation-a', 'citation-b'], claimKind: 'safety'}
    const both = await usesOf([mark], {'citation-a': 'retracted', 'citation-b': 'withdrawn'})
    expect(both.map((use) => use.isSoleSupport)).toEqual([true, true])
    const one = await usesOf([mark], {'citation-a': 'retracted', 'citation-b': 'expression-of-concern'})
    expect(one.map((use) => use.isSoleSupport)).toEqual([false, false])
  })
})

/** What the Studio stores when a person decides on a day. */
const decision = (personId: string, today: string) =>
  keepUpPatch({personId, today, reason: ' Two newer reviews agree. '}).set

test('a decision names who decided, when and why', () => {
  expect(decision('person-clinician', '2026-11-25')).toEqual({
    decision: 'keep-up',
    reason: 'Two newer reviews agree.',
    decidedBy: {_type: 'reference', _ref: 'person-clinician', _weak: true},
    decidedOn: '2026-11-25',
  })
  expect(takeBackPatch.unset).toEqual(Object.keys(decision('person-clinician', '2026-11-25')))
})

describe('a page that relies on a retracted work', () => {
  const people = [
    {_id: 'person-clinician', isClinician: true, leftOn: '2026-12-31', credentials: [{validFrom: '2020-01-01'}]},
    {_id: 'person-writer', isClinician: false, credentials: [{validFrom: '2020-01-01'}]},
  ]
  const verdict = (uses: DoubtfulUse[], today: string, alert: SourceAlert | null = null) =>
    retractionVerdicts(uses, () => alert, {today, people})
  const ordinary = () => usesOf([{ids: ['citation-a'], claimKind: 'definition'}], {'citation-a': 'retracted'})
  const risky = () => usesOf([{ids: ['citation-a'], claimKind: 'treatment'}], {'citation-a': 'withdrawn'})

  test('goes seven days after the retraction was noticed, whatever the day it is asked', async () => {
    const uses = await ordinary()
    const grace = {citationId: 'citation-a', reason: 'grace', hideOn: '2026-12-01'}
    expect(verdict(uses, '2026-11-24')).toEqual([grace])
    for (const today of ['2026-11-24', '2026-11-30', '2026-12-01', '2027-05-01']) {
      expect(verdict(uses, today, {noticedOn: '2026-11-24'})).toEqual([grace])
    }
  })

  test('goes at once when a treatment or safety claim rests on it alone', async () => {
    const atOnce = {citationId: 'citation-a', reason: 'sole-support', hideOn: '2026-11-24'}
    expect(verdict(await risky(), '2026-11-24')).toEqual([atOnce])
    expect(verdict(await risky(), '2026-11-26', {noticedOn: '2026-11-24'})).toEqual([atOnce])
  })

  test('stays when a clinician decided so, not when only a risky claim is left without support', async () => {
    const decided = {noticedOn: '2026-11-24', ...decision('person-clinician', '2026-11-25')}
    expect(verdict(await ordinary(), '2027-05-01', decided)).toEqual([
      {citationId: 'citation-a', reason: 'decided', hideOn: null},
    ])
    expect(verdict(await risky(), '2026-11-25', decided)).toMatchObject([{reason: 'sole-support'}])
  })

  test.each([
    ['nobody', {decision: 'keep-up', reason: 'Two newer reviews agree.'}],
    ['somebody on no day', {...decision('person-clinician', '2026-11-25'), decidedOn: null}],
    ['a person who is no clinician', decision('person-writer', '2026-11-25')],
    ['a clinician who had left', decision('person-clinician', '2027-01-01')],
    ['a person who is not there', decision('person-none', '2026-11-25')],
  ])('goes after the seven days although %s decided that it stays', async (_, decided) => {
    const alert = {noticedOn: '2026-11-24', ...decided}
    expect(verdict(await ordinary(), '2026-11-26', alert)).toEqual([
      {citationId: 'citation-a', reason: 'grace', hideOn: '2026-12-01'},
    ])
  })

  test('stays when somebody ended the withdrawal that was made for it', async () => {
    const ended = {noticedOn: '2026-11-24', hiddenOn: '2026-11-24T10:00:00Z'}
    expect(verdict(await risky(), '2027-05-01', ended)).toEqual([
      {citationId: 'citation-a', reason: 'decided', hideOn: null},
    ])
  })

  test('counts a work of further reading like any other, once', async () => {
    const uses = await usesOf([{ids: ['citation-a']}], {'citation-a': 'retracted'}, ['citation-a'])
    expect(uses.map(({intent, words}) => [intent, words !== ''])).toEqual([
      ['supports', true],
      ['further-reading', false],
    ])
    expect(verdict(uses, '2026-11-24')).toMatchObject([{reason: 'grace'}])
  })

  test('stays when it only discusses the work, or the journal has no more than doubts', async () => {
    const discussed = [{ids: ['citation-a'], claimKind: 'treatment', intent: 'discusses'}]
    expect(verdict(await usesOf(discussed, {'citation-a': 'retracted'}), '2027-05-01')).toEqual([])
    const doubted = [{ids: ['citation-a'], claimKind: 'treatment'}]
    expect(verdict(await usesOf(doubted, {'citation-a': 'expression-of-concern'}), '2027-05-01')).toEqual([])
  })
})
