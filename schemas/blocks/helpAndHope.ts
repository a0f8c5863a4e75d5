import {defineField, defineType} from '@sanity/types'
import {boxTitle} from '../fields/boxTitle.ts'

/** What every page about suicide or self-harm has to say: that it can get better, and how others found help. */
export const helpAndHope = defineType({
  name: 'helpAndHope',
  title: 'Help and hope',
  type: 'object',
  fields: [
    boxTitle('There is help, and there is hope'),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'simpleText',
      description: 'Shown in a box. Say that people get through this, and what a reader can do next.',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'title'}},
})
