import {crisisResourceId} from '../pack/documentIds.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/** One `crisisResource` for each line that reaches readers of this clinic, with the day it was checked. */
export function crisisResourceDocuments({crisisResources}: SeedContext): SeedDocument[] {
  return crisisResources.map(({key, ...line}) => ({
    _id: crisisResourceId(key),
    _type: 'crisisResource',
    ...line,
    status: 'active',
  }))
}
