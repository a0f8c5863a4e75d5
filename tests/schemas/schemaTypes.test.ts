import {execFile} from 'node:child_process'
import {readdir} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {promisify} from 'node:util'
import {validateSchema} from '@sanity/schema/_internal'
import type {ObjectField, SchemaType} from '@sanity/types'
import {expect, test} from 'vitest'
import * as entry from '../../schemas/index.ts'
import {compileSchema} from '../../scripts/compileSchema.ts'
import {fieldsOf} from './fieldsOf.ts'

const root = resolve(import.meta.dirname, '../..')
const {schemaTypes} = entry
const schema = compileSchema()
const types = schemaTypes.flatMap(({name}) => schema.get(name) ?? [])
const fields = types.flatMap((type) => fieldsOf(type))

test('load in bare Node, without React or a browser', async () => {
  const script = `
    const {schemaTypes} = await import('./schemas/index.ts')
    console.log(JSON.stringify({count: schemaTypes.length, hasDom: 'document' in globalThis}))`
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {cwd: root})
  expect(JSON.parse(stdout)).toMatchObject({count: schemaTypes.length, hasDom: false})
})

test('reach no package but @sanity/types', async () => {
  const script = `
    const {registerHooks} = await import('node:module')
    const bare = new Set()
    registerHooks({resolve(specifier, context, next) {
      if (!specifier.startsWith('.') && !context.parentURL?.includes('node_modules')) bare.add(specifier)
      return next(specifier, context)
    }})
    await import('./schemas/index.ts')
    console.log(JSON.stringify([...bare]))`
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {cwd: root})
  expect(JSON.parse(stdout)).toEqual(['@sanity/types'])
})

test('compile without a problem', () => {
  const validated = validateSchema(schemaTypes)
  const problems = validated.getTypeNames().flatMap((name) => problemsOf(validated.get(name)))
  // A schema of ours alone lists the types of Sanity as reserved names, since they are known already.
  expect(problems).toEqual([])
})

test('say in every field what a reader will see or what will happen', () => {
  const silent = fields.filter(({field}) => (field.type.description ?? '') === '').map(({path}) => path)
  expect(silent).toEqual([])
})

test('describe in sentence case, as a sentence, without please', () => {
  const odd = fields
    .filter(
      ({field}) =>
        !/^[A-Z"0-9].*[.]$/s.test(String(field.type.description)) || /please/i.test(String(field.type.description)),
    )
    .map(({path, field}) => `${path}: ${String(field.type.description)}`)
  expect(odd).toEqual([])
})

test('warn against patient information in every field for notes and reasons', () => {
  const silent = fields
    .filter(({path}) => /\.(?:note|reason)$/.test(path))
    .filter(({field}) => !String(field.type.description).includes('No patient information'))
    .map(({path}) => path)
  expect(silent).toEqual([])
})

test('have a title of their own in every field', () => {
  expect(fields.filter(({field}) => !field.type.title).map(({path}) => path)).toEqual([])
})

test('point only at types that exist', () => {
  const missing = fields.flatMap(({path, field}) =>
    targetsOf(field.type)
      .filter((target) => !schema.get(target))
      .map((target) => `${path} -> ${target}`),
  )
  expect(missing).toEqual([])
  expect(new Set(fields.flatMap(({field}) => targetsOf(field.type)))).toEqual(
    new Set(['topic', 'person', 'citation', 'crisisResource', 'disclaimer', 'article']),
  )
})

test('live in a file of their own name and are exported under it', async () => {
  const folders = ['documents', 'blocks', 'objects']
  const files = await Promise.all(folders.map((folder) => readdir(resolve(root, 'schemas', folder))))
  const fileNames = files.flat().map((file) => basename(file, '.ts'))
  expect(fileNames.sort()).toEqual(schemaTypes.map(({name}) => name).sort())
  expect(Object.keys(entry)).toEqual(expect.arrayContaining(fileNames))
})

test('keep everything readers must not see in documents that the entry lists as private', () => {
  expect(entry.privateDocuments.map(({name}) => name)).toEqual([
    'personAccount',
    'reviewRecord',
    'reviewThread',
    'publication',
    'withdrawalRecord',
    'sourceAlert',
    'credentialRecord',
    'seedState',
  ])
  const publicFields = entry.publicDocuments.flatMap(({name}) => {
    const type = schema.get(name)
    return type ? fieldsOf(type).map(({path}) => path) : []
  })
  // A shared mailbox that the clinic gives to readers on purpose.
  expect(publicFields.filter((path) => /userId|licen[cs]eNumber|credential.*number|email/i.test(path))).toEqual([
    'clinic.feedbackEmail',
  ])
})

test('give every document a schema version that staff do not see', () => {
  const versions = [...entry.publicDocuments, ...entry.privateDocuments].map(({name}) => {
    const version = fields.find(({path}) => path === `${name}.schemaVersion`)?.field.type
    return {name, hidden: version?.hidden, readOnly: version?.readOnly, initialValue: version?.initialValue}
  })
  expect(versions).toEqual(
    versions.map(({name}) => ({name, hidden: true, readOnly: true, initialValue: entry.SCHEMA_VERSION})),
  )
})

test('lock what only actions may write', () => {
  const locked = fields.filter(({path, field}) => path.startsWith('article.') && field.type.readOnly === true)
  expect(locked.map(({path}) => path)).toEqual([
    'article.copiedFrom',
    'article.reviews',
    'article.hiddenBlocks',
    'article.withdrawal',
    'article.adoptionUntil',
    'article.firstPublished',
    'article.dateModified',
    'article.schemaVersion',
  ])
  expect(schema.get('review')?.readOnly).toBe(true)
})

test('sort every field of an article into a tab', () => {
  const article: SchemaType | undefined = schema.get('article')
  const own: ObjectField[] = article && 'fields' in article ? article.fields : []
  expect(own.filter(({group}) => !group).map(({name}) => name)).toEqual(['schemaVersion'])
})

function problemsOf(type: unknown): unknown[] {
  if (typeof type !== 'object' || type === null || !('_problems' in type) || !Array.isArray(type._problems)) return []
  return type._problems
}

/** Names of the documents that a reference, or a list of references, may lead to. */
function targetsOf(type: SchemaType): string[] {
  const references = 'of' in type ? type.of : [type]
  return references.flatMap((reference: SchemaType) =>
    'to' in reference && Array.isArray(reference.to) ? reference.to.map((target: SchemaType) => target.name) : [],
  )
}
