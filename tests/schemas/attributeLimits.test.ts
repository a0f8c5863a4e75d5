import {extractSchema} from '@sanity/schema/_internal'
import {describe, expect, test} from 'vitest'
import {compileSchema} from '../../scripts/compileSchema.ts'
import {attributesOf} from './attributesOf.ts'

const schema = extractSchema(compileSchema(), {enforceRequiredFields: false})

/**
 * Limits of Sanity's free plan (sanity.io/docs/content-lake/technical-limits). A third of the dataset's stays free for what
 * a clinic adds: a field in a block counts at each place where the block may stand.
 */
describe('a clinic that uses every field', () => {
  test('needs less than two thirds of the attributes that a free dataset may have', () => {
    const attributes = attributesOf(schema)
    expect(attributes).toContain('_id:string')
    expect(attributes).toContain('body[].markDefs[]:object')
    expect(attributes.size).toBeLessThan((2_000 * 2) / 3)
  })

  test('has no document with more than a thousand attributes, nor more than twenty levels', () => {
    const types = schema.flatMap((type) => (type.type === 'document' ? [type.name] : []))
    expect(types).toContain('article')
    for (const type of types) expect(attributesOf(schema, type).size, type).toBeLessThanOrEqual(1_000)
    const levels = [...attributesOf(schema)].map((attribute) => attribute.split('.').length)
    expect(Math.max(...levels)).toBeLessThanOrEqual(20)
  })
})

test('attributes are counted as the service counts them: paths with the types of their values', () => {
  const counted = attributesOf([
    {
      type: 'type',
      name: 'b',
      value: {type: 'object', attributes: {bar: {type: 'objectAttribute', value: {type: 'string'}}}},
    },
    {
      type: 'document',
      name: 'a',
      attributes: {
        foo: {
          type: 'objectAttribute',
          value: {
            type: 'array',
            of: {
              type: 'union',
              of: [
                {
                  type: 'object',
                  attributes: {
                    bar: {type: 'objectAttribute', value: {type: 'string'}},
                    baz: {type: 'objectAttribute', value: {type: 'string'}},
                  },
                },
                {type: 'object', attributes: {bat: {type: 'objectAttribute', value: {type: 'inline', name: 'b'}}}},
              ],
            },
          },
        },
      },
    },
  ])
  expect([...counted]).toEqual([
    'foo:array',
    'foo[]:object',
    'foo[].bar:string',
    'foo[].baz:string',
    'foo[].bat:object',
    'foo[].bat.bar:string',
  ])
})
