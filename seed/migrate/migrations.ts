import type {Migration} from './Migration.ts'

/** Documents that staff and the seeder edit. */
export const editableTypes = [
  'article',
  'citation',
  'clinic',
  'crisisResource',
  'disclaimer',
  'person',
  'topic',
] as const

/** Every change of shape since the first release, oldest first. A change of shape in `schemas` adds one here. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    title: 'stamps documents that another tool wrote without a schema version',
    types: editableTypes,
    migrate: (document) => document,
  },
]
