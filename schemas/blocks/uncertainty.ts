import {defineField, defineType} from '@sanity/types'
import {boxTitle} from '../fields/boxTitle.ts'

/** What research has not settled. A block of the text, so that a clinician approves its words like any other. */
export const uncertainty = defineType({
  name: 'uncertainty',
  title: 'What is not certain',
  type: 'object',
  fields: [
    boxTitle('What we do not know for sure'),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      description:
        'What is not known, or on what experts disagree, and what that means for the reader. Needed where a claim is of low certainty.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'title'}},
})
