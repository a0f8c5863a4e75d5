/** The crisis resources in use. One whose check is old stays: a page says when it was checked, never nothing. */
export const crisisResourcesInUse = /* groq */ `
  "crisisResources": *[_type == "crisisResource" && status != "retired"]{
    _id, name, kind, jurisdiction, phone, sms{number, keyword}, chatUrl, url, languages, available247,
    hours, cost, audience, verifiedOn, priority,
    defined(relay) => {relay},
    defined(signLanguageUrl) => {signLanguageUrl}
  }
`
