import {defineField} from '@sanity/types'

export const aiUse = defineField({
  name: 'aiUse',
  title: 'Use of AI',
  type: 'object',
  description: 'Tells readers whether AI helped to write the page. Starts unanswered on purpose.',
  fields: [
    defineField({
      name: 'used',
      title: 'AI was used',
      type: 'boolean',
      description: 'Must be answered before publishing. When it is on, a person must have checked the text.',
    }),
    defineField({
      name: 'purpose',
      title: 'What for',
      type: 'string',
      description: 'Shown to readers, like "first draft".',
      hidden: ({parent}) => parent?.used !== true,
    }),
    defineField({
      name: 'tool',
      title: 'Tool',
      type: 'string',
      description: 'The name of the tool, kept for the record.',
      hidden: ({parent}) => parent?.used !== true,
    }),
    defineField({
      name: 'humanReviewed',
      title: 'Checked by a person',
      type: 'boolean',
      description: 'Somebody read every word that AI wrote and takes responsibility for it.',
      hidden: ({parent}) => parent?.used !== true,
    }),
    defineField({
      name: 'statement',
      title: 'Statement',
      type: 'text',
      rows: 2,
      description: 'Shown to readers as written.',
      hidden: ({parent}) => parent?.used !== true,
    }),
  ],
})
