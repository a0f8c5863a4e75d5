import {defineField, defineType} from '@sanity/types'
import {requiredText} from '../validators/requiredText.ts'

/** A question that patients ask, with its answer. */
export const questionAnswer = defineType({
  name: 'questionAnswer',
  title: 'Question and answer',
  type: 'object',
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'string',
      description: 'Shown as a heading, in the words a patient would use.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'answer',
      title: 'Answer',
      type: 'simpleText',
      description: 'Shown under the question. Answer in the first sentence.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'question'}},
})
