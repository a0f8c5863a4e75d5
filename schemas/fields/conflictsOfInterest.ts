import {defineField} from '@sanity/types'

export const conflictsOfInterest = defineField({
  name: 'conflictsOfInterest',
  title: 'Conflicts of interest',
  type: 'object',
  description: 'Shown on the profile. "None declared" is an answer.',
  fields: [
    defineField({
      name: 'statement',
      title: 'Statement',
      type: 'text',
      rows: 2,
      description: 'What this person stands to gain, in their own words.',
    }),
    defineField({
      name: 'declaredOn',
      title: 'Declared on',
      type: 'date',
      description: 'Asked again after 12 months.',
    }),
  ],
})
