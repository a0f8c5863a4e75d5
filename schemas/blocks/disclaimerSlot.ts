import {defineField, defineType} from '@sanity/types'
import {disclaimerKinds, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'

/** A place in the text for a disclaimer that would otherwise stand at the end. */
export const disclaimerSlot = defineType({
  name: 'disclaimerSlot',
  title: 'Disclaimer',
  type: 'object',
  fields: [
    defineField({
      name: 'kind',
      title: 'Disclaimer',
      type: 'string',
      description: 'The version that is in force today appears here. Its words are kept in one place.',
      options: choices(disclaimerKinds),
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {kind: 'kind'},
    prepare: ({kind}) => ({title: 'Disclaimer', subtitle: titleOf(disclaimerKinds, kind ?? '')}),
  },
})
