import {defineField} from '@sanity/types'
import {publicationStatuses} from '../../src/vocabulary.ts'
import {webAddress} from '../validators/webAddress.ts'
import {choices} from './choices.ts'

export const publicationStatus = defineField({
  name: 'publicationStatus',
  title: 'Publication status',
  type: 'object',
  description: 'Whether the work still stands. A retracted work is marked for readers and stops publishing.',
  fields: [
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      description: '"Retracted" shows beside the reference at once, on every page that cites it.',
      options: choices(publicationStatuses),
    }),
    defineField({
      name: 'checkedOn',
      title: 'Checked on',
      type: 'date',
      description: 'When the register was last asked.',
    }),
    defineField({
      name: 'source',
      title: 'Checked at',
      type: 'string',
      description: 'The register that was asked, like Crossref or PubMed.',
    }),
    defineField({
      name: 'noticeUrl',
      title: 'Notice',
      type: 'url',
      description: 'The retraction or correction notice. Readers can open it from the reference.',
      validation: (rule) => rule.custom(webAddress),
    }),
  ],
})
