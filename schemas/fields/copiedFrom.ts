import {defineField} from '@sanity/types'

/** Where an article was copied from, so that a correction there is heard of here. */
export const copiedFrom = defineField({
  name: 'copiedFrom',
  title: 'Copied from',
  type: 'object',
  description:
    'The article of another clinic that this one began as. The nightly check says when that one is corrected or withdrawn.',
  readOnly: true,
  hidden: ({value}) => value === undefined,
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({name: 'projectId', title: 'Project', type: 'string', description: 'The project of the other clinic.'}),
    defineField({name: 'dataset', title: 'Dataset', type: 'string', description: 'The dataset of the other clinic.'}),
    defineField({name: 'articleId', title: 'Article', type: 'string', description: 'Its id there.'}),
    defineField({name: 'revision', title: 'Revision', type: 'string', description: 'The text that was copied.'}),
    defineField({name: 'copiedOn', title: 'Copied on', type: 'date', description: 'The day of the copy.'}),
  ],
})
