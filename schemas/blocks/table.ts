import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {evenRows} from '../validators/evenRows.ts'

/** Rows and columns of short text. */
export const table = defineType({
  name: 'table',
  title: 'Table',
  type: 'object',
  fields: [
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'string',
      description: 'Shown above the table; screen readers announce it first.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'headerRow',
      title: 'First row is a header',
      type: 'boolean',
      description: 'Screen readers read the header of a column with each of its cells.',
      initialValue: true,
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      type: 'array',
      of: [defineArrayMember({type: 'tableRow'})],
      description: 'Shown from top to bottom.',
      validation: (rule) => rule.required().min(1).custom(evenRows),
    }),
  ],
  preview: {select: {title: 'caption'}},
})
