import {defineField, defineType} from '@sanity/types'
import {schemaVersion} from '../fields/schemaVersion.ts'

/** A licence number, which readers never see. Private: `private.credential-<key>`. */
export const credentialRecord = defineType({
  name: 'credentialRecord',
  title: 'Licence number',
  type: 'document',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      weak: true,
      description: 'Whose licence it is.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'number',
      title: 'Number',
      type: 'string',
      description: 'For looking the licence up. Never shown to readers.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'issuer',
      title: 'Given by',
      type: 'string',
      description: 'The board or authority, as on the profile.',
      validation: (rule) => rule.required(),
    }),
    schemaVersion,
  ],
  preview: {select: {title: 'person.name', subtitle: 'issuer'}},
})
