import {defineArrayMember, defineField} from '@sanity/types'
import {articleKinds, audiences} from '../../src/vocabulary.ts'
import {isSlugFree} from '../validators/isSlugFree.ts'
import {requiredText} from '../validators/requiredText.ts'
import {SLUG_MAX_CHARS, slugFormat} from '../validators/slugFormat.ts'
import {choices} from './choices.ts'
import {heroImage} from './heroImage.ts'
import {language} from './language.ts'

/** Longest title that a search result shows in full, and longest that it shows at all, in characters. */
const TITLE_WARN_CHARS = 60
const TITLE_MAX_CHARS = 70
const TITLE_MIN_CHARS = 5
const SUMMARY_MAX_CHARS = 320

/** What readers read. */
export const articleContentFields = [
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    group: 'content',
    description: 'The heading of the page, said the way a patient would search for it.',
    validation: (rule) => [
      rule.required().min(TITLE_MIN_CHARS).max(TITLE_MAX_CHARS).custom(requiredText),
      rule.max(TITLE_WARN_CHARS).warning(`Search results cut titles after about ${TITLE_WARN_CHARS} characters.`),
    ],
  }),
  defineField({
    name: 'slug',
    title: 'Web address',
    type: 'slug',
    group: 'content',
    description: 'The last part of the address of the page. After a change, the old address leads to the new one.',
    options: {source: 'title', maxLength: SLUG_MAX_CHARS, isUnique: isSlugFree},
    validation: (rule) => rule.required().custom((slug) => slugFormat(slug?.current)),
  }),
  defineField({
    name: 'kind',
    title: 'Kind of article',
    type: 'string',
    group: 'content',
    description: 'Decides which checks apply and how search engines understand the page.',
    options: choices(articleKinds),
    validation: (rule) => rule.required(),
  }),
  {...language, group: 'content'},
  defineField({
    name: 'primaryTopic',
    title: 'Main topic',
    type: 'reference',
    to: [{type: 'topic'}],
    group: 'content',
    description: 'What the page is about. Sets how often it must be reviewed and whether it shows crisis lines.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'topics',
    title: 'Other topics',
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: 'topic'}]})],
    group: 'content',
    description: 'The page is also listed under these topics.',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'audience',
    title: 'Written for',
    type: 'string',
    group: 'content',
    description: 'Who the page speaks to. Search engines are told.',
    options: choices(audiences),
    initialValue: 'patient',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'summary',
    title: 'Key message',
    type: 'text',
    rows: 3,
    group: 'content',
    description: `The one thing a reader should take away, shown under the title and in lists. ${SUMMARY_MAX_CHARS} characters or fewer.`,
    validation: (rule) => rule.required().max(SUMMARY_MAX_CHARS).custom(requiredText),
  }),
  defineField({
    name: 'body',
    title: 'Text',
    type: 'richText',
    group: 'content',
    description: 'The article. Select words and use Cite to support them; the list of references writes itself.',
    validation: (rule) => rule.required().min(1),
  }),
  {...heroImage, group: 'content'},
  defineField({
    name: 'translationOf',
    title: 'Translation of',
    type: 'reference',
    to: [{type: 'article'}],
    group: 'content',
    description: 'The page that this one translates. Staff are told when that page changes.',
  }),
  defineField({
    name: 'authors',
    title: 'Authors',
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: 'person'}]})],
    group: 'content',
    description: 'Shown under the title. An author cannot give the clinical review of the same article.',
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'byline',
    title: 'Byline without an author',
    type: 'string',
    group: 'content',
    description:
      'Shown in place of an author, for starter text only. An article needs an author before it is published.',
  }),
]
