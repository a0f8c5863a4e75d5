import type {ContentBlock} from '../citations/contentBlocks.ts'
import {textOf} from '../storedValue.ts'
import type {Problem} from './finding.ts'

/** Headings of level one, and those that come more than one level under the one before; the page itself is level one. */
export function headingProblems(blocks: readonly ContentBlock[]): Problem[] {
  let above = 1
  return blocks.flatMap(({block, path}): Problem[] => {
    const [, digit] = /^h([1-6])$/.exec(textOf(block['style'])) ?? []
    if (digit === undefined || !Array.isArray(block['children'])) return []
    const level = Number(digit)
    const before = above
    above = level
    if (level === 1) {
      return [
        {
          path,
          message: 'The title of the page is its only level 1 heading.',
          fix: 'Use “Heading” for the parts of the text.',
        },
      ]
    }
    if (level <= before + 1) return []
    return [
      {
        path,
        message: `This heading is level ${level}, and the one above it is level ${before}.`,
        fix: `Make it level ${before + 1}.`,
      },
    ]
  })
}
