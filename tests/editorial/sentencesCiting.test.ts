import {expect, test} from 'vitest'
import {sentencesCiting} from '../../src/editorial/index.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'

test('gives the whole sentences that lean on a work, wherever the mark begins and ends', async () => {
  const {article} = await soundArticle()
  const body = [
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [
        {_type: 'cite', _key: 'c', citations: [{_ref: 'citation-a'}, {_ref: 'citation-b'}]},
        {_type: 'cite', _key: 'unused', citations: [{_ref: 'citation-a'}]},
      ],
      children: [
        {_type: 'span', _key: '1', text: 'Worry is common. ', marks: []},
        {_type: 'span', _key: '2', text: 'It can', marks: ['c']},
        {_type: 'span', _key: '3', text: ' keep people awake. It passes.', marks: []},
      ],
    },
    {_type: 'callout', _key: 'box', body: article.body},
  ]
  const [first, ...nested] = sentencesCiting(body, 'citation-a')
  expect(first).toBe('It can keep people awake.')
  expect(nested).toEqual(sentencesCiting(article.body, 'citation-a'))
  expect(nested).not.toEqual([])
  expect(sentencesCiting(body, 'citation-unknown')).toEqual([])
})

test.each([[null], [7], [[{_type: 'block', markDefs: 'x', children: [null]}]]])('%j cites nothing', (body) => {
  expect(sentencesCiting(body, 'citation-a')).toEqual([])
})
