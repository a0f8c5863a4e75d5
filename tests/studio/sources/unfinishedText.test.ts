import {expect, onTestFinished, test} from 'vitest'
import {unfinishedText} from '../../../studio/sources/unfinishedText.ts'

test('what is pasted into one drawing of the tool is in every other, whichever was made first', () => {
  onTestFinished(() => unfinishedText.write(''))
  const seen: string[] = []
  const stop = unfinishedText.subscribe(() => seen.push(unfinishedText.read()))
  unfinishedText.write('10.1000/xyz123')
  expect(seen).toEqual(['10.1000/xyz123'])
  stop()
  unfinishedText.write('')
  expect(seen).toHaveLength(1)
  expect(unfinishedText.read()).toBe('')
})
