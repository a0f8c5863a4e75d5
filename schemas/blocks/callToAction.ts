import {defineField, defineType} from '@sanity/types'
import {boxTitle} from '../fields/boxTitle.ts'

/** What the reader can do next. A block of the text, so that a clinician approves its words like any other. */
export const callToAction = defineType({
  name: 'callToAction',
  title: 'What to do next',
  type: 'object',
  fields: [
    boxTitle('What you can do next', 'steps'),
    defineField({
      name: 'body',
      title: 'Steps',
      type: 'simpleText',
      description:
        'One to three things that the reader can do, as a list, each said to them: "Write down when it happens". Signs of danger belong in "When to get help".',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'title'}},
})
