import {defineField} from '@sanity/types'
import {effectInterval} from '../validators/effectInterval.ts'

/** The main result of a work in figures. */
export const effect = defineField({
  name: 'effect',
  title: 'Main result in figures',
  type: 'object',
  description:
    'As printed in the work, so that a reviewer can compare a figure in the text with it. Not shown to readers.',
  options: {columns: 2, collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'metric',
      title: 'What was measured',
      type: 'string',
      description: 'The kind of figure, like "r", "odds ratio" or "percentage of adults".',
    }),
    defineField({
      name: 'value',
      title: 'Figure',
      type: 'number',
      description: 'As printed, with a point for the decimals.',
    }),
    defineField({
      name: 'ciLow',
      title: 'Interval from',
      type: 'number',
      description: 'Lower end of the 95 % confidence interval.',
    }),
    defineField({
      name: 'ciHigh',
      title: 'Interval to',
      type: 'number',
      description: 'Upper end of the 95 % confidence interval.',
    }),
  ],
  validation: (rule) => rule.custom(effectInterval),
})
