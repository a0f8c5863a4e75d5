import {defineField} from '@sanity/types'

/** The shape that documents written today have. Raised by a release that moves or renames a stored field. */
export const SCHEMA_VERSION = 1

export const schemaVersion = defineField({
  name: 'schemaVersion',
  title: 'Schema version',
  type: 'number',
  description: 'Records which version of this form wrote the document, so that later versions can still read it.',
  initialValue: SCHEMA_VERSION,
  hidden: true,
  readOnly: true,
})
