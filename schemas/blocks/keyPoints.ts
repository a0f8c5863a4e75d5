import {defineField, defineType} from '@sanity/types'

/** The points to remember. */
export const keyPoints = defineType({
  name: 'keyPoints',
  title: 'Key points',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      description: 'Shown above the points.',
      initialValue: 'Key points',
      validation: (rule) => rule.required(),
    }),
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
