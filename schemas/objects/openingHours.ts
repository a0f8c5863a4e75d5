import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {weekdays} from '../../src/vocabulary.ts'
import {choices, ticks} from '../fields/choices.ts'
import {sibling} from '../validators/sibling.ts'
import {closesAfterOpening, timeOfDay} from '../validators/timeOfDay.ts'

/** Days with the same hours; times are `HH:mm` in the clinic's time zone. */
export const openingHours = defineType({
  name: 'openingHours',
  title: 'Opening hours',
  type: 'object',
  fields: [
    defineField({
      name: 'days',
      title: 'Days',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(weekdays)})],
      description: 'The days on which these hours hold.',
      options: ticks(weekdays),
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'opens',
      title: 'Opens',
      type: 'string',
      description: 'Shown to readers. 24-hour clock, like 09:00.',
      validation: (rule) => rule.required().custom(timeOfDay),
    }),
    defineField({
      name: 'closes',
      title: 'Closes',
      type: 'string',
      description: 'Shown to readers. 24-hour clock, like 17:30.',
      validation: (rule) => [
        rule.required().custom(timeOfDay),
        rule.custom((closes, {parent}) => closesAfterOpening(closes, sibling(parent, 'opens'))),
      ],
    }),
  ],
  preview: {
    select: {days: 'days', opens: 'opens', closes: 'closes'},
    prepare: ({days, opens, closes}) => ({
      title: Array.isArray(days) ? days.join(', ') : 'No day chosen',
      subtitle: `${opens ?? '?'} to ${closes ?? '?'}`,
    }),
  },
})
