import {defineField, defineType} from '@sanity/types'
import {publicationStatuses, sourceDecisions, titleOf} from '../../src/vocabulary.ts'
import {choices} from '../fields/choices.ts'
import {reasonFormat} from '../validators/reasonFormat.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'
import {sibling} from '../validators/sibling.ts'

/**
 * A page that relies on a retracted source, and what a clinician decided. Private: `private.source-alert-<hash>`.
 *
 * The sweep writes it and counts the days from it; the decision comes from an action, which knows who is signed in.
 */
export const sourceAlert = defineType({
  name: 'sourceAlert',
  title: 'Source in doubt',
  type: 'document',
  fields: [
    defineField({
      name: 'article',
      title: 'Article',
      type: 'reference',
      to: [{type: 'article'}],
      weak: true,
      readOnly: true,
      description: 'The page that relies on the source.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'citation',
      title: 'Source',
      type: 'reference',
      to: [{type: 'citation'}],
      weak: true,
      readOnly: true,
      description: 'The source that was retracted or withdrawn.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      readOnly: true,
      description: 'What the registers say about the source.',
      options: choices(publicationStatuses),
    }),
    defineField({
      name: 'noticedOn',
      title: 'Noticed on',
      type: 'date',
      readOnly: true,
      description: 'When the sweep found it. The days in which somebody must decide count from here.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'hideOn',
      title: 'Page hides on',
      type: 'date',
      readOnly: true,
      description: 'On this day the page is taken down, unless it was mended or the decision below is to keep it up.',
    }),
    defineField({
      name: 'decision',
      title: 'Decision',
      type: 'string',
      readOnly: true,
      description:
        'A clinician decides with the button below. It does not apply when a treatment or safety claim rests on this source alone: mend the page.',
      options: choices(sourceDecisions, 'radio'),
    }),
    defineField({
      name: 'reason',
      title: 'Reason',
      type: 'text',
      rows: 3,
      readOnly: true,
      description: 'Why the page may stay up. Never shown to readers. No patient information.',
      validation: (rule) =>
        rule.custom((reason, {parent}) =>
          sibling(parent, 'decision') === 'keep-up' ? reasonFormat(reason ?? '') : true,
        ),
    }),
    defineField({
      name: 'decidedBy',
      title: 'Decided by',
      type: 'reference',
      to: [{type: 'person'}],
      weak: true,
      readOnly: true,
      description:
        'The clinician who answers for it. The decision counts as far as they might approve the page that day.',
    }),
    defineField({
      name: 'decidedOn',
      title: 'Decided on',
      type: 'date',
      readOnly: true,
      description: 'The day of the decision.',
    }),
    defineField({
      name: 'hiddenOn',
      title: 'Hidden on',
      type: 'datetime',
      readOnly: true,
      description:
        'When the page was taken down for this source. Whoever ends that withdrawal decides that it stays up.',
    }),
    defineField({
      name: 'resolvedOn',
      title: 'Settled on',
      type: 'date',
      readOnly: true,
      description: 'When the sweep found that the page no longer relies on the source.',
    }),
    schemaVersion,
  ],
  orderings: [{name: 'noticedOn', title: 'Newest first', by: [{field: 'noticedOn', direction: 'desc'}]}],
  preview: {
    select: {article: 'article.title', citation: 'citation.title', decision: 'decision', resolvedOn: 'resolvedOn'},
    prepare: ({article, citation, decision, resolvedOn}) => ({
      title: article ?? 'Unknown article',
      subtitle: [resolvedOn ? `settled ${resolvedOn}` : titleOf(sourceDecisions, decision ?? ''), citation]
        .filter(Boolean)
        .join(', '),
    }),
  },
})
