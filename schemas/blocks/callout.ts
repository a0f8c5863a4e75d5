import {defineField, defineType} from '@sanity/types'
import {calloutTones, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'

/** A passage set apart from the text. What to do in an emergency belongs in a `careCard`. */
export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  fields: [
    defineField({
      name: 'tone',
      title: 'Kind',
      type: 'string',
      description: 'Readers see it in words as well as colour.',
      options: choices(calloutTones, 'radio'),
      initialValue: 'info',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      description: 'Shown in bold above the text. May be empty.',
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      description: 'Shown in a box of its own.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: {title: 'title', tone: 'tone'},
    prepare: ({title, tone}) => ({title: title ?? 'Callout', subtitle: titleOf(calloutTones, tone ?? '')}),
  },
})
