import {afterAll, expect, test} from 'vitest'
import {compileSchema} from '../../scripts/compileSchema.ts'
import {datasetOver} from './datasetOver.ts'
import {fieldsOf} from './fieldsOf.ts'
import {findingsOf} from './findingsOf.ts'

const schema = compileSchema()
const {client, close} = await datasetOver([])
afterAll(close)

const expected = {
  article: {language: 'en-US', audience: 'patient', schemaVersion: 1},
  citation: {verification: {state: 'unverified'}, schemaVersion: 1},
  disclaimer: {language: 'en-US', version: 1, schemaVersion: 1},
  crisisResource: {status: 'active', priority: 100, schemaVersion: 1},
  clinic: {defaultLanguage: 'en-US', schemaVersion: 1},
  person: {isClinician: false, schemaVersion: 1},
  topic: {maxReviewMonths: 24, schemaVersion: 1},
}

test.each(Object.entries(expected))('a new %s starts with sound values', async (name, values) => {
  const initial = initialValuesOf(name)
  expect(initial).toEqual(values)
  const findings = await findingsOf({_id: 'new', _type: name, ...initial}, client)
  const started = Object.keys(values)
  expect(findings.filter((finding) => started.some((field) => finding.includes(` ${field}`)))).toEqual([])
})

test('a new article has not answered whether AI was used, what is sensitive or who pays', () => {
  const initial = initialValuesOf('article')
  expect([initial.aiUse, initial.sensitivity, initial.disclosures]).toEqual([undefined, undefined, undefined])
})

test('a new mark supports its words, and a new crisis number is for calling', () => {
  expect([initialValuesOf('cite'), initialValuesOf('crisisNumber')]).toEqual([{intent: 'supports'}, {channel: 'phone'}])
})

function initialValuesOf(name: string): Record<string, unknown> {
  const type = schema.get(name)
  const top = type ? fieldsOf(type).filter(({path}) => path.split('.').length === 2) : []
  return Object.fromEntries(
    top.flatMap(({field}) => (field.type.initialValue === undefined ? [] : [[field.name, field.type.initialValue]])),
  )
}
