import {defineField} from '@sanity/types'

export const seo = defineField({
  name: 'seo',
  title: 'In search results',
  type: 'object',
  description: 'How the page shows in search results, and whether it does.',
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
    defineField({
      name: 'noindex',
      title: 'Keep out of search engines',
      type: 'boolean',
      description:
        'Search engines are asked to leave the page out, also once it is reviewed. Set on old posts that asked for it.',
    }),
  ],
})
