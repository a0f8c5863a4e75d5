import {expect, test} from 'vitest'
import {citedIds} from '../../src/citations/citedIds.ts'
import {indexCitations} from '../../src/citations/indexCitations.ts'
import {block, cite} from '../render/fixtures/blocks.ts'

/** The numbers printed after each span of each block, as `block.span: numbers`. */
function printed(blocks: readonly ReturnType<typeof block>[], known?: readonly string[]): string[] {
  const {markers} = indexCitations(blocks, (id) => (!known || known.includes(id) ? id : null))
  return blocks.flatMap((each) =>
    each.children.flatMap((span, at) => {
      const uses = markers.get(span)
      return uses ? [`${each._key}.${at}: ${uses.map(({number}) => number).join(',')}`] : []
    }),
  )
}

test('numbers works in order of first use and keeps the number of one cited again', () => {
  const blocks = [
    block('a', [['x', 'm'], ' and ', ['y', 'n']], {markDefs: [cite('m', 'second'), cite('n', 'first')]}),
    block('b', [['z', 'm']], {markDefs: [cite('m', 'first', 'third')]}),
  ]
  const index = indexCitations(blocks)
  expect(index.order).toEqual(['second', 'first', 'third'])
  expect(index.order).toEqual(citedIds(blocks))
  expect(index.number('third')).toBe(3)
  expect(index.number('never')).toBeNull()
  expect(index.uses('first')).toEqual([
    {id: 'first', number: 2, anchor: 'cite-2-1', blockKey: 'a', markKey: 'n'},
    {id: 'first', number: 2, anchor: 'cite-2-2', blockKey: 'b', markKey: 'm'},
  ])
  expect(printed(blocks)).toEqual(['a.0: 1', 'a.2: 2', 'b.0: 2,3'])
})

test('sorts the works of one mark by number, each once', () => {
  const blocks = [
    block('a', [['x', 'm']], {markDefs: [cite('m', 'w1', 'w2')]}),
    block('b', [['y', 'm']], {markDefs: [cite('m', 'w2', 'w1', 'w2')]}),
  ]
  expect(printed(blocks)).toEqual(['a.0: 1,2', 'b.0: 1,2'])
})

test('prints one number for a mark that runs over bold and plain spans', () => {
  const blocks = [
    block('a', [['one ', 'm'], ['bold', 'strong', 'm'], [' end', 'm'], '.'], {markDefs: [cite('m', 'w')]}),
  ]
  expect(printed(blocks)).toEqual(['a.2: 1'])
})

test('merges neighbouring marks on the same work, and keeps two uses apart when words stand between', () => {
  const markDefs = [cite('m', 'w'), cite('n', 'w')]
  expect(
    printed([
      block(
        'a',
        [
          ['one', 'm'],
          ['two', 'n'],
        ],
        {markDefs},
      ),
    ]),
  ).toEqual(['a.1: 1'])
  expect(printed([block('a', [['one', 'm'], ' and ', ['two', 'n']], {markDefs})])).toEqual(['a.0: 1', 'a.2: 1'])
})

test('groups marks that end at the same place: on one span, nested, over an empty span, over cited punctuation', () => {
  const markDefs = [cite('m', 'w1'), cite('n', 'w2'), cite('o', 'w3')]
  expect(printed([block('a', [['x', 'm', 'n', 'o']], {markDefs})])).toEqual(['a.0: 1,2,3'])
  expect(
    printed([
      block(
        'a',
        [
          ['outer ', 'm'],
          ['inner', 'm', 'n'],
        ],
        {markDefs},
      ),
    ]),
  ).toEqual(['a.1: 1,2'])
  expect(printed([block('a', [['x', 'm'], '', ['.', 'n']], {markDefs})])).toEqual(['a.2: 1,2'])
})

test('does not move a number past words of another mark', () => {
  const markDefs = [cite('m', 'w1'), cite('n', 'w2')]
  expect(
    printed([
      block(
        'a',
        [
          ['one ', 'm'],
          ['two', 'n'],
        ],
        {markDefs},
      ),
    ]),
  ).toEqual(['a.0: 1', 'a.1: 2'])
})

test('a mark inside a longer one ends by itself', () => {
  const markDefs = [cite('m', 'w1'), cite('n', 'w2')]
  expect(
    printed([
      block(
        'a',
        [
          ['a', 'm', 'n'],
          ['b', 'm'],
        ],
        {markDefs},
      ),
    ]),
  ).toEqual(['a.0: 2', 'a.1: 1'])
})

test('walks nested text in the order that the page prints it, whatever the order of the stored fields', () => {
  const text = (key: string, id: string) => [block(key, [['x', 'm']], {markDefs: [cite('m', id)]})]
  const blocks = [
    {_type: 'careCard', _key: 'card', body: text('c', 'in-card')},
    {
      _type: 'treatmentFacts',
      _key: 'facts',
      withoutTreatment: text('w', 'f4'),
      risks: text('r', 'f2'),
      benefits: text('b', 'f1'),
    },
    {_type: 'questionAnswer', _key: 'qa', answer: text('q', 'in-answer')},
    ...text('last', 'in-card'),
  ]
  expect(indexCitations(blocks).order).toEqual(['in-card', 'f1', 'f2', 'f4', 'in-answer'])
})

test('gives a dangling reference no number and reports it once', () => {
  const blocks = [
    block('a', [['x', 'm'], ['y', 'm', 'strong'], ' ', ['z', 'n']], {
      markDefs: [cite('m', 'gone', 'here'), cite('n', 'gone')],
    }),
  ]
  expect(printed(blocks, ['here'])).toEqual(['a.1: 1'])
  expect(indexCitations(blocks, (id) => (id === 'gone' ? null : id)).dangling).toEqual([
    {id: 'gone', blockKey: 'a'},
    {id: 'gone', blockKey: 'a'},
  ])
})

test('numbers a draft and its published form as one work when the caller says so', () => {
  const blocks = [block('a', [['x', 'm'], ' ', ['y', 'n']], {markDefs: [cite('m', 'drafts.w'), cite('n', 'w')]})]
  expect(indexCitations(blocks, (id) => id.replace(/^drafts\./, '')).order).toEqual(['w'])
})

test.each([
  null,
  undefined,
  'text',
  42,
  {},
  [null, 1, 'x'],
  [{_type: 'block', children: 'x', markDefs: 7}],
  [{children: [{marks: [{}]}]}],
])('takes %j for a text without citations', (value) => {
  expect(indexCitations(value).order).toEqual([])
})
