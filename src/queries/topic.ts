/** What an article shows of its subject. */
export const topicFields = /* groq */ `
  "id": _id,
  "name": coalesce(name, ""),
  "slug": slug.current,
  "kind": coalesce(kind, ""),
  specialty,
  "definition": coalesce(definition, ""),
  "notADiagnosis": notADiagnosis == true,
  "notADiagnosisStatement": coalesce(notADiagnosisStatement, "")
`
