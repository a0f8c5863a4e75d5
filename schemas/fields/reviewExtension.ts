import {defineField} from '@sanity/types'
import {requiredText} from '../validators/requiredText.ts'

export const reviewExtension = defineField({
  name: 'reviewExtension',
  title: 'Extension of the review date',
  type: 'object',
  description: 'Keeps an overdue page up once, for at most 60 days. Readers see the reason.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'until',
      title: 'Until',
      type: 'date',
      description: 'The page disappears after this day unless it is reviewed.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      description: 'Shown to readers. No patient information.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'reviewer',
      title: 'Extended by',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'The clinician who takes responsibility for it.',
      validation: (rule) => rule.required(),
    }),
  ],
})
