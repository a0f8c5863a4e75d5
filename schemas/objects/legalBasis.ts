import {defineField, defineType} from '@sanity/types'
import {webAddress} from '../validators/webAddress.ts'

/** The law or code that a disclaimer answers to. */
export const legalBasis = defineType({
  name: 'legalBasis',
  title: 'Legal basis',
  type: 'object',
  fields: [
    defineField({
      name: 'citation',
      title: 'Law or code',
      type: 'string',
      description: 'The section, as a lawyer would cite it. Not shown to readers.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'url',
      title: 'Text of the law',
      type: 'url',
      description: 'Where staff can read it.',
      validation: (rule) => rule.custom(webAddress),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'What a lawyer should confirm. Everybody can read it. No patient information.',
    }),
  ],
  preview: {select: {title: 'citation', subtitle: 'url'}},
})
