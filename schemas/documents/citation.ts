import {defineType} from '@sanity/types'
import {citationEvidenceFields} from '../fields/citationEvidenceFields.ts'
import {citationIdentifierFields} from '../fields/citationIdentifierFields.ts'
import {citationRecordFields} from '../fields/citationRecordFields.ts'
import {schemaVersion} from '../fields/schemaVersion.ts'

/** One published work, kept once and cited from many articles. Field names are CSL-JSON's, in camel case. */
export const citation = defineType({
  name: 'citation',
  title: 'Source',
  type: 'document',
  groups: [
    {name: 'record', title: 'Record', default: true},
    {name: 'identifiers', title: 'Identifiers'},
    {name: 'evidence', title: 'Evidence'},
  ],
  fields: [...citationRecordFields, ...citationIdentifierFields, ...citationEvidenceFields, schemaVersion],
  orderings: [
    {name: 'newest', title: 'Newest first', by: [{field: 'issued.year', direction: 'desc'}]},
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      family: 'authors.0.family',
      group: 'authors.0.literal',
      year: 'issued.year',
      container: 'containerTitle',
      status: 'publicationStatus.status',
    },
    prepare: ({title, family, group, year, container, status}) => ({
      title: `${status === 'retracted' || status === 'withdrawn' ? 'RETRACTED: ' : ''}${title ?? 'Untitled source'}`,
      subtitle: [family ?? group, year, container].filter(Boolean).join(', '),
    }),
  },
})
