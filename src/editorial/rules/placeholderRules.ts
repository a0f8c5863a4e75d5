import {articleTexts} from '../articleTexts.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'

/** What a writer leaves to remember, in the forms in which it is left. */
const placeholder =
  /lorem ipsum|\b(?:TODO|TBD|TBC|FIXME|TKTK|XXX+)\b|\[\s*(?:insert|add|your|placeholder|link|name|date|citation needed|clinic)\b[^\]]*\]?|\bplaceholder text\b/gi

/** All capitals mark a note; "todo" is also a Spanish word. */
const inCapitals = /^(?:TODO|TBD|TBC|FIXME|TKTK|XXX+)$/i

/** Nothing unfinished goes out. */
export const placeholderRules: readonly Rule<CheckInput>[] = [
  {
    id: 'PLH-01',
    severity: 'block',
    title: 'No placeholder is left in the text',
    why: 'A forgotten note tells readers that nobody read the page before it went out.',
    source: 'Editorial standard',
    check: (input) =>
      articleTexts(input).flatMap(({text, pathAt}) =>
        [...text.matchAll(placeholder)]
          .filter(([words]) => !inCapitals.test(words) || words === words.toUpperCase())
          .map((match) => ({
            path: pathAt(match.index),
            message: `“${match[0]}” is a placeholder.`,
            fix: 'Write what belongs here, or delete it.',
          })),
      ),
  },
]
