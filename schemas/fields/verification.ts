import {defineField} from '@sanity/types'
import {verificationStates} from '../../src/vocabulary.ts'
import {choices} from './choices.ts'

export const verification = defineField({
  name: 'verification',
  title: 'Verification',
  type: 'object',
  description: 'Whether somebody made sure that this work exists as written. Unverified sources stop publishing.',
  initialValue: {state: 'unverified'},
  fields: [
    defineField({
      name: 'state',
      title: 'State',
      type: 'string',
      description: 'How far the check went.',
      options: choices(verificationStates, 'radio'),
    }),
    defineField({
      name: 'by',
      title: 'Checked by',
      type: 'string',
      description: 'A role, or a person with a public profile. Everybody can read this.',
    }),
    defineField({
      name: 'on',
      title: 'Checked on',
      type: 'date',
      description: 'The day of the check.',
    }),
    defineField({
      name: 'method',
      title: 'How',
      type: 'string',
      description: 'What was compared with what, like "PubMed record".',
    }),
  ],
})
