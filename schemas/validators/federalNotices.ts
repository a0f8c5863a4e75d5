import {sibling} from './sibling.ts'

const notices = [
  {name: 'nondiscrimination', title: 'Nondiscrimination notice'},
  {name: 'languageAssistance', title: 'Language assistance'},
  {name: 'accessibility', title: 'Accessibility'},
]

/**
 * The pages that a clinic with federal money is expected to show (45 CFR 92.10 and 92.11, 45 CFR 84 subpart I). Anything
 * but `true` passes.
 *
 * @param policies - The policies of the same clinic, by name.
 */
export function federalNotices(receivesFederalFunds: unknown, policies: unknown): true | string {
  const missing = notices.filter(({name}) => !sibling(policies, name)).map(({title}) => title)
  if (receivesFederalFunds !== true || missing.length === 0) return true
  return `Clinics with federal money show these pages; enter their addresses under Policies: ${missing.join(', ')}.`
}
