import {defineField} from '@sanity/types'

/** schema.org `PostalAddress`. */
export const address = defineField({
  name: 'address',
  title: 'Address',
  type: 'object',
  description: 'Shown on the page of the clinic and given to search engines.',
  fields: [
    defineField({
      name: 'streetAddress',
      title: 'Street',
      type: 'string',
      description: 'Number and street.',
    }),
    defineField({
      name: 'extendedAddress',
      title: 'Suite or floor',
      type: 'string',
      description: 'Shown on a line of its own.',
    }),
    defineField({
      name: 'addressLocality',
      title: 'City',
      type: 'string',
      description: 'The city or town.',
    }),
    defineField({
      name: 'addressRegion',
      title: 'State or region',
      type: 'string',
      description: 'As written on a letter, like FL.',
    }),
    defineField({
      name: 'postalCode',
      title: 'Postal code',
      type: 'string',
      description: 'Kept as text, so that a leading zero stays.',
    }),
    defineField({
      name: 'addressCountry',
      title: 'Country',
      type: 'string',
      description: 'Two letters, like US.',
      validation: (rule) =>
        rule.regex(/^[A-Z]{2}$/, {name: 'two capital letters'}).error('Use two capital letters, like US.'),
    }),
  ],
})
