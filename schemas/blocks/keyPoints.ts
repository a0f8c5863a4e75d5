import {defineField, defineType} from '@sanity/types'
import {boxTitle} from '../fields/boxTitle.ts'

/** The points to remember. */
export const keyPoints = defineType({
  name: 'keyPoints',
  title: 'Key points',
  type: 'object',
  fields: [
    boxTitle('Key points', 'points'),
    defineField({
      name: 'points',
      title: 'Points',
      type: 'simpleText',
      description: 'Three to five short points, as a list.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'title'}},
})
