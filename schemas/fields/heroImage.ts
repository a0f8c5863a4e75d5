import {defineField} from '@sanity/types'
import {imageRights} from './imageRights.ts'
import {altText} from '../validators/altText.ts'

export const heroImage = defineField({
  name: 'heroImage',
  title: 'Main image',
  type: 'image',
  description: 'Shown at the top of the page and when the page is shared.',
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'What the image shows',
      type: 'string',
      description: 'Read aloud to people who cannot see the image.',
      validation: (rule) => rule.custom(altText),
    }),
    defineField({
      name: 'decorative',
      title: 'Decoration only',
      type: 'boolean',
      description: 'Screen readers skip the image. Leave off when the image tells the reader something.',
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Shown under the image: who made it and under which licence.',
    }),
    imageRights,
  ],
})
