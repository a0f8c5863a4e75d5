import type {ContentBlock} from '../citations/contentBlocks.ts'
import {fieldOf, listOf, textOf} from '../storedValue.ts'
import {usedMarks} from './citationUses.ts'
import type {Problem} from './finding.ts'

/** Words that say nothing without those around them. */
const vague =
  /^(?:(?:please )?(?:click|tap|press|go|look|see)(?: right)? here|here|this|this (?:link|page|site|website)|read (?:more|on|this)|(?:learn|find out|see) more|more|more info(?:rmation)?|link|website|details|continue)$/i

/** An address where words should be. */
const address = /^(?:https?:\/\/|www\.)\S+$/i

/** Links whose words do not say where they lead. */
export function vagueLinkProblems(blocks: readonly ContentBlock[]): Problem[] {
  return blocks.flatMap((content) =>
    usedMarks([content], 'link').flatMap(({mark, path}): Problem[] => {
      const words = listOf(content.block['children'])
        .filter((span) => listOf(fieldOf(span, 'marks')).includes(mark['_key']))
        .map((span) => textOf(fieldOf(span, 'text')))
        .join('')
        .trim()
        .replace(/[\s.!:…»›→>]+$/u, '')
      if (words !== '' && !vague.test(words) && !address.test(words)) return []
      return [
        {
          path,
          message: words === '' ? 'This link has no words.' : `“${words}” does not say where the link leads.`,
          fix: 'Link the words that name what the reader finds there.',
        },
      ]
    }),
  )
}
