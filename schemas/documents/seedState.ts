import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {schemaVersion} from '../fields/schemaVersion.ts'

/** What the seeder wrote last, so that it never overwrites what staff changed since. Private: `private.seed`. */
export const seedState = defineType({
  name: 'seedState',
  title: 'Seed state',
  type: 'document',
  readOnly: true,
  fields: [
    defineField({
      name: 'entries',
      title: 'Documents',
      type: 'array',
      of: [defineArrayMember({type: 'seedEntry'})],
      description: 'What each seeded document looked like when it was written.',
    }),
    defineField({
      name: 'seededOn',
      title: 'First seeded on',
      type: 'date',
      description: 'The days of a demonstration clinic count from here, so that a second run changes nothing.',
    }),
    defineField({
      name: 'profileHash',
      title: 'Fingerprint of the profile',
      type: 'string',
      description: 'Changes when the profile of the clinic changes.',
    }),
    defineField({
      name: 'version',
      title: 'Version',
      type: 'string',
      description: 'Which version of the seeder wrote it.',
    }),
    schemaVersion,
  ],
  preview: {select: {title: 'version', subtitle: 'profileHash'}},
})
