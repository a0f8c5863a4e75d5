import {defineField} from '@sanity/types'
import {altText} from '../validators/altText.ts'

export const photo = defineField({
  name: 'photo',
  title: 'Photo',
  type: 'image',
  description: 'Shown on the profile and beside articles.',
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'What the photo shows',
      type: 'string',
      description: 'Read aloud to people who cannot see the photo.',
      validation: (rule) => rule.custom(altText),
    }),
  ],
})
