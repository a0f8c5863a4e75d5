import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {medicalSpecialties} from '../../src/medicalSpecialties.ts'
import {sensitivities, titleOf, topicKinds, topicSpecialties} from '../../src/vocabulary.ts'
import {choices, ticks} from '../fields/choices.ts'
import {medicationAnswers} from '../fields/medicationAnswers.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'
import {codeFitsKind} from '../validators/codeFitsKind.ts'
import {isSlugFree} from '../validators/isSlugFree.ts'
import {noneStandsAlone} from '../validators/noneStandsAlone.ts'
import {requiredText} from '../validators/requiredText.ts'
import {SLUG_MAX_CHARS, slugFormat} from '../validators/slugFormat.ts'

/** Longest time between two reviews that any topic may have, in months. */
const REVIEW_MAX_MONTHS = 36

/** What articles are about. Its kind keeps ideas apart from diagnoses. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  groups: [
    {name: 'content', title: 'Content', default: true},
    {name: 'review', title: 'Review'},
    {name: 'search', title: 'Search'},
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'content',
      description: 'Shown above articles and in lists.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'slug',
      title: 'Web address',
      type: 'slug',
      group: 'content',
      description: 'The last part of the address of the list of its articles.',
      options: {source: 'name', maxLength: SLUG_MAX_CHARS, isUnique: isSlugFree},
      validation: (rule) => rule.required().custom((slug) => slugFormat(slug?.current)),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'content',
      description: 'Only a condition is shown to search engines as a medical condition.',
      options: choices(topicKinds),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'specialty',
      title: 'Field of health',
      type: 'string',
      group: 'content',
      description: 'Mental health topics bring crisis lines to every article.',
      options: choices(topicSpecialties),
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'definition',
      title: 'Definition',
      type: 'text',
      rows: 3,
      group: 'content',
      description: 'What it is, in plain words. Shown where the topic is introduced.',
      validation: (rule) => rule.required().custom(requiredText),
    }),
    defineField({
      name: 'notADiagnosis',
      title: 'Is not a diagnosis',
      type: 'boolean',
      group: 'content',
      description: 'Readers are told so on every article about it.',
    }),
    defineField({
      name: 'notADiagnosisStatement',
      title: 'What readers are told',
      type: 'text',
      rows: 2,
      group: 'content',
      description: 'Shown near the top of every article about it.',
      hidden: ({document}) => document?.notADiagnosis !== true,
    }),
    {...medicationAnswers, group: 'content'},
    defineField({
      name: 'synonyms',
      title: 'Other names',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      group: 'search',
      description: 'Other words that readers search for.',
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'codes',
      title: 'Codes',
      type: 'array',
      of: [defineArrayMember({type: 'topicCode'})],
      group: 'search',
      description: 'Entries in medical vocabularies, given to search engines.',
      validation: (rule) => rule.custom((codes, {document}) => codeFitsKind(codes, document?.kind)),
    }),
    defineField({
      name: 'maxReviewMonths',
      title: 'Months between reviews',
      type: 'number',
      group: 'review',
      description: 'An article is overdue after this time. 12 for medication, 24 for most others, never more than 36.',
      initialValue: 24,
      validation: (rule) => [rule.required(), rule.integer().min(1).max(REVIEW_MAX_MONTHS)],
    }),
    defineField({
      name: 'defaultSensitivity',
      title: 'Usual sensitive subjects',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(sensitivities)})],
      group: 'review',
      description: 'Suggested for every article about it.',
      options: ticks(sensitivities),
      validation: (rule) => rule.unique().custom(noneStandsAlone),
    }),
    defineField({
      name: 'requiredReviewerSpecialties',
      title: 'Reviewer must be one of',
      type: 'array',
      of: [defineArrayMember({type: 'string', options: choices(medicalSpecialties)})],
      group: 'review',
      description:
        'Only a reviewer with one of these specialties can approve articles about it. Empty means any clinician.',
      options: ticks(medicalSpecialties),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'broader',
      title: 'Part of',
      type: 'reference',
      to: [{type: 'topic'}],
      group: 'search',
      description: 'The wider topic, shown as the way back.',
    }),
    defineField({
      name: 'related',
      title: 'Related topics',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'topic'}]})],
      group: 'search',
      description: 'Offered to readers as what to read next.',
      validation: (rule) => rule.unique(),
    }),
    schemaVersion,
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {name: 'name', kind: 'kind', specialty: 'specialty'},
    prepare: ({name, kind, specialty}) => ({
      title: name ?? 'Unnamed topic',
      subtitle: [titleOf(topicKinds, kind ?? ''), titleOf(topicSpecialties, specialty ?? '')]
        .filter(Boolean)
        .join(', '),
    }),
  },
})
