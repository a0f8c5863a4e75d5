import {defineField, defineType} from '@sanity/types'

/** The version of a disclaimer that stood beside an article when it was published. */
export const publishedDisclaimer = defineType({
  name: 'publishedDisclaimer',
  title: 'Disclaimer on that day',
  type: 'object',
  fields: [
    defineField({name: 'id', title: 'Id', type: 'string', description: 'The id of the disclaimer.'}),
    defineField({name: 'kind', title: 'Kind', type: 'string', description: 'Its kind.'}),
    defineField({name: 'version', title: 'Version', type: 'number', description: 'The version that readers saw.'}),
  ],
  preview: {select: {title: 'kind', subtitle: 'version'}},
})
