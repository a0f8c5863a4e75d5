import type {CheckInput} from '../checkInput.ts'
import {stepTo} from '../citationUses.ts'
import type {Rule} from '../finding.ts'
import {documentById, listOf, objectsOf, refOf, textOf} from '../../storedValue.ts'

/** Who wrote it, and what they know. */
export const authorshipRules: readonly Rule<CheckInput>[] = [
  {
    id: 'AUT-01',
    severity: 'block',
    title: 'The article has an author',
    why: 'Readers judge a text by who wrote it. A page that nobody signs is a page that nobody answers for.',
    source: 'JAMA benchmark: authorship; Google Article: author',
    examples: {
      fails: 'A page without a name on it.',
      passes: 'A page with one author whose profile is published.',
    },
    check: ({article, context}) => {
      const ids = listOf(article.authors).map(refOf)
      if (ids.some((id) => documentById(context.people, id))) return []
      return [
        {
          path: ['authors'],
          message: ids.length > 0 ? 'The author is not among the published people.' : 'No author is named.',
          fix:
            ids.length > 0
              ? "Publish the author's profile, or choose somebody else."
              : 'Add whoever wrote the article.',
        },
      ]
    },
  },
  {
    id: 'AUT-02',
    severity: 'block',
    title: 'Each author shows a credential or is marked as not a clinician',
    why: 'Readers must see whether a text comes from a clinician.',
    source: 'HONcode 1',
    examples: {
      fails: 'An author who is marked as a clinician and shows no credential.',
      passes: 'An author with a licence; an author marked as not a clinician.',
    },
    check: ({article, context}) =>
      listOf(article.authors).flatMap((reference, index) => {
        const person = documentById(context.people, refOf(reference))
        // `false` is an answer: the page then says "not a clinician".
        if (!person || person.isClinician === false) return []
        if (person.isClinician === true && objectsOf(person.credentials).length > 0) return []
        const name = textOf(person.name) || 'The author'
        return [
          {
            path: ['authors', stepTo(reference, index)],
            message:
              person.isClinician === true
                ? `${name} is marked as a clinician but shows no credential.`
                : `Nobody has said whether ${name} is a clinician.`,
            fix: `Open the profile of ${name} and add a credential, or switch "Clinician" off.`,
          },
        ]
      }),
  },
]
