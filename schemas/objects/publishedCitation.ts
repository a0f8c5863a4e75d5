import {defineField, defineType} from '@sanity/types'

/** A cited work as it stood when an article was published. */
export const publishedCitation = defineType({
  name: 'publishedCitation',
  title: 'Source on that day',
  type: 'object',
  fields: [
    defineField({name: 'id', title: 'Id', type: 'string', description: 'The id of the source.'}),
    defineField({name: 'title', title: 'Title', type: 'string', description: 'Its title on that day.'}),
    defineField({name: 'doi', title: 'DOI', type: 'string', description: 'Its DOI on that day.'}),
    defineField({name: 'pmid', title: 'PubMed number', type: 'string', description: 'Its PubMed number on that day.'}),
    defineField({name: 'status', title: 'Status', type: 'string', description: 'Whether the work stood on that day.'}),
  ],
  preview: {select: {title: 'title', subtitle: 'status'}},
})
