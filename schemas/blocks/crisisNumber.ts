import {defineField, defineType} from '@sanity/types'
import {crisisChannels, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'

/** A number inside a sentence, taken from a crisis resource so that nobody types one by hand. */
export const crisisNumber = defineType({
  name: 'crisisNumber',
  title: 'Crisis number',
  type: 'object',
  fields: [
    defineField({
      name: 'resource',
      title: 'Crisis line',
      type: 'reference',
      to: [{type: 'crisisResource'}],
      description: 'Its number appears in the sentence, and changes everywhere when the line changes.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'channel',
      title: 'How to reach it',
      type: 'string',
      description: 'Readers can tap it to call, text or chat.',
      options: choices(crisisChannels, 'radio'),
      initialValue: 'phone',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {name: 'resource.name', channel: 'channel'},
    prepare: ({name, channel}) => ({
      title: `${titleOf(crisisChannels, channel ?? 'phone')}: ${name ?? 'no line chosen'}`,
    }),
  },
})
