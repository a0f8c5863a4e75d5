import {defineField} from '@sanity/types'

export const seo = defineField({
  name: 'seo',
  title: 'In search results',
  type: 'object',
  description: 'Replaces the title and key message in search results only.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'Shown as the heading of the search result. Empty means the title of the article.',
      validation: (rule) => rule.max(70),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 2,
      description: 'Shown under the heading of the search result. Empty means the key message.',
      validation: (rule) => rule.max(320),
    }),
  ],
})
