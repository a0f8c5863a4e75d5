import type {SchemaType} from '@sanity/types'
import {expect, test} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'
import {compileSchema} from '../../scripts/compileSchema.ts'

const schema = compileSchema()
const types = schemaTypes.flatMap(({name}) => schema.get(name) ?? [])
const previewed = types.filter(({preview}) => preview?.select !== undefined)

test.each(previewed.map((type) => [type.name, type] as const))('a new %s has a name in lists', (_name, type) => {
  if (!type.preview?.prepare) return
  const {title, subtitle} = type.preview.prepare({})
  expect(title).toMatch(/^\w/)
  expect(`${title} ${subtitle ?? ''}`).not.toMatch(/undefined|null|\[object/)
})

test.each([
  ['article', {title: 'Attachment', kind: 'concept'}, {title: 'Attachment', subtitle: 'Concept'}],
  [
    'article',
    {title: 'Attachment', topic: 'Relationships', due: '2028-11-20', withdrawn: 'safety'},
    {title: 'Attachment', subtitle: 'Withdrawn, Relationships, review due 2028-11-20'},
  ],
  [
    'citation',
    {title: 'A study', family: 'Example', year: 2020, container: 'Journal', status: 'retracted'},
    {title: 'RETRACTED: A study', subtitle: 'Example, 2020, Journal'},
  ],
  [
    'crisisResource',
    {name: 'Example Line', kind: 'helpline', place: 'US', verifiedOn: '2026-11-24', status: 'retired'},
    {title: 'Retired: Example Line', subtitle: 'Helpline, US, checked 2026-11-24'},
  ],
  [
    'person',
    {name: 'Robin Example', suffix: 'MD', role: 'Psychiatrist', leftOn: '2026-11-24'},
    {title: 'Robin Example, MD', subtitle: 'Psychiatrist, left 2026-11-24'},
  ],
  [
    'review',
    {name: 'Robin Example', kind: 'clinical', outcome: 'approved', date: '2026-11-24'},
    {title: 'Clinical review: Approved', subtitle: 'Robin Example, 2026-11-24'},
  ],
])('a %s is listed with %j', (name, selection, expected) => {
  expect(schema.get(name)?.preview?.prepare?.(selection)).toEqual(expected)
})

test('previews and orderings read only fields that exist', () => {
  const missing = types.flatMap((type) => {
    const orderings = 'orderings' in type && Array.isArray(type.orderings) ? type.orderings : []
    const ordered: string[] = orderings.flatMap((ordering: {by: {field: string}[]}) =>
      ordering.by.map(({field}) => field),
    )
    const selected = Object.values<string>(type.preview?.select ?? {})
    return [...ordered, ...selected]
      .filter((path) => !exists(type, path.split('.')))
      .map((path) => `${type.name}: ${path}`)
  })
  expect(missing).toEqual([])
})

/** Whether a path leads to a field, through objects, references and list positions. */
function exists(type: SchemaType | undefined, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return type !== undefined
  if (type && 'of' in type) return exists(type.of[0], rest)
  if (type && 'to' in type && Array.isArray(type.to)) return exists(type.to[0], [name, ...rest])
  const field = type && 'fields' in type ? type.fields.find((candidate) => candidate.name === name) : undefined
  return exists(field?.type, rest)
}
