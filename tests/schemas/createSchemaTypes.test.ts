import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {defineField} from '@sanity/types'
import {afterAll, expect, test} from 'vitest'
import {createSchemaTypes, schemaTypes, type SchemaTypesOptions} from '../../schemas/index.ts'
import {datasetOver} from './datasetOver.ts'
import {soundArticle, soundTopic} from './documents.ts'
import {findingsOf} from './findingsOf.ts'

const {client, close} = await datasetOver([])
afterAll(close)

test('gives every type when asked for nothing special', () => {
  expect(createSchemaTypes().map(({name}) => name)).toEqual(schemaTypes.map(({name}) => name))
})

test('adds fields at the end of a type and leaves the shared types alone', () => {
  const types = createSchemaTypes({extraFields: {article: [defineField({name: 'podcast', type: 'url'})]}})
  expect(fieldNamesOf(types, 'article').at(-1)).toBe('podcast')
  expect(fieldNamesOf(schemaTypes, 'article')).not.toContain('podcast')
})

test('hides a field of ours and one of the clinic', () => {
  const types = createSchemaTypes({
    extraFields: {topic: [defineField({name: 'colour', type: 'string'})]},
    hidden: ['article.heroImage', 'topic.colour'],
  })
  expect(hiddenFieldsOf(types, 'article')).toEqual(['heroImage', 'copiedFrom', 'schemaVersion'])
  expect(hiddenFieldsOf(types, 'topic')).toEqual(['notADiagnosisStatement', 'medication', 'schemaVersion', 'colour'])
})

test('adds rules for a whole document beside those of its fields, with paths and levels of their own', async () => {
  const schema = compiled({
    documentValidation: {
      article: (rule) => [
        rule.custom(() => ({message: 'REV-01: no clinician has approved this.', path: ['reviews']})),
        rule.custom(() => 'RD-02: a sentence has more than 20 words.').warning(),
      ],
    },
  })
  expect(await findingsOf({...soundArticle, title: 'Hi'}, client, schema)).toEqual([
    'error reviews: REV-01: no clinician has approved this.',
    'error title: Must be at least 5 characters long',
    'warning : RD-02: a sentence has more than 20 words.',
  ])
  expect(await findingsOf(soundTopic, client, schema)).toEqual([])
})

test('lists every name it does not know at once', () => {
  const create = () =>
    createSchemaTypes({
      extraFields: {artikel: [], article: [defineField({name: 'title', type: 'string'})]},
      hidden: ['article.colour', 'article', 'careCard.title', 'article.seo.title', ''],
      documentValidation: {page: (rule) => rule},
    })
  expect(create).toThrow(RangeError)
  const names =
    'article, citation, disclaimer, crisisResource, clinic, person, topic, personAccount, reviewRecord, reviewThread, publication, withdrawalRecord, sourceAlert, credentialRecord, seedState'
  const isNoField = 'is not a field; expected a document type and its field, like "article.heroImage"'
  expect(create).toThrow(
    [
      `createSchemaTypes(): "artikel" is not a document type; expected one of ${names}`,
      `"page" is not a document type; expected one of ${names}`,
      '"article.title" exists already; choose another name for the extra field',
      `hidden "article.colour" ${isNoField}`,
      `hidden "article" ${isNoField}`,
      `hidden "careCard.title" ${isNoField}`,
      `hidden "article.seo.title" ${isNoField}`,
      `hidden "" ${isNoField}`,
    ].join('; '),
  )
})

function compiled(options: SchemaTypesOptions) {
  return Schema.compile({name: 'test', types: [...createSchemaTypes(options), ...builtinTypes]})
}

function fieldsOfDefinition(types: typeof schemaTypes, name: string) {
  const type = types.find((candidate) => candidate.name === name)
  return type && 'fields' in type && type.fields ? type.fields : []
}

function fieldNamesOf(types: typeof schemaTypes, name: string): string[] {
  return fieldsOfDefinition(types, name).map((field) => field.name)
}

function hiddenFieldsOf(types: typeof schemaTypes, name: string): string[] {
  return fieldsOfDefinition(types, name).flatMap((field) => (field.hidden ? [field.name] : []))
}
