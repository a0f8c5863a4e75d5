import {defineField} from '@sanity/types'

/** Some places want a sentence beside the name when the board is not one they know. */
export const boardCertification = defineField({
  name: 'boardCertification',
  title: 'Board certification',
  type: 'object',
  description: 'Shown on the profile. Some boards need the specialty recognition disclaimer beside them.',
  fields: [
    defineField({
      name: 'board',
      title: 'Board',
      type: 'string',
      description: 'The full name of the board that certified the person.',
    }),
    defineField({
      name: 'isAbms',
      title: 'Member of the American Board of Medical Specialties',
      type: 'boolean',
      description: 'When this is off, the profile may need a disclaimer in some states.',
    }),
  ],
})
