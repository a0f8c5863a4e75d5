import {defineField, defineType} from '@sanity/types'
import {imageRights} from '../fields/imageRights.ts'
import {altText} from '../validators/altText.ts'
import {hasAsset} from '../validators/hasAsset.ts'

/** An image in the text. */
export const figure = defineType({
  name: 'figure',
  title: 'Image',
  type: 'object',
  fields: [
    defineField({
      name: 'image',
      title: 'Image',
      type: 'image',
      description: 'Shown across the text. Set the focus so that small screens keep what matters.',
      options: {hotspot: true},
      validation: (rule) => rule.required().custom(hasAsset),
    }),
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
      name: 'caption',
      title: 'Caption',
      type: 'string',
      description: 'Shown under the image.',
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Shown under the image: who made it and under which licence.',
    }),
    imageRights,
  ],
  preview: {select: {title: 'alt', subtitle: 'caption', media: 'image'}},
})
