import {defineArrayMember, defineField} from '@sanity/types'
import {safetyNotices} from '../../src/safetyNotices.ts'
import {sensitivities} from '../../src/vocabulary.ts'
import {noneStandsAlone} from '../validators/noneStandsAlone.ts'
import {withinAdoption} from '../validators/withinAdoption.ts'
import {choices, ticks} from './choices.ts'
import {retirement} from './retirement.ts'
import {reviewExtension} from './reviewExtension.ts'
import {withdrawal} from './withdrawal.ts'

/** Who approved the words, until when, and what happens to the page besides. */
export const articleReviewFields = [
  defineField({
    name: 'sensitivity',
    title: 'Sensitive subjects',
    type: 'array',
    of: [defineArrayMember({type: 'string', options: choices(sensitivities)})],
    group: 'review',
    description:
      'Decides which crisis lines readers see and how closely the page is reviewed. Tick "None of these" if none fits.',
    options: ticks(sensitivities),
    validation: (rule) => rule.unique().custom(noneStandsAlone),
  }),
  defineField({
    name: 'reviewRequestedOn',
    title: 'Review asked for',
    type: 'datetime',
    group: 'review',
    description: 'Puts the article on the list of those that wait for a clinician.',
  }),
  defineField({
    name: 'reviewRequestedFrom',
    title: 'Review asked of',
    type: 'reference',
    to: [{type: 'person'}],
    weak: true,
    group: 'review',
    description: 'The clinician whose Today lists it. Empty means everybody who may sign it off.',
  }),
  defineField({
    name: 'reviews',
    title: 'Reviews',
    type: 'array',
    of: [defineArrayMember({type: 'review'})],
    group: 'review',
    description:
      'Who approved exactly which words, and when. Only the Sign off action adds to it; any later edit voids the approval.',
    readOnly: true,
  }),
  defineField({
    name: 'nextReviewDue',
    title: 'Next review due',
    type: 'date',
    group: 'review',
    description: 'Shown to readers. After this day the page carries a notice, and later disappears.',
  }),
  {...reviewExtension, group: 'review'},
  defineField({
    name: 'additionalCrisisResources',
    title: 'Extra crisis lines',
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: 'crisisResource'}]})],
    group: 'review',
    description: 'Shown besides those that the subject and the place already bring. Nothing here can take one away.',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'safetyNotice',
    title: 'Safety notice',
    type: 'string',
    group: 'review',
    description: 'Shown at the top of the page at once, without a review, until it is removed.',
    options: choices(safetyNotices),
  }),
  defineField({
    name: 'hiddenBlocks',
    title: 'Hidden parts',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    group: 'review',
    description:
      'Parts of the text that are off the page: readers see "Removed while we check it" in their place. Use "Take down a part" in the menu beside Publish, which acts at once and without a review.',
    readOnly: true,
    validation: (rule) => rule.unique(),
  }),
  {...withdrawal, group: 'review'},
  defineField({
    name: 'legalHold',
    title: 'Legal hold',
    type: 'boolean',
    group: 'review',
    description: 'Readers do not see the page while this is on, and nothing about it may be deleted.',
  }),
  {...retirement, group: 'review'},
  defineField({
    name: 'waivers',
    title: 'Waivers',
    type: 'array',
    of: [defineArrayMember({type: 'waiver'})],
    group: 'review',
    description: 'Rules that the practice owner has lifted for a while. Readers are told what is missing.',
  }),
  defineField({
    name: 'overrides',
    title: 'Overrides',
    type: 'array',
    of: [defineArrayMember({type: 'override'})],
    group: 'review',
    description: 'Places where somebody answers for a rule that finds too much. Listed at every sign-off.',
  }),
  defineField({
    name: 'adoptionUntil',
    title: 'Old post, shown until',
    type: 'date',
    group: 'review',
    description:
      'Set when a post is brought in from an older site: until this day, at most 12 months later, readers can see it before its first review, with a notice that no clinician has checked it. Search engines are asked to leave it out.',
    readOnly: true,
    validation: (rule) => rule.custom(withinAdoption),
  }),
  defineField({
    name: 'changeLog',
    title: 'Changes',
    type: 'array',
    of: [defineArrayMember({type: 'change'})],
    group: 'review',
    description: 'Shown at the end of the page, so that readers see what was changed or corrected.',
  }),
  defineField({
    name: 'firstPublished',
    title: 'First published',
    type: 'datetime',
    group: 'review',
    description: 'When readers could first see the page. Set by publishing.',
    readOnly: true,
  }),
  defineField({
    name: 'dateModified',
    title: 'Last changed',
    type: 'datetime',
    group: 'review',
    description: 'When the words last changed, shown to readers. A review without an edit leaves it alone.',
    readOnly: true,
  }),
]
