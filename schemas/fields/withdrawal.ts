import {defineField} from '@sanity/types'
import {withdrawalCategories} from '../../src/vocabulary.ts'
import {choices} from './choices.ts'

export const withdrawal = defineField({
  name: 'withdrawal',
  title: 'Withdrawal',
  type: 'object',
  description: 'Takes the page down at once; readers see that it was removed. Only the Withdraw action fills it in.',
  readOnly: true,
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'category',
      title: 'Category',
      type: 'string',
      description: 'The kind of reason. Readers may see it.',
      options: choices(withdrawalCategories),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'on',
      title: 'Withdrawn',
      type: 'datetime',
      description: 'When the page was taken down.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'Note to readers',
      type: 'text',
      rows: 2,
      description: 'Shown where the page was. No patient information and no clinical advice.',
    }),
  ],
})
