import {defineField, defineType} from '@sanity/types'
import {requiredText} from '../validators/requiredText.ts'

/** A balanced view of one treatment: what it may do, what it may cost, and what else there is. */
export const treatmentFacts = defineType({
  name: 'treatmentFacts',
  title: 'Treatment facts',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Treatment',
      type: 'string',
      description: 'Shown as the heading.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'benefits',
      title: 'Benefits',
      type: 'simpleText',
      description: 'What it may do, and for how many people.',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'risks',
      title: 'Risks',
      type: 'simpleText',
      description: 'What may go wrong, and how often.',
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'alternatives',
      title: 'Alternatives',
      type: 'simpleText',
      description: 'What else a reader can ask about.',
    }),
    defineField({
      name: 'withoutTreatment',
      title: 'Without treatment',
      type: 'simpleText',
      description: 'What may happen if nothing is done.',
    }),
  ],
  preview: {select: {title: 'title'}},
})
