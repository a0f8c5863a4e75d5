import {defineField} from '@sanity/types'

export const publishedReview = defineField({
  name: 'review',
  title: 'Approval',
  type: 'object',
  description: 'The approval that the publish relied on.',
  fields: [
    defineField({
      name: 'reviewerId',
      title: 'Reviewer',
      type: 'string',
      description: 'The id of the person who approved.',
    }),
    defineField({
      name: 'date',
      title: 'Date',
      type: 'date',
      description: 'The day of the approval.',
    }),
    defineField({
      name: 'key',
      title: 'Entry on the article',
      type: 'string',
      description: 'Names the public entry.',
    }),
  ],
})
