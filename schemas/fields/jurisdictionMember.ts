import {defineArrayMember} from '@sanity/types'
import {jurisdictions} from '../../src/jurisdictions.ts'
import {knownJurisdiction} from '../validators/knownJurisdiction.ts'
import {choices} from './choices.ts'

/** One of a list of states and countries. */
export const jurisdictionMember = defineArrayMember({
  type: 'string',
  options: choices(jurisdictions),
  validation: (rule) => rule.custom(knownJurisdiction),
})
