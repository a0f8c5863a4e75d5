import {defineField} from '@sanity/types'
import {issuedDate} from '../validators/issuedDate.ts'

/** First year of printing with movable type; anything older is a typing error. */
const EARLIEST_YEAR = 1450
const LATEST_YEAR = 2999

export const issued = defineField({
  name: 'issued',
  title: 'Published',
  type: 'object',
  description: 'When the work appeared. The year is enough.',
  options: {columns: 3},
  fields: [
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      description: 'Printed in the reference.',
      validation: (rule) => [
        rule.integer().min(EARLIEST_YEAR).max(LATEST_YEAR),
        rule.custom((_year, {parent}) => issuedDate(parent)),
      ],
    }),
    defineField({
      name: 'month',
      title: 'Month',
      type: 'number',
      description: 'As a number, 1 to 12.',
      validation: (rule) => rule.integer().min(1).max(12),
    }),
    defineField({
      name: 'day',
      title: 'Day',
      type: 'number',
      description: 'As a number, 1 to 31.',
      validation: (rule) => rule.integer().min(1).max(31),
    }),
  ],
})
