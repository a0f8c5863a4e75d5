import {defineField} from '@sanity/types'
import {altText} from '../validators/altText.ts'

export const logo = defineField({
  name: 'logo',
  title: 'Logo',
  type: 'image',
  description: 'Shown at the top of the site and given to search engines.',
  fields: [
    defineField({
      name: 'alt',
      title: 'What the logo shows',
      type: 'string',
      description: 'Read aloud to people who cannot see the logo.',
      validation: (rule) => rule.custom(altText),
    }),
  ],
})
