import {defineField, defineType} from '@sanity/types'
import {reasonFormat} from '../validators/reasonFormat.ts'

/** One place where somebody answers for a rule that finds too much. Void as soon as the words change. */
export const override = defineType({
  name: 'override',
  title: 'Override',
  type: 'object',
  fields: [
    defineField({
      name: 'ruleId',
      title: 'Rule',
      type: 'string',
      description: 'The rule that is answered for, like CIT-02. Most rules cannot be overridden.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'spanHash',
      title: 'Fingerprint of the words',
      type: 'string',
      description: 'Ties the override to exactly these words. After any change to them the rule applies again.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 2,
      description: 'Listed when the article is signed off. Anybody can read it. No patient information.',
      validation: (rule) => rule.required().custom(reasonFormat),
    }),
    defineField({
      name: 'person',
      title: 'Who answers for it',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'A clinician, or the practice owner where the rule asks for one.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'expiry',
      title: 'Until',
      type: 'date',
      description: 'After this day the rule applies again. An override of the practice owner needs a day.',
    }),
  ],
  preview: {select: {title: 'ruleId', subtitle: 'reason'}},
})
