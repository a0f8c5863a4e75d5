import fc from 'fast-check'
import {expect, test} from 'vitest'
import {splitSentences} from '../../../src/editorial/text/sentences.ts'

const split = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end))

test.each<[string, string[]]>([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Dr. Lee met Mrs. Ray. They spoke.', ['Dr. Lee met Mrs. Ray.', 'They spoke.']],
  ['Take fruit, e.g. apples, i.e. no sweets. Rest.', ['Take fruit, e.g. apples, i.e. no sweets.', 'Rest.']],
  ['Lee et al. (2019) agree. Ray et al. The end.', ['Lee et al. (2019) agree.', 'Ray et al.', 'The end.']],
  ['CBT vs. Rest is a fair test.', ['CBT vs. Rest is a fair test.']],
  ['It rose by 2.5 points. 3 people left.', ['It rose by 2.5 points.', '3 people left.']],
  ['Wait... then go. Wait… Then go.', ['Wait... then go.', 'Wait…', 'Then go.']],
  [
    'Open at 8 a.m. on weekdays. Closed at 5 p.m. Call us.',
    ['Open at 8 a.m. on weekdays.', 'Closed at 5 p.m.', 'Call us.'],
  ],
  ['J. R. Lee wrote it. See No. 5 too.', ['J. R. Lee wrote it.', 'See No. 5 too.']],
  [
    'In the U.S. Army it is so. In the U.S. The law differs.',
    ['In the U.S. Army it is so.', 'In the U.S.', 'The law differs.'],
  ],
  ['“Is it real?” she asked. “Yes.” He left.', ['“Is it real?” she asked.', '“Yes.”', 'He left.']],
  ['(See page 4.) Then rest.', ['(See page 4.)', 'Then rest.']],
  ['What helps\n\nSleep helps.\n• Tea\n• Rest', ['What helps', 'Sleep helps.', 'Tea', 'Rest']],
  ['1. Sit down\n2. Breathe', ['Sit down', 'Breathe']],
  ['A line that was\nwrapped by hand. Next.', ['A line that was\nwrapped by hand.', 'Next.']],
  ['Visit example.com today. Bye.', ['Visit example.com today.', 'Bye.']],
  ['Really?! Yes.', ['Really?!', 'Yes.']],
  ['', []],
  [' \n ', []],
])('splits %j', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('sentences lie in order inside the text, never empty, and lose nothing but space and bullets', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'aB 1.?!…\n"”(-•é😀,')}), (text) => {
      let end = 0
      for (const sentence of splitSentences(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        expect(text.slice(end, sentence.start)).toMatch(/^[\s\-•aB1.)]*$/)
        end = sentence.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})
