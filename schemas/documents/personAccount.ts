import {defineField, defineType} from '@sanity/types'
import {schemaVersion} from '../fields/schemaVersion.ts'

/** Which signed-in user a person is. Private: `private.account-<person key>`. Without it nobody can sign off. */
export const personAccount = defineType({
  name: 'personAccount',
  title: 'Sign-in of a person',
  type: 'document',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      weak: true,
      description: 'Reviews by this user are shown under the name of this person.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'userId',
      title: 'User',
      type: 'string',
      description: 'The id of the user in Sanity. Never shown to readers.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'text',
      rows: 2,
      description: 'For administrators only. No patient information.',
    }),
    schemaVersion,
  ],
  preview: {select: {title: 'person.name', subtitle: 'userId'}},
})
