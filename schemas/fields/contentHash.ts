import {defineField} from '@sanity/types'

/** SHA-256 over the reviewed content; `fields` says which list of fields was hashed. */
export const contentHash = defineField({
  name: 'contentHash',
  title: 'Fingerprint of the words',
  type: 'object',
  description: 'Ties the record to exactly these words. Computed, never typed.',
  readOnly: true,
  fields: [
    defineField({
      name: 'algorithm',
      title: 'Method',
      type: 'string',
      description: 'How the fingerprint was computed.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'fields',
      title: 'Version of the field list',
      type: 'string',
      description: 'Which fields went into the fingerprint.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'value',
      title: 'Fingerprint',
      type: 'string',
      description: 'Changes when any reviewed word changes.',
      validation: (rule) => rule.required(),
    }),
  ],
})
