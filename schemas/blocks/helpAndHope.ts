import {defineField, defineType} from '@sanity/types'
import {requiredText} from '../validators/requiredText.ts'

/** What every page about suicide or self-harm has to say: that it can get better, and how others found help. */
export const helpAndHope = defineType({
  name: 'helpAndHope',
  title: 'Help and hope',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      description: 'Shown above the text.',
      initialValue: 'There is help, and there is hope',
      validation: (rule) => rule.required().custom(requiredText),
    }),
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
