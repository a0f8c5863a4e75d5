import {Mutation} from '@sanity/mutator'
import {describe, expect, test} from 'vitest'
import {check, mechanicalFix, type MechanicalFix, readingOf} from '../../src/editorial/index.ts'
import type {PathStep} from '../../src/editorial/finding.ts'
import {isArticleDocument} from '../../src/editorial/checkContext.ts'
import {contextOf, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'

/** The fixes of the findings of one rule in an article with this text, and the text after all of them. */
async function fixed(ruleId: string, body: object[], more: object = {}) {
  const sound = await soundArticle()
  const context = contextOf(sound)
  const article = {...sound.article, ...more, body}
  let keys = 0
  const newKey = () => `new-${(keys += 1)}`
  const findings = (await check(article, context)).filter(({id}) => id === ruleId)
  const fixes = findings.map((finding) => mechanicalFix({article, context, finding, newKey}))
  const after = applied(
    article,
    fixes.flatMap((fix) => fix ?? []),
  )
  const left = isArticleDocument(after) ? (await check(after, context)).filter(({id}) => id === ruleId).length : -1
  return {
    fixes: fixes.map((fix) => fix && {from: fix.from, to: fix.to}),
    body: after['body'],
    left,
    patches: fixes.map((fix) => fix?.patches),
  }
}

/** As the Content Lake applies them. */
function applied(article: {_id: string}, fixes: MechanicalFix[]): {[field: string]: unknown} {
  const mutations = fixes.flatMap(({patches}) =>
    patches.map((patch) => ({
      patch: {
        id: article._id,
        ...(patch.type === 'set' ? {set: {[pathText(patch.path)]: patch.value}} : {unset: [pathText(patch.path)]}),
      },
    })),
  )
  return mutations.length === 0 ? article : {...new Mutation({mutations}).apply({_type: 'article', ...article})}
}

/** A path as Sanity's patches spell it: `body[_key=="p1"].children[0]`. */
function pathText(path: readonly PathStep[]): string {
  return path
    .map((step, index) =>
      typeof step === 'object'
        ? `[_key==${JSON.stringify(step._key)}]`
        : typeof step === 'number'
          ? `[${step}]`
          : `${index === 0 ? '' : '.'}${step}`,
    )
    .join('')
}

const text = (words: string, key = 'p', style = 'normal') => paragraph(key, [span(`${key}s`, words)], [], style)
const textOfBody = (body: unknown) =>
  JSON.stringify(body)
    .match(/"text":"[^"]*"/g)
    ?.map((each) => each.slice(8, -1))

describe('one-click fixes', () => {
  test('write the preferred words where they fit the sentence, with its capital', async () => {
    const {fixes, body, left} = await fixed('LNG-01', [text('She suffers from worry. Diabetics may, too.')])
    expect(fixes).toEqual([
      {from: 'suffers from', to: 'has'},
      {from: 'Diabetics', to: 'People with diabetes'},
    ])
    // Both are for the text as it was checked: the Studio checks again after each.
    expect(textOfBody(body)).toEqual(['She suffers from worry. People with diabetes may, too.'])
    expect(left).toBe(1)
  })

  test('offer nothing where the words depend on what is meant', async () => {
    const {fixes} = await fixed('LNG-01', [text('The mentally ill are many.')])
    expect(fixes).toEqual([null])
  })

  test('say a share as one in N, and drop an “of” that is left over', async () => {
    const one = await fixed('RD-06', [text('About 50% of people worry.')])
    expect(textOfBody(one.body)).toEqual(['About 1 in 2 people worry.'])
    const other = await fixed('RD-06', [text('About 20% of the people worry.')])
    expect(textOfBody(other.body)).toEqual(['About 1 in 5 of the people worry.'])
  })

  test('put a crisis line in the place of its number, called or texted, and keep the words around', async () => {
    const sound = await soundArticle()
    const context = contextOf({
      ...sound,
      crisisResources: sound.crisisResources.map((each) => ({...each, phone: '988', sms: {number: '741741'}})).slice(1),
    })
    const body = [text('Call 988 now.'), text('Or text 741741.', 'q'), text('Or call 911.', 'r')]
    const article = {...sound.article, body}
    const findings = (await check(article, context)).filter(({id}) => id === 'CRI-03')
    let keys = 0
    const fixes = findings.map((finding) => mechanicalFix({article, context, finding, newKey: () => `k${(keys += 1)}`}))
    expect(fixes.map((fix) => fix?.to)).toEqual(['Invented crisis line', 'Invented crisis line', undefined])
    expect(fixes[0]?.patches).toEqual([
      {
        type: 'set',
        path: ['body', {_key: 'p'}, 'children'],
        value: [
          span('ps', 'Call '),
          {
            _key: 'k1',
            _type: 'crisisNumber',
            resource: {_type: 'reference', _ref: 'crisis-line'},
            channel: 'phone',
          },
          span('k2', ' now.'),
        ],
      },
    ])
    expect(JSON.stringify(fixes[1]?.patches)).toContain('"channel":"sms"')
  })

  test('spell a short form out in the English of the page, one or many of them', async () => {
    const us = await fixed('RD-04', [text('CBT may help. SSRIs may, too.')])
    expect(us.fixes).toEqual([
      {from: 'CBT', to: 'Cognitive behavioral therapy (CBT)'},
      {from: 'SSRIs', to: 'Selective serotonin reuptake inhibitors (SSRIs)'},
    ])
    const british = await fixed('RD-04', [text('With CBT it may help.')], {language: 'en-GB'})
    expect(textOfBody(british.body)).toEqual(['With cognitive behavioural therapy (CBT) it may help.'])
    expect(british.left).toBe(0)
    expect((await fixed('RD-04', [text('The XQZ helps.')])).fixes).toEqual([null])
  })

  test('delete a typed reference list up to the first line that is none', async () => {
    const {body, left} = await fixed('CIT-07', [
      text('Words for readers.', 'a'),
      text('References', 'b', 'h2'),
      text('1. Fictional F. An invented survey. 2021;7:1-9.', 'c'),
      text('Exemplar A. doi:10.5555/x', 'd'),
      text('Talk to us about any of this.', 'e'),
    ])
    expect(textOfBody(body)).toEqual(['Words for readers.', 'Talk to us about any of this.'])
    expect(left).toBe(0)
  })

  test('never reach over formatting, and never throw', async () => {
    const divided = paragraph('p', [span('a', 'She suffers '), span('b', 'from', ['strong']), span('c', ' worry.')])
    expect((await fixed('LNG-01', [divided])).fixes).toEqual([null])
    const sound = await soundArticle()
    for (const id of ['CRI-03', 'CIT-07', 'RD-04', 'LNG-01']) {
      const finding = {
        id,
        severity: 'block' as const,
        path: ['body', 7, {_key: 'x'}],
        message: '“x”',
        fix: '',
        source: '',
      }
      const input = {article: {body: 'none'}, context: contextOf(sound), finding, newKey: () => 'k'}
      expect(mechanicalFix(input)).toBe(null)
    }
  })
})

test('a reading names the longest sentences with their place', async () => {
  const sound = await soundArticle()
  const long = `One ${'more word and '.repeat(9)}end.`
  const article = {...sound.article, body: [text('Short words here.', 'a'), text(long, 'b')]}
  const reading = await readingOf(article, contextOf(sound), 450)
  expect(reading).toMatchObject({words: 450, minutes: 2})
  expect(reading.hardest).toEqual([{text: long, words: 29, path: ['body', {_key: 'b'}, 'children', {_key: 'bs'}]}])
})
