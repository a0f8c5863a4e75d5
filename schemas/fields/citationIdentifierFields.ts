import {defineField} from '@sanity/types'
import {doiFormat} from '../validators/doiFormat.ts'
import {isbnFormat} from '../validators/isbnFormat.ts'
import {pmcidFormat} from '../validators/pmcidFormat.ts'
import {pmidFormat} from '../validators/pmidFormat.ts'
import {webAddress} from '../validators/webAddress.ts'

/** How anybody can find the work again. */
export const citationIdentifierFields = [
  defineField({
    name: 'doi',
    title: 'DOI',
    type: 'string',
    group: 'identifiers',
    description: 'Readers follow it to the work. Starts with 10. and keeps its slashes as printed.',
    validation: (rule) => rule.custom(doiFormat),
  }),
  defineField({
    name: 'pmid',
    title: 'PubMed number',
    type: 'string',
    group: 'identifiers',
    description: 'Lets the nightly check see whether the paper was retracted.',
    validation: (rule) => rule.custom(pmidFormat),
  }),
  defineField({
    name: 'pmcid',
    title: 'PubMed Central id',
    type: 'string',
    group: 'identifiers',
    description: 'Readers can open the free full text. Starts with PMC.',
    validation: (rule) => rule.custom(pmcidFormat),
  }),
  defineField({
    name: 'isbn',
    title: 'ISBN',
    type: 'string',
    group: 'identifiers',
    description: 'For a book. With or without hyphens.',
    validation: (rule) => rule.custom(isbnFormat),
  }),
  defineField({
    name: 'url',
    title: 'Web address',
    type: 'url',
    group: 'identifiers',
    description: 'Printed when the work has no DOI.',
    validation: (rule) => rule.custom(webAddress),
  }),
  defineField({
    name: 'accessed',
    title: 'Opened on',
    type: 'date',
    group: 'identifiers',
    description: 'When somebody last read the web page. Printed with the web address.',
  }),
  defineField({
    name: 'archiveUrl',
    title: 'Archived copy',
    type: 'url',
    group: 'identifiers',
    description: 'Linked beside the reference, for a page that may change or vanish. Like a copy at web.archive.org.',
    validation: (rule) => rule.custom(webAddress),
  }),
]
