import {expect, test} from 'vitest'
import {findTypedCrisisNumbers} from '../../../src/editorial/index.ts'
import {paragraph, span} from '../../fixtures/soundArticle.ts'
import {type Change, findingsAfter} from '../findingsAfter.ts'

const emergency = (field: string, value: unknown): Change => [['crisisResources', 0, field], value]
const line = (field: string, value: unknown): Change => [['crisisResources', 1, field], value]
const gap = 'CRI-01 additionalCrisisResources'
const field = 'CRI-02 additionalCrisisResources'
const inline = 'CRI-02 body[c1].body[p3].children[n1]'
const number = ['article', 'body', {_key: 'c1'}, 'body', 0, 'children', 1]
const skin: Change = [['topic', 'specialty'], 'dermatology']
const noLines: Change = [['crisisResources'], []]
const noInline: Change = [['article', 'body', {_key: 'c1'}, 'body', 0, 'children'], [span('s', 'Read on.')]]
const first = (text: string): Change => [['article', 'body', 0, 'children', 0, 'text'], text]

test.each<[name: string, changes: Change[], found: string[]]>([
  // CRI-01
  ['no lines at all on a mental health page', [noLines, noInline], [gap]],
  ['no lines on a page about skin', [noLines, noInline, skin], []],
  [
    'no lines on a page about skin and self-harm',
    [noLines, noInline, skin, [['article', 'sensitivity'], ['self-harm']]],
    [gap, 'SAF-03 body'],
  ],
  ['no topic in a mental health clinic', [noLines, noInline, [['topic'], null]], [gap]],
  [
    'no topic in another clinic',
    [noLines, noInline, [['topic'], null], [['clinic', 'specialties'], ['Dermatology']]],
    [],
  ],
  ['a line that closes at night', [line('available247', false)], [gap]],
  ['a helpline that never closes', [line('kind', 'helpline')], [gap]],
  ['a text line that never closes', [line('kind', 'text-line')], []],
  ['a veterans line that never closes', [line('kind', 'veterans')], [gap]],
  ['a line without a number', [line('phone', ''), [[...number, 'channel'], 'sms']], [gap]],
  ['a line for another state', [line('jurisdiction', 'US-GA')], [gap]],
  ['a line for this state', [line('jurisdiction', 'US-FL')], []],
  ['a line in another language', [line('languages', ['fr'])], [gap]],
  [
    'a second jurisdiction without lines',
    [
      [
        ['clinic', 'jurisdictions'],
        ['US-FL', 'CA'],
      ],
    ],
    [gap, 'DIS-01 additionalDisclaimers'],
  ],
  ['a clinic that works nowhere', [[['clinic', 'jurisdictions'], []]], [gap, 'DIS-01 additionalDisclaimers']],
  // CRI-02
  ['checked 180 days ago', [emergency('verifiedOn', '2026-05-28')], []],
  ['checked 181 days ago', [emergency('verifiedOn', '2026-05-27')], [field]],
  ['never checked', [line('verifiedOn', null)], [inline]],
  ['a number in the text by a way that the line has not', [[[...number, 'channel'], 'chat']], [inline]],
  ['a number in the text by text message', [[[...number, 'channel'], 'sms']], []],
  ['a number in the text of a line that is gone', [[[...number, 'resource', '_ref'], 'crisis-gone']], [inline]],
  // CRI-03
  ['a number typed in a sentence', [first('Call 911 if you are in danger. ')], ['CRI-03 body[p1].children[s1]']],
  [
    'a number typed in bold',
    [
      [
        ['article', 'body', 0],
        paragraph('p1', [span('s1', 'Call '), span('s2', '988', ['strong']), span('s3', ' now.')]),
      ],
    ],
    ['CRI-03 body[p1].children[s2]'],
  ],
  [
    'two numbers typed',
    [first('Dial 988 or text HOME to 741741. ')],
    ['CRI-03 body[p1].children[s1]', 'CRI-03 body[p1].children[s1]', 'RD-04 body[p1].children[s1]'],
  ],
  [
    'a number typed in a heading of a card',
    [[['article', 'body', {_key: 'c1'}, 'title'], 'In danger? Call 911']],
    ['CRI-03 body[c1].title'],
  ],
  [
    'a number typed in a table',
    [
      [
        ['article', 'body', 1],
        {
          _key: 't',
          _type: 'table',
          headerRow: true,
          rows: [{_key: 'r', _type: 'tableRow', cells: ['Samaritans', '116 123']}],
        },
      ],
    ],
    ['CRI-03 body[t].rows[r].cells[1]'],
  ],
  [
    'a number linked by hand',
    [[['article', 'body', {_key: 'c1'}, 'body', 0, 'markDefs', 0, 'href'], 'tel:988']],
    ['CRI-03 body[c1].body[p3].markDefs[m3].href'],
  ],
  [
    'the number of the clinic linked',
    [[['article', 'body', {_key: 'c1'}, 'body', 0, 'markDefs', 0, 'href'], 'tel:+15550100']],
    [],
  ],
  ['988 people', [first('A survey asked 988 people. ')], []],
])('%s', async (_name, changes, found) => {
  expect((await findingsAfter(...changes)).filter((each) => !each.startsWith('CIT'))).toEqual(found)
})

test.each<[text: string, found: string[]]>([
  ['If you are in danger, call 911.', ['911']],
  ['Call or text 988, day or night.', ['988']],
  ['Call 9-1-1 now', ['9-1-1']],
  ['Dial 999 or 112 in an emergency', ['999', '112']],
  ['In Australia call triple zero (000).', ['000']],
  ['Samaritans: 116 123', ['116 123']],
  ['Samaritans on 116123.', ['116123']],
  ['Lifeline on 13 11 14', ['13 11 14']],
  ['Shout to 85258', ['85258']],
  ['text HELLO to 741741', ['741741']],
  ['text HELLO to 741-741!', ['741-741']],
  ['the old line, 1-800-273-8255', ['1-800-273-8255']],
  ['1 (800) 273-TALK', ['1 (800) 273-TALK']],
  ['the 988 Suicide & Crisis Lifeline', ['988']],
  ['988/911', ['988']],
  ['911', ['911']],
  ['A study of 988 people', []],
  ['999 patients took part', []],
  ['112 of 300 families', []],
  ['p. 112', []],
  ['pp. 911', []],
  ['n = 988', []],
  ['more than 999', []],
  ['9,988 families', []],
  ['988,000 letters', []],
  ['1988', []],
  ['in 1999', []],
  ['9.11 points', []],
  ['$911', []],
  ['112/80 mmHg', []],
  ['10 000 steps', []],
  ['911% more', []],
  ['Room 112', []],
  ['555-0100', []],
  ['+1 904 555 0112', []],
  ['988lifeline.org', []],
  ['2019-112', []],
  ['', []],
])('numbers to call in %j', (text, found) => {
  expect(findTypedCrisisNumbers(text).map(({number, start, end}) => [number, text.slice(start, end)])).toEqual(
    found.map((each) => [each, each]),
  )
})
