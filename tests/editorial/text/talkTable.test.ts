import {expect, test} from 'vitest'
import {talkFeatures} from '../../../src/editorial/text/researchTalk/talkFeatures.ts'
import {talkTable} from '../../../src/editorial/text/researchTalk/talkTable.ts'
import {wordsOf} from '../../../src/editorial/text/words.ts'
import {labelledSets} from '../../fixtures/researchTalk/labelledSets.ts'

const odd = [
  '',
  '.',
  '0',
  '$5 a day',
  '^ this ^ that',
  '[treatment] > [outcome]',
  'so so so so',
  '12 of 12 in 2020 and 2021',
]
const sentences = Object.values(labelledSets)
  .flat()
  .flatMap(({positive, negative}) => [...positive, ...negative])
  .concat(odd)

/** Every third feature of the sentences, and marks that also stand for something in the notation of features. */
const weights = new Map(
  [
    ...new Set(sentences.flatMap((sentence) => [...talkFeatures(wordsOf(sentence))]).filter((_, at) => at % 3 === 0)),
    ...['$', '^', '^ this', '>', '[', '^$', '[ treatment'],
  ].map((feature, at) => [feature, (at % 7) - 3.5]),
)

test('reads a sentence as looking up each of its features does, also a second time', () => {
  expect(weights.size).toBeGreaterThan(10_000)
  const table = talkTable(weights)
  const wrong = [...sentences, ...sentences.slice(-500)].filter((sentence) => {
    const words = wordsOf(sentence)
    const known = [...talkFeatures(words)].flatMap((feature) => weights.get(feature) ?? [])
    const {sum, known: count} = table(words)
    return count !== known.length || sum !== known.reduce((total, weight) => total + weight, 0)
  })
  expect(wrong).toEqual([])
})
