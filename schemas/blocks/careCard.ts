import {defineField, defineType} from '@sanity/types'
import {titleOf, urgencies} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {requiredText} from '../validators/requiredText.ts'

/** What to do now, by urgency. */
export const careCard = defineType({
  name: 'careCard',
  title: 'When to get help',
  type: 'object',
  fields: [
    defineField({
      name: 'urgency',
      title: 'Urgency',
      type: 'string',
      description: 'Readers see it in words and colour. One card for each level is enough.',
      options: choices(urgencies, 'radio'),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      description: 'What to do, in a few words, like "Talk to someone today if".',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      description: 'The signs, and what to do about them. Insert a crisis number, never type one.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: {title: 'title', urgency: 'urgency'},
    prepare: ({title, urgency}) => ({title: title ?? 'When to get help', subtitle: titleOf(urgencies, urgency ?? '')}),
  },
})
