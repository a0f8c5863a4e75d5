/** What an article shows of its subject. */
export const topicFields = /* groq */ `
  _id, name, "slug": slug.current, kind, specialty, definition, notADiagnosis, notADiagnosisStatement
`
