import {defineField} from '@sanity/types'
import {rightsBases} from '../../src/vocabulary.ts'
import {choices} from './choices.ts'

/** Why a clinic may show an image; asked before it goes out, because nobody remembers later. */
export const imageRights = defineField({
  name: 'rights',
  title: 'Right to use it',
  type: 'object',
  description: 'Kept for the record. Without it the page cannot be published.',
  fields: [
    defineField({
      name: 'basis',
      title: 'Why we may use it',
      type: 'string',
      description: 'Not shown to readers.',
      options: choices(rightsBases),
    }),
    defineField({
      name: 'source',
      title: 'Where it comes from',
      type: 'string',
      description: 'The address of the original, or who gave it to the clinic.',
    }),
  ],
})
