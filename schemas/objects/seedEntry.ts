import {defineField, defineType} from '@sanity/types'

/** One seeded document and the fingerprint of what was written. */
export const seedEntry = defineType({
  name: 'seedEntry',
  title: 'Seeded document',
  type: 'object',
  fields: [
    defineField({name: 'id', title: 'Id', type: 'string', description: 'The id of the document.'}),
    defineField({name: 'hash', title: 'Fingerprint', type: 'string', description: 'What the seeder wrote.'}),
    defineField({
      name: 'adopted',
      title: 'Adopted',
      type: 'boolean',
      description: 'It stood there before the seeder wrote it. It is never deleted by the seeder.',
    }),
  ],
  preview: {select: {title: 'id', subtitle: 'hash'}},
})
