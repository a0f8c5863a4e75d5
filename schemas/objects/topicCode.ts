import {defineField, defineType} from '@sanity/types'
import {codeSystems} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'

/** A topic's entry in a medical vocabulary. */
export const topicCode = defineType({
  name: 'topicCode',
  title: 'Code',
  type: 'object',
  fields: [
    defineField({
      name: 'system',
      title: 'System',
      type: 'string',
      description: 'ICD codes name diagnoses, so only a condition or a symptom can have one.',
      options: choices(codeSystems),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'code',
      title: 'Code',
      type: 'string',
      description: 'Given to search engines with the page.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'display',
      title: 'Name in that system',
      type: 'string',
      description: 'Not shown. Helps staff to see what the code means.',
    }),
  ],
  preview: {select: {title: 'display', subtitle: 'code'}},
})
