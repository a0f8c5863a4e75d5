import {describe, expect, test} from 'vitest'
import {claimAnchor} from '../../src/editorial/claimAnchor.ts'
import {threadPlace} from '../../src/editorial/threadPlace.ts'

const span = (text: string, marks: string[] = []) => ({_type: 'span', text, marks})
const block = (_key: string, children: object[], markDefs: object[] = []) => ({
  _key,
  _type: 'block',
  children,
  markDefs,
})
const cite = {_key: 'm1', _type: 'cite', citations: []}
const body = [
  block('a', [span('Sleep is '), span('a sample claim', ['m1']), span('.')], [cite]),
  {_key: 'card', _type: 'careCard', body: [block('b', [span('Call if it gets worse.')])]},
]

describe('the place of a comment', () => {
  test('is its citation, whatever the words are now', () => {
    const path = ['body', {_key: 'a'}, 'markDefs', {_key: 'm1'}]
    expect(threadPlace(body, {block: 'a', mark: 'm1', words: 'a  sample claim '})).toEqual({
      standing: 'same',
      path,
      wordsNow: 'a sample claim',
    })
    expect(threadPlace(body, {block: 'a', mark: 'm1', words: 'another claim'})).toEqual({
      standing: 'changed',
      path,
      wordsNow: 'a sample claim',
    })
  })

  test('is found again when its paragraph was split, moved or is inside another block', () => {
    expect(threadPlace(body, {block: 'gone', mark: '', words: 'if it gets worse'})).toEqual({
      standing: 'same',
      path: ['body', {_key: 'card'}, 'body', {_key: 'b'}],
      wordsNow: 'if it gets worse',
    })
  })

  test('may go on into the paragraphs after the one in which its words begin', () => {
    const words = 'a sample claim.\n\nCall if'
    const expected = {standing: 'same', path: ['body', {_key: 'a'}], wordsNow: words}
    expect(threadPlace(body, {block: 'a', mark: '', words})).toEqual(expected)
    // Selected backwards, the last paragraph is the one that was noted.
    expect(threadPlace(body, {block: 'b', mark: '', words})).toEqual(expected)
    expect(threadPlace(body, {block: 'a', mark: '', words: 'a sample claim. Ring if'}).standing).toBe('changed')
  })

  test('keeps words around a crisis number, which the form shows and the text does not hold', () => {
    const number = {_type: 'crisisNumber', _key: 'n', channel: 'phone'}
    const text = [block('c', [span('Call '), number, span(' or go to the nearest emergency room.')])]
    const standing = (words: string) => threadPlace(text, {block: 'c', mark: '', words}).standing
    expect(standing('Call 988 Lifeline: 988 or go to the nearest')).toBe('same')
    expect(standing('Lifeline: 988 or go')).toBe('same')
    expect(standing('Call 988')).toBe('same')
    expect(standing('nearest emergency')).toBe('same')
    expect(standing('Call the clinic or go to the nearest')).toBe('changed')
    expect(standing('Call 988 Lifeline: 988 or walk to')).toBe('changed')
    expect(standing('two ends.')).toBe('changed')
    expect(standing('ends. It')).toBe('changed')
    // A number that was in another paragraph is not what the line shows here.
    const before = [block('d', [span('It was named later.')]), ...text]
    expect(threadPlace(before, {block: 'd', mark: '', words: 'named in 1987'}).standing).toBe('changed')
  })

  test('says when the words are others now, and when there is no such place', () => {
    expect(threadPlace(body, {block: 'b', mark: '', words: 'Ring us'})).toEqual({
      standing: 'changed',
      path: ['body', {_key: 'card'}, 'body', {_key: 'b'}],
      wordsNow: 'Call if it gets worse.',
    })
    expect(threadPlace(body, {block: 'x', mark: '', words: 'Ring us'})).toEqual({
      standing: 'gone',
      path: [],
      wordsNow: '',
    })
  })

  test('is the paragraph when a citation was taken off, since a mark on no words is a left-over', () => {
    const uncited = [block('a', [span('Sleep is a sample claim.')], [cite])]
    expect(threadPlace(uncited, {block: 'a', mark: 'm1', words: 'a sample claim'})).toEqual({
      standing: 'same',
      path: ['body', {_key: 'a'}],
      wordsNow: 'a sample claim',
    })
  })

  test.each([[undefined], ['text'], [[null, 7, {children: 'no list'}]]])('never throws: %j', (broken) => {
    expect(threadPlace(broken, {block: '', mark: 'm1', words: ''}).standing).toBe('gone')
  })
})

test('a claim is anchored by its block and mark; without a key it cannot be', () => {
  const path = ['body', {_key: 'a'}, 'markDefs', {_key: 'm1'}]
  expect(claimAnchor({path, marked: ' a sample claim'})).toEqual({block: 'a', mark: 'm1', words: 'a sample claim'})
  expect(claimAnchor({path: ['body', 0, 'markDefs', 0], marked: 'a sample claim'})).toBeNull()
  expect(claimAnchor({path: ['body'], marked: ''})).toBeNull()
})
