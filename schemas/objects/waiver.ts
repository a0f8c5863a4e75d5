import {defineField, defineType} from '@sanity/types'
import {reasonFormat} from '../validators/reasonFormat.ts'

/** The rules that a waiver can lift, with what readers then see. */
const waivable = [{value: 'REV-02', title: 'The reviewer may be the author'}]

/** A rule lifted for a while by the practice owner, where there are too few people to keep it. */
export const waiver = defineType({
  name: 'waiver',
  title: 'Waiver',
  type: 'object',
  fields: [
    defineField({
      name: 'ruleId',
      title: 'Rule',
      type: 'string',
      description: 'Readers are told "Not independently reviewed", and search engines are told of no review.',
      options: {list: waivable},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      description: 'Why nobody else can review the page. Anybody can read it. No patient information.',
      validation: (rule) => rule.required().custom(reasonFormat),
    }),
    defineField({
      name: 'by',
      title: 'Practice owner',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'Who takes responsibility for it. Only a practice owner can.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'until',
      title: 'Until',
      type: 'date',
      description: 'After this day the page needs a review by somebody else, or disappears.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'ruleId', subtitle: 'reason'}},
})
