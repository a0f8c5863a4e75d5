import {defineArrayMember, defineField, defineType} from '@sanity/types'

/** One row of a `table`. */
export const tableRow = defineType({
  name: 'tableRow',
  title: 'Row',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      title: 'Cells',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      description: 'Shown from left to right. Every row needs the same number.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: {cells: 'cells'},
    prepare: ({cells}) => ({title: Array.isArray(cells) ? cells.join(' | ') : 'Empty row'}),
  },
})
