import {defineField, defineType} from '@sanity/types'
import {changeTypes, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {changeNote} from '../validators/changeNote.ts'
import {sibling} from '../validators/sibling.ts'

/** One line of the change history that readers see. */
export const change = defineType({
  name: 'change',
  title: 'Change',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      title: 'Date',
      type: 'date',
      description: 'Shown to readers.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'type',
      title: 'Kind of change',
      type: 'string',
      description: 'A correction is shown to readers as such.',
      options: choices(changeTypes),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'What changed',
      type: 'text',
      rows: 2,
      description: 'Shown to readers. No patient information.',
      validation: (rule) => rule.custom((note, {parent}) => changeNote(note, sibling(parent, 'type'))),
    }),
  ],
  preview: {
    select: {date: 'date', type: 'type', note: 'note'},
    prepare: ({date, type, note}) => ({
      title: note ?? (type ? titleOf(changeTypes, type) : 'New change'),
      subtitle: date,
    }),
  },
})
