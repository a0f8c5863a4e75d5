import type {DocumentActionComponent} from 'sanity'
import {expect, test} from 'vitest'
import {documentActions} from '../../../studio/actions/documentActions.ts'

function action(name: string, kind?: DocumentActionComponent['action']): DocumentActionComponent {
  const component: DocumentActionComponent = () => null
  return Object.assign(component, {displayName: name, ...(kind ? {action: kind} : {})})
}

const publish = action('Publish', 'publish')
const duplicate = action('Duplicate', 'duplicate')
const remove = action('Delete', 'delete')
const ofAnotherPlugin = action('Translate')
const previous = [publish, ofAnotherPlugin, duplicate, remove]
const names = (actions: DocumentActionComponent[]) => actions.map(({displayName}) => displayName)

test('wraps Publish of an article, adds ours and keeps those of others in their order', () => {
  expect(names(documentActions(previous, {schemaType: 'article', versionType: 'draft'}))).toEqual([
    'SignOff',
    'GatedPublish(Publish)',
    'RequestReview',
    'SignOffAgain',
    'TakeDownPart',
    'Withdraw',
    'Reinstate',
    'Translate',
    'Afresh(Duplicate)',
    'Delete',
  ])
})

test('gives the same wrapper each time, so that React keeps its state', () => {
  const context = {schemaType: 'article', versionType: 'draft' as const}
  expect(documentActions(previous, context)).toEqual(documentActions(previous, context))
})

test('adds nothing to an old revision', () => {
  expect(names(documentActions(previous, {schemaType: 'article', versionType: 'revision'}))).toEqual([
    'GatedPublish(Publish)',
    'Translate',
    'Afresh(Duplicate)',
    'Delete',
  ])
})

test('works beside a Studio that has no Publish', () => {
  expect(names(documentActions([remove], {schemaType: 'article', versionType: 'draft'}))).toEqual([
    'SignOff',
    'RequestReview',
    'SignOffAgain',
    'TakeDownPart',
    'Withdraw',
    'Reinstate',
    'Delete',
  ])
})

test('leaves other types their actions and gives records none', () => {
  expect(documentActions(previous, {schemaType: 'citation', versionType: 'draft'})).toEqual(previous)
  expect(documentActions(previous, {schemaType: 'publication', versionType: 'published'})).toEqual([])
})

test('offers to check a crisis line again', () => {
  expect(names(documentActions(previous, {schemaType: 'crisisResource', versionType: 'draft'})).at(-1)).toBe(
    'VerifyAgain',
  )
})

test('offers the next version of a disclaimer', () => {
  expect(names(documentActions(previous, {schemaType: 'disclaimer', versionType: 'published'})).at(-1)).toBe(
    'NewVersion',
  )
})

test('offers administrators the sign-in link on people', () => {
  expect(names(documentActions(previous, {schemaType: 'person', versionType: 'draft'})).at(-1)).toBe('LinkSignIn')
})
