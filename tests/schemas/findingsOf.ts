import type {SanityClient} from '@sanity/client'
import type {Schema} from '@sanity/types'
import {validateDocument, validateDocumentWithWorkspace} from '@sanity/validation'
import {getFallbackLocaleSource} from '@sanity/validation/_internal'
import {compileSchema} from '../../scripts/compileSchema.ts'

const ourSchema = compileSchema()
const written = {_rev: 'r1', _createdAt: '2026-11-24T09:00:00Z', _updatedAt: '2026-11-24T09:00:00Z'}
const everythingIsPublished = {getDocumentExists: async () => true}

interface TestDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/**
 * What the Studio says about a document, as sorted lines of `level path: message`. Every referenced document counts as
 * published.
 */
export async function findingsOf(
  document: TestDocument,
  client: SanityClient,
  schema: Schema = ourSchema,
): Promise<string[]> {
  const workspace = {schema, getClient: () => client, i18n: getFallbackLocaleSource()}
  const markers = await validateDocumentWithWorkspace({
    document: {...written, ...document},
    workspace,
    environment: 'studio',
    ...everythingIsPublished,
  })
  return markers.map(({level, path, message}) => `${level} ${pathText(path)}: ${message}`).sort()
}

/**
 * What a script without a Studio is told. Sanity calls findings on whole slugs, images and objects warnings there, and
 * unlike the Studio it reports fields that the schema does not have.
 */
export async function headlessFindingsOf(document: TestDocument, client: SanityClient): Promise<string[]> {
  const {markers} = await validateDocument({
    document: {...written, ...document},
    schema: ourSchema,
    client,
    ...everythingIsPublished,
  })
  return markers.map(({level, path, message}) => `${level} ${pathText(path)}: ${message}`).sort()
}

function pathText(path: readonly unknown[]): string {
  return path
    .map((segment) =>
      typeof segment === 'object' && segment !== null && '_key' in segment ? `[${segment._key}]` : String(segment),
    )
    .join('.')
}
