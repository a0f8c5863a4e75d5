import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {certainties, citeIntents, claimKinds} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'

/** Longest passage that may be copied from a source, in characters. */
const QUOTE_MAX_CHARS = 500

/** The mark that ties words to the sources that support them. Reference numbers are computed from it. */
export const cite = defineType({
  name: 'cite',
  title: 'Cite',
  type: 'object',
  fields: [
    defineField({
      name: 'citations',
      title: 'Sources',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'citation'}]})],
      description: 'Readers see a number after these words that leads to each source.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'claimKind',
      title: 'What the words claim',
      type: 'string',
      description: 'Decides how strong the sources must be. A treatment or safety claim needs the strongest.',
      options: choices(claimKinds),
    }),
    defineField({
      name: 'certainty',
      title: 'How certain it is',
      type: 'string',
      description: 'How sure the evidence as a whole makes us. Readers may see it.',
      options: choices(certainties),
    }),
    defineField({
      name: 'locator',
      title: 'Where in the source',
      type: 'string',
      description: 'A page, table or section, so that the reviewer finds the passage.',
    }),
    defineField({
      name: 'quote',
      title: 'Passage that supports the words',
      type: 'text',
      rows: 3,
      description: `The sentence of the source, so that the reviewer can compare. ${QUOTE_MAX_CHARS} characters or fewer.`,
      validation: (rule) => rule.max(QUOTE_MAX_CHARS),
    }),
    defineField({
      name: 'population',
      title: 'Whom it is about',
      type: 'string',
      description:
        'Whom the claim holds for, like "adults in treatment", so that the reviewer can compare it with the source. Part of what is approved.',
    }),
    defineField({
      name: 'intent',
      title: 'Why it is cited',
      type: 'string',
      description: '"Is discussed" names a source without relying on it, even a retracted one.',
      options: choices(citeIntents),
      initialValue: 'supports',
    }),
  ],
})
