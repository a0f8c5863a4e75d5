import type {PolicyPage} from './vocabulary.ts'

/** Pages that a clinic in the United States with federal money is expected to show, with the regulation that says so. */
export const federalNotices = [
  {policy: 'nondiscrimination', source: '45 CFR 92.10'},
  {policy: 'languageAssistance', source: '45 CFR 92.11'},
  {policy: 'accessibility', source: '45 CFR 84 subpart I'},
] as const satisfies readonly {policy: PolicyPage; source: string}[]
