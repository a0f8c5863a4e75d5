import {expect, test} from 'vitest'
import {bodyBlocks} from '../../../seed/pack/bodyBlocks.ts'

const lookUp = {
  citation: (key: string) => (key.startsWith('no') ? null : `citation-${key}`),
  crisisResource: (kind: string) => (kind === 'emergency' ? 'crisis-us-emergency' : null),
}
const read = (markdown: string) => bodyBlocks(markdown, lookUp)
const span = (_key: string, text: string, ...marks: string[]) => ({_key, _type: 'span', text, marks})

test('a citation is a mark on exactly the words in the brackets', () => {
  expect(read('Some say [worry is common][@a; @b]{claim=association certainty=low}.')).toEqual({
    problems: [],
    blocks: [
      {
        _key: 'k1',
        _type: 'block',
        style: 'normal',
        children: [span('k2', 'Some say '), span('k6', 'worry is common', 'k3'), span('k7', '.')],
        markDefs: [
          {
            _key: 'k3',
            _type: 'cite',
            citations: [
              {_key: 'k4', _type: 'reference', _ref: 'citation-a'},
              {_key: 'k5', _type: 'reference', _ref: 'citation-b'},
            ],
            claimKind: 'association',
            certainty: 'low',
          },
        ],
      },
    ],
  })
})

test('a citation may name the place in the work, wrap over lines and hold emphasis', () => {
  const {blocks, problems} = read('[worry\nis *common*][@a,\np. 12]')
  expect(problems).toEqual([])
  expect(blocks[0]).toMatchObject({
    children: [
      {text: 'worry is ', marks: ['k2']},
      {text: 'common', marks: ['k2', 'em']},
    ],
    markDefs: [{_key: 'k2', citations: [{_ref: 'citation-a'}], locator: 'p. 12'}],
  })
})

test('headings, lists, quotations and links become blocks and marks', () => {
  const {blocks, problems} = read('## One\n\n- a\n  1. b\n\n> said\n\n[site](https://example.org) **now**')
  expect(problems).toEqual([])
  expect(blocks).toMatchObject([
    {style: 'h2', children: [{text: 'One'}]},
    {style: 'normal', listItem: 'bullet', level: 1, children: [{text: 'a'}]},
    {style: 'normal', listItem: 'number', level: 2, children: [{text: 'b'}]},
    {style: 'blockquote', children: [{text: 'said'}]},
    {
      children: [{text: 'site'}, {text: ' ', marks: []}, {text: 'now', marks: ['strong']}],
      markDefs: [{_type: 'link', href: 'https://example.org'}],
    },
  ])
})

test('a crisis number is an object between spans, never a typed number', () => {
  expect(read('<crisis:emergency/phone>')).toEqual({
    problems: [],
    blocks: [
      {
        _key: 'k1',
        _type: 'block',
        style: 'normal',
        children: [
          span('k3', ''),
          {
            _key: 'k2',
            _type: 'crisisNumber',
            resource: {_type: 'reference', _ref: 'crisis-us-emergency'},
            channel: 'phone',
          },
          span('k4', ''),
        ],
        markDefs: [],
      },
    ],
  })
})

test('where the clinic has no such line, words stand that are true everywhere', () => {
  expect(read('Call <crisis:suicide-crisis/phone>.').blocks).toMatchObject([
    {children: [{text: 'Call a crisis line where you live.'}]},
  ])
})

test('fences frame blocks', () => {
  const {blocks, problems} = read(
    '::: careCard urgent "Get help today"\n\n- one\n\n:::\n\n::: keyPoints\n\n- two\n\n:::\n\n::: callout caution\n\nthree\n\n:::\n\n::: table "Caption"\n\n| a | b |\n| - | :-: |\n| 1 | |\n\n:::\n',
  )
  expect(problems).toEqual([])
  expect(blocks).toMatchObject([
    {_type: 'careCard', urgency: 'urgent', title: 'Get help today', body: [{listItem: 'bullet'}]},
    {_type: 'keyPoints', title: 'Key points', points: [{listItem: 'bullet'}]},
    {_type: 'callout', tone: 'caution', body: [{children: [{text: 'three'}]}]},
    {_type: 'table', caption: 'Caption', headerRow: true, rows: [{cells: ['a', 'b']}, {cells: ['1', '']}]},
  ])
})

test('the same text gives the same keys, and no key twice', () => {
  const text = '::: keyPoints\n\n- [a][@a]\n\n:::\n\nb <crisis:emergency/phone>'
  expect(read(text)).toEqual(read(text))
  const keys = [...JSON.stringify(read(text)).matchAll(/"_key":"(\w+)"/g)].map(([, key]) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['a work that is not among the sources', 'x [y][@nobody]', '1:3 [@nobody] is not in sources.csl.json'],
  [
    'a citation that stands on no words',
    'Worry is common [@a].',
    '1:17 a citation stands on the words it supports: [words][@key]',
  ],
  ['a work cited twice in one place', '[y][@a; @a]', '1:1 [@a] is cited twice in one place'],
  [
    'an unknown kind of claim',
    '[y][@a]{claim=link}',
    '1:1 {claim=link}: expected claim= one of statistic, causal, treatment, prevalence, definition, safety, association',
  ],
  ['a mistyped attribute', '[y][@a]{clam=causal}', '1:1 {clam=causal}: "clam" is not known here; expected claim'],
  ['a top heading', '# One', '1:1 this is a heading of this level; expected ##, ### or ####'],
  ['raw HTML', 'a\n\n<script>alert(1)</script>', '3:1 this is html, which a page has no place for'],
  ['an image', '![x](y.png)', '1:1 this is image, which a page has no place for'],
  [
    'a script link',
    '[x](javascript:alert(1))',
    '1:1 "javascript:alert(1)" is not a link; expected https://, mailto:, / or #',
  ],
  [
    'an unknown crisis line',
    'Call <crisis:police/phone>',
    '1:6 "crisis:police/phone" is not a crisis line; expected one such as crisis:emergency/phone',
  ],
  ['an unknown fence', '::: carecard urgent "x"\n:::', '1:1 ::: carecard is not a block; did you mean "careCard"?'],
  [
    'a fence that stays open',
    'a\n\n::: keyPoints\n\n- b',
    '3:1 ::: keyPoints is never closed; expected a line with :::',
  ],
  ['a fence inside a fence', '::: keyPoints\n::: callout\n:::', '2:1 "::: callout" opens inside the block of line 1'],
  ['a stray end', 'a\n\n:::', '3:1 this ::: closes nothing'],
  [
    'a care card without an urgency',
    '::: careCard "x"\n:::',
    '1:1 careCard ""; expected non-urgent, urgent, emergency',
  ],
  [
    'a citation in a table',
    '::: table "x"\n| [a][@a] |\n:::',
    '2:1 cells are plain text; put what needs a citation in a sentence',
  ],
  ['a row that is too short', '::: table "x"\n| a | b |\n| c |\n:::', '3:1 this row has 1 cells; the first has 2'],
])('reports %s', (_what, markdown, problem) => {
  expect(read(markdown).problems.map(({line, column, message}) => `${line}:${column} ${message}`)).toEqual([problem])
})
