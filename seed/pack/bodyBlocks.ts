import {fencedParts} from './fencedParts.ts'
import {framedBlock} from './framedBlock.ts'
import {markdownBlocks} from './markdownBlocks.ts'
import type {BodyBlock} from './portableText.ts'
import type {Conversion, LookUp, TextProblem} from './textProblem.ts'

/**
 * The Markdown of a pack as stored blocks, with everything that could not be read.
 *
 * Beyond Markdown: `[words][@key]` cites the work `key` for exactly these words, `<crisis:emergency/phone>` becomes
 * the reader's emergency number, and `::: careCard urgent "Title"` to `:::` frames a block. See docs/new-clinic.md.
 *
 * @param firstLine - Line of the file on which `markdown` starts, for the positions of problems.
 */
export function bodyBlocks(
  markdown: string,
  lookUp: LookUp,
  firstLine = 1,
): {blocks: BodyBlock[]; problems: TextProblem[]} {
  const problems: TextProblem[] = []
  let keys = 0
  const conversion: Conversion = {
    lookUp,
    newKey: () => `k${(keys += 1)}`,
    report: (line, column, message) => problems.push({line, column, message}),
  }
  const blocks = fencedParts(markdown, firstLine, conversion).flatMap((part): BodyBlock[] =>
    part.fence === null
      ? markdownBlocks(part.text, part.firstLine, conversion)
      : framedBlock(part.fence, part.text, part.firstLine, conversion),
  )
  return {blocks, problems}
}
