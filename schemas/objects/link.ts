import {defineField, defineType} from '@sanity/types'
import {safeHref} from '../validators/safeHref.ts'

/** A link on words of the text. */
export const link = defineType({
  name: 'link',
  title: 'Link',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'string',
      description: 'Where the words lead: https://, a page of this site (/about), an e-mail address or a phone number.',
      validation: (rule) => rule.required().custom(safeHref),
    }),
  ],
})
