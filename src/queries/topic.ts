/** What an article shows of its subject and the rules read. */
export const topicFields = /* groq */ `
  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement,
  maxReviewMonths, defaultSensitivity, requiredReviewerSpecialties
`
