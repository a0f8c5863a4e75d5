import {defineField} from '@sanity/types'
import {approverRoles} from '../../src/vocabulary.ts'
import {choices} from './choices.ts'

export const approval = defineField({
  name: 'approval',
  title: 'Approval',
  type: 'object',
  description: 'Who accepted this text. Legal kinds cannot be relied on for publishing before that.',
  fields: [
    defineField({
      name: 'by',
      title: 'Approved by',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Somebody with a profile in this clinic.',
    }),
    defineField({
      name: 'role',
      title: 'As',
      type: 'string',
      description: "The practice owner's acceptance is enough, and is never shown as a legal review.",
      options: choices(approverRoles, 'radio'),
    }),
    defineField({
      name: 'on',
      title: 'On',
      type: 'date',
      description: 'The day of the approval.',
    }),
  ],
})
