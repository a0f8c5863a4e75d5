/**
 * ICD codes name diagnoses, so only a condition or a symptom may carry one: a concept with an ICD code would be shown
 * to search engines as a disease. Missing passes.
 */
export function codeFitsKind(codes: unknown, topicKind: unknown): true | string {
  if (!Array.isArray(codes) || topicKind === 'condition' || topicKind === 'symptom') return true
  const icd = codes.find(
    (code: unknown) =>
      typeof code === 'object' && code !== null && 'system' in code && String(code.system).startsWith('ICD-'),
  )
  return icd === undefined
    ? true
    : 'Only a condition or a symptom can have an ICD code. Remove the code or change the kind.'
}
