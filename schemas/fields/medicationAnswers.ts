import {defineField} from '@sanity/types'
import {webAddress} from '../validators/webAddress.ts'

/** The three questions that a page about a medicine may not leave open. */
export const medicationAnswers = defineField({
  name: 'medication',
  title: 'About the medicine',
  type: 'object',
  description: 'Three answers without which no page about this medicine can be published.',
  hidden: ({document}) => document?.['kind'] !== 'medication',
  fields: [
    defineField({
      name: 'boxedWarning',
      title: 'Boxed warning',
      type: 'text',
      rows: 3,
      description: 'The strongest warning of the official label, in plain words. Write "None" when it has none.',
    }),
    defineField({
      name: 'doNotStopSuddenly',
      title: 'Must not be stopped suddenly',
      type: 'boolean',
      description: 'Whether stopping it at once can do harm. "No" is an answer, empty is not.',
    }),
    defineField({
      name: 'labelUrl',
      title: 'Official label',
      type: 'url',
      description: 'The address of the label or leaflet at the authority that approved the medicine.',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
})
