import {defineField, defineType} from '@sanity/types'

/** A time in which somebody reviews nothing. */
export const absence = defineType({
  name: 'absence',
  title: 'Absence',
  type: 'object',
  fields: [
    defineField({
      name: 'from',
      title: 'First day',
      type: 'date',
      description: 'Reviews go to the backup from this day on.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'to',
      title: 'Last day',
      type: 'date',
      description: 'Reviews come back after this day. Empty means until further notice.',
    }),
  ],
  preview: {select: {title: 'from', subtitle: 'to'}},
})
