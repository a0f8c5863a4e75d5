import {defineType} from '@sanity/types'
import {articleKinds, titleOf} from '../../src/vocabulary.ts'
import {articleContentFields} from '../fields/articleContentFields.ts'
import {articleDisclosureFields} from '../fields/articleDisclosureFields.ts'
import {articleEvidenceFields} from '../fields/articleEvidenceFields.ts'
import {articleGroups} from '../fields/articleGroups.ts'
import {articleReviewFields} from '../fields/articleReviewFields.ts'
import {articleSearchFields} from '../fields/articleSearchFields.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'

/**
 * A page that readers see: its words, what supports them, who approved them and until when.
 *
 * Only what belongs to the shape is validated here. Whether it may be published is `check()` in `src/editorial`.
 */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  groups: articleGroups,
  fields: [
    ...articleContentFields,
    ...articleEvidenceFields,
    ...articleReviewFields,
    ...articleDisclosureFields,
    ...articleSearchFields,
    schemaVersion,
  ],
  orderings: [
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
    {name: 'nextReviewDue', title: 'Next review due, soonest first', by: [{field: 'nextReviewDue', direction: 'asc'}]},
    {name: 'dateModified', title: 'Last changed, newest first', by: [{field: 'dateModified', direction: 'desc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      topic: 'primaryTopic.name',
      due: 'nextReviewDue',
      withdrawn: 'withdrawal.category',
      media: 'heroImage',
    },
    prepare: ({title, kind, topic, due, withdrawn, media}) => ({
      title: title ?? 'Untitled article',
      subtitle: [
        withdrawn ? 'Withdrawn' : undefined,
        topic ?? titleOf(articleKinds, kind ?? ''),
        due ? `review due ${due}` : undefined,
      ]
        .filter(Boolean)
        .join(', '),
      media,
    }),
  },
})
