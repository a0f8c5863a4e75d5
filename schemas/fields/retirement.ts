import {defineField} from '@sanity/types'

export const retirement = defineField({
  name: 'retirement',
  title: 'Retirement',
  type: 'object',
  description: 'For a page that is no longer kept up. Readers are led to another article, or see that it is gone.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      description: 'Shown to readers who arrive at a page that is gone. No patient information.',
    }),
    defineField({
      name: 'redirectTo',
      title: 'Lead readers to',
      type: 'reference',
      to: [{type: 'article'}],
      weak: true,
      description: 'Readers of this page arrive there instead.',
    }),
    defineField({
      name: 'on',
      title: 'Retired on',
      type: 'date',
      description: 'From this day the page is no longer served.',
      validation: (rule) => rule.required(),
    }),
  ],
})
