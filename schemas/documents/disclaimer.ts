import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {disclaimerKinds, disclaimerPlacements, titleOf} from '../../src/vocabulary.ts'
import {appliesWhen} from '../fields/appliesWhen.ts'
import {approval} from '../fields/approval.ts'
import {choices, ticks} from '../fields/choices.ts'
import {language} from '../fields/language.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'
import {notBefore} from '../validators/notBefore.ts'
import {requiredText} from '../validators/requiredText.ts'
import {jurisdictionMember} from '../fields/jurisdictionMember.ts'

const SHORT_TEXT_MAX_CHARS = 300

/**
 * One version of one legal or safety text. A change is a new document with the next version, never an edit, so that
 * what readers saw on any day can be told.
 */
export const disclaimer = defineType({
  name: 'disclaimer',
  title: 'Disclaimer',
  type: 'document',
  groups: [
    {name: 'text', title: 'Text', default: true},
    {name: 'where', title: 'Where it appears'},
    {name: 'version', title: 'Version and approval'},
  ],
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'text',
      description: 'Readers see one disclaimer of each kind that applies to them.',
      options: choices(disclaimerKinds),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'title',
      title: 'Heading',
      type: 'string',
      group: 'text',
      description: 'Shown above the text.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'shortText',
      title: 'Short text',
      type: 'text',
      rows: 3,
      group: 'text',
      description: `Shown on articles and forms. ${SHORT_TEXT_MAX_CHARS} characters or fewer. Never type a crisis number here.`,
      validation: (rule) => rule.required().max(SHORT_TEXT_MAX_CHARS).custom(requiredText),
    }),
    defineField({
      name: 'fullText',
      title: 'Full text',
      type: 'simpleText',
      group: 'text',
      description: 'Shown where there is room for all of it, such as a page of its own.',
    }),
    {...language, group: 'text'},
    defineField({
      name: 'jurisdictions',
      title: 'Places',
      type: 'array',
      of: [jurisdictionMember],
      group: 'where',
      description: 'Shown by clinics in these places. A text for the United States also holds in each state.',
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'placements',
      title: 'Positions',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(disclaimerPlacements)})],
      group: 'where',
      description: 'Where on the site readers see it.',
      options: ticks(disclaimerPlacements),
      validation: (rule) => rule.required().min(1).unique(),
    }),
    {...appliesWhen, group: 'where'},
    defineField({
      name: 'version',
      title: 'Version',
      type: 'number',
      group: 'version',
      description: 'Kept with every published page, so that it is known which text readers saw.',
      initialValue: 1,
      validation: (rule) => [rule.required(), rule.integer().min(1)],
    }),
    defineField({
      name: 'effectiveFrom',
      title: 'In force from',
      type: 'date',
      group: 'version',
      description: 'Readers see it from this day.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'effectiveTo',
      title: 'In force until',
      type: 'date',
      group: 'version',
      description: 'The last day on which readers see it. Empty means until another version replaces it.',
      validation: (rule) =>
        rule.custom((to, {document}) => notBefore(to, document?.effectiveFrom, 'the first day in force')),
    }),
    defineField({
      name: 'supersedes',
      title: 'Replaces',
      type: 'reference',
      to: [{type: 'disclaimer'}],
      weak: true,
      group: 'version',
      description: 'The version before this one.',
    }),
    {...approval, group: 'version'},
    defineField({
      name: 'reviewDue',
      title: 'Next look due',
      type: 'date',
      group: 'version',
      description: 'After this day staff are reminded, and the next publish waits for it. Pages stay up.',
    }),
    defineField({
      name: 'legalBasis',
      title: 'Legal basis',
      type: 'array',
      of: [defineArrayMember({type: 'legalBasis'})],
      group: 'version',
      description: 'The law that asks for it, for the lawyer who checks the text. Not shown to readers.',
    }),
    defineField({
      name: 'isTemplate',
      title: 'Template, not legal advice',
      type: 'boolean',
      group: 'version',
      description: 'Staff are reminded that this is a template until a lawyer has made it their own.',
    }),
    schemaVersion,
  ],
  orderings: [
    {
      name: 'kind',
      title: 'Kind',
      by: [
        {field: 'kind', direction: 'asc'},
        {field: 'version', direction: 'desc'},
      ],
    },
    {name: 'reviewDue', title: 'Next look due, soonest first', by: [{field: 'reviewDue', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', kind: 'kind', version: 'version', places: 'jurisdictions'},
    prepare: ({title, kind, version, places}) => ({
      title: title ?? (kind ? titleOf(disclaimerKinds, kind) : 'Untitled disclaimer'),
      subtitle: [`version ${version ?? '?'}`, Array.isArray(places) ? places.join(', ') : undefined]
        .filter(Boolean)
        .join(', '),
    }),
  },
})
