import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {findPlaceholders} from '../lexicon/findPlaceholders.ts'
import {remembered} from '../remembered.ts'

const placeholdersIn = remembered(findPlaceholders)

/** Nothing unfinished goes out. */
export const placeholderRules: readonly Rule<CheckInput>[] = [
  {
    id: 'PLH-01',
    severity: 'block',
    title: 'No placeholder is left in the text',
    why: 'A forgotten note tells readers that nobody read the page before it went out.',
    source: 'Editorial standard',
    examples: {fails: '“Call [insert phone] today.”', passes: '“Call the clinic today.”'},
    check: ({texts}) =>
      texts.flatMap(({text, pathAt}) =>
        placeholdersIn(text).map(({start, end}) => ({
          path: pathAt(start),
          message: `“${text.slice(start, end)}” is a placeholder.`,
          fix: 'Write what belongs here, or delete it.',
        })),
      ),
  },
]
