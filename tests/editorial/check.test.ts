import {expect, test} from 'vitest'
import {check, checkContext, isArticleDocument, publishProblems, rules} from '../../src/editorial/index.ts'
import {gateRules} from '../../src/editorial/gateRules.ts'
import {citeMark, contextOf, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {type Change, changed, changedAndApproved, findings, gateFindings} from './findingsAfter.ts'

const words = ['article', 'body', {_key: 'p1'}, 'children', {_key: 's2'}]

/** One thing broken in a sound article that nobody approved again. */
const unapproved: [name: string, changes: Change[], found: string[]][] = [
  ['the review removed', [[['article', 'reviews'], []]], ['REV-01 reviews']],
  ['no list of reviews at all', [[['article', 'reviews'], undefined]], ['REV-01 reviews']],
  ['a word changed', [[[...words, 'text'], 'In one invented survey it went with more sleep.']], ['REV-03 reviews[r1]']],
  ['the hash broken', [[['article', 'reviews', 0, 'contentHash', 'value'], 'ff']], ['REV-03 reviews[r1]']],
  [
    'a hash of an unknown version',
    [[['article', 'reviews', 0, 'contentHash', 'fields'], '99']],
    ['REV-03 reviews[r1]'],
  ],
  ['a cite moved off its words', [[[...words, 'marks'], []]], ['REV-03 reviews[r1]', 'CIT-02 body[p1].children[s2]']],
  ['a paper swapped under its citation', [[['citations', 0, 'doi'], '10.5555/other']], ['REV-03 reviews[r1]']],
  ['the reviewer made an author', [[['article', 'authors', 0, '_ref'], 'person-reviewer']], ['REV-02 reviews[r1]']],
  ['the reviewer no clinician', [[['people', 1, 'isClinician'], false]], ['REV-04 reviews[r1]']],
  ['the review dated tomorrow', [[['article', 'reviews', 0, 'date'], '2026-11-25']], ['REV-05 reviews[r1].date']],
  ['the next review missing', [[['article', 'nextReviewDue'], null]], ['REV-05 nextReviewDue']],
  ['the page withdrawn', [[['article', 'withdrawal'], {category: 'safety'}]], ['STA-01 withdrawal']],
  ['the page on legal hold', [[['article', 'legalHold'], true]], ['STA-02 legalHold']],
  ['the page retired', [[['article', 'retirement'], {on: '2026-11-24'}]], ['STA-03 retirement']],
  ['the author removed', [[['article', 'authors'], []]], ['AUT-01 authors']],
  [
    'a verification taken back',
    [[['citations', 0, 'verification', 'state'], 'unverified']],
    ['CIT-05 body[p1].markDefs[m1].citations[m1-citation-a]'],
  ],
  [
    'a source retracted',
    [[['citations', 0, 'publicationStatus', 'status'], 'retracted']],
    ['CIT-04 body[p1].markDefs[m1].citations[m1-citation-a]'],
  ],
  [
    'the day of reading a web page lost',
    [[['citations', 1, 'accessed'], null]],
    ['CIT-03 body[k1].points[p2].markDefs[m2].citations[m2-citation-b]'],
  ],
  [
    'the crisis line retired',
    [[['crisisResources', 1, 'status'], 'retired']],
    ['CRI-01 additionalCrisisResources', 'CRI-02 body[c1].body[p3].children[n1]'],
  ],
  ['a crisis check aged', [[['crisisResources', 0, 'verifiedOn'], '2026-05-01']], ['CRI-02 additionalCrisisResources']],
  ['a disclaimer ended', [[['disclaimers', 1, 'effectiveTo'], '2026-11-23']], ['DIS-01 additionalDisclaimers']],
  ['a legal text no longer accepted', [[['disclaimers', 2, 'approval'], null]], ['DIS-02 additionalDisclaimers']],
  ['the use of AI unanswered', [[['article', 'aiUse'], null]], ['AI-01 aiUse.used']],
]

/** One thing broken in a sound article that was approved as it then stood. */
const approved: [name: string, changes: Change[], found: string[]][] = [
  [
    'every cite removed',
    [
      [[...words, 'marks'], []],
      [['article', 'body', {_key: 'k1'}, 'points', 0, 'children', 0, 'marks'], []],
    ],
    ['CIT-01 body', 'CIT-02 body[p1].children[s2]'],
  ],
  [
    'a reference list typed',
    [[['article', 'body', {_key: 'h1'}, 'children', 0, 'text'], 'References']],
    ['CIT-07 body[h1]'],
  ],
  [
    'a crisis number typed',
    [[['article', 'body', {_key: 'c1'}, 'body', 0, 'children', 0, 'text'], 'Call 988 or ']],
    ['CRI-03 body[c1].body[p3].children[s6]'],
  ],
  ['disclosures emptied', [[['article', 'disclosures'], {}]], ['DSC-01 disclosures']],
  ['an image without its description', [[['article', 'body', {_key: 'f1'}, 'alt'], '']], ['A11Y-01 body[f1].alt']],
  [
    'a link to a script',
    [[['article', 'body', {_key: 'c1'}, 'body', 0, 'markDefs', 0, 'href'], 'javascript:alert(1)']],
    ['LNK-01 body[c1].body[p3].markDefs[m3].href'],
  ],
  [
    'a forgotten note',
    [[['article', 'body', {_key: 'f1'}, 'caption'], 'TODO: ask for the photo']],
    ['PLH-01 body[f1].caption'],
  ],
]

test('finds nothing in a sound article', async () => {
  expect(await findings(await soundArticle())).toEqual([])
})

test.each(unapproved)('finds exactly what is wrong with %s', async (_name, changes, found) => {
  expect(await findings(await changed(...changes))).toEqual(found)
})

test.each(approved)('finds exactly what is wrong with %s, approved as it is', async (_name, changes, found) => {
  expect(await findings(await changedAndApproved(...changes))).toEqual(found)
})

test('lists the missing approval alone, not what follows from it', async () => {
  const sound = await changed([['article', 'reviews'], []], [['article', 'nextReviewDue'], null])
  expect(await findings(sound)).toEqual(['REV-01 reviews'])
})

test('lists every independent problem at once, in the order of the rules', async () => {
  const sound = await changed(
    [['article', 'reviews'], []],
    [['article', 'authors'], []],
    [['article', 'disclosures'], null],
    [['article', 'aiUse'], null],
    [['disclaimers'], []],
    [['crisisResources'], []],
  )
  expect(await findings(sound)).toEqual([
    'REV-01 reviews',
    'AUT-01 authors',
    'CRI-01 additionalCrisisResources',
    'CRI-02 body[c1].body[p3].children[n1]',
    'DIS-01 additionalDisclaimers',
    'DSC-01 disclosures',
    'AI-01 aiUse.used',
  ])
})

test('gives each finding its place, reason and remedy in words', async () => {
  const {article, ...rest} = await changed([['article', 'authors'], []])
  expect(await check(article, contextOf(rest))).toEqual([
    {
      id: 'AUT-01',
      severity: 'block',
      path: ['authors'],
      message: 'No author is named.',
      fix: 'Add whoever wrote the article.',
      source: 'JAMA benchmark: authorship; Google Article: author',
    },
  ])
})

test('runs the rules it is given, such as those of a clinic', async () => {
  const {article, ...rest} = await soundArticle()
  const advice = {
    id: 'CLINIC-1',
    severity: 'advice',
    title: 'Titles are short',
    why: 'They fit on a phone.',
    source: 'Our house',
    check: () => [{path: ['title'], message: 'Long.', fix: 'Cut.'}],
  } as const
  const found = await check(article, contextOf(rest), {rules: [advice]})
  expect(found.map(({id}) => id)).toEqual(['CLINIC-1'])
  expect(publishProblems(found)).toEqual([])
})

test('takes a heap of documents as its context', async () => {
  const {citations, people, topic, clinic, disclaimers, crisisResources, article, today} = await soundArticle()
  const heap = [null, 7, {_type: 'other'}, ...disclaimers, clinic, ...people, topic, ...citations, ...crisisResources]
  expect(isArticleDocument(article)).toBe(true)
  expect(isArticleDocument(clinic)).toBe(false)
  expect(await check(article, checkContext(heap, {today}))).toEqual([])
})

test('the serve gate is part of the publish gate: its rules, and what they find', async () => {
  const ids = rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const {id} of gateRules) expect(ids).toContain(id)
  for (const [, changes] of [...unapproved, ...approved]) {
    const sound = await changed(...changes)
    const served = (await gateFindings(sound)).map((each) => each.split(' ')[0])
    const published = (await findings(sound)).map((each) => each.split(' ')[0])
    expect(published).toEqual(expect.arrayContaining(served))
  }
})

test('every rule states its reason and source in words', () => {
  for (const rule of rules) {
    expect(rule.id).toMatch(/^[A-Z0-9]+-\d\d$/)
    expect(rule.title).not.toBe('')
    expect(rule.why).toMatch(/\.$/)
    expect(rule.source).not.toBe('')
  }
})

test('a cite on words inside a block counts as much as one in the text', async () => {
  const sound = await changedAndApproved([
    ['article', 'body'],
    [
      {
        _key: 'q',
        _type: 'questionAnswer',
        question: 'Is it common?',
        answer: [paragraph('a', [span('s', 'Ask somebody you trust.', ['m'])], [citeMark('m', ['citation-a'])])],
      },
    ],
  ])
  expect(await findings(sound)).toEqual([])
})
