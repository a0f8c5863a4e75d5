/** Notices had to be brought up to date by this day, for records of treatment for substance use (42 CFR Part 2). */
const UPDATED_BY = '2026-02-16'

/** Whether a notice of privacy practices, by the day it took effect, is one from after the last change. Missing passes. */
export function privacyPracticesAge(effective: unknown): true | string {
  if (typeof effective !== 'string' || effective >= UPDATED_BY) return true
  return `A notice of ${effective} is older than the change of ${UPDATED_BY}. Ask whether it has to be replaced.`
}
