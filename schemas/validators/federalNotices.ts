import {federalNotices as notices} from '../../src/federalNotices.ts'
import {policyPages, titleOf} from '../../src/vocabulary.ts'
import {sibling} from './sibling.ts'

/**
 * The pages that a clinic with federal money is expected to show. Anything but `true` passes.
 *
 * @param policies - The policies of the same clinic, by name.
 */
export function federalNotices(receivesFederalFunds: unknown, policies: unknown): true | string {
  const missing = notices.flatMap(({policy}) => (sibling(policies, policy) ? [] : titleOf(policyPages, policy)))
  if (receivesFederalFunds !== true || missing.length === 0) return true
  return `Clinics with federal money show these pages; enter their addresses under Policies: ${missing.join(', ')}.`
}
