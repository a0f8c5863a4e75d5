/** A BCP-47 language tag in its usual spelling (`en-US`, `es`, `zh-Hant`); missing passes. */
export function languageTag(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const canonical = canonicalTag(value)
  if (canonical === undefined) return `"${String(value)}" is not a language code. Use one like en-US, en-GB or es.`
  if (canonical !== value) return `Write the language code as ${canonical}.`
  return true
}

function canonicalTag(value: unknown): string | undefined {
  // Five letters and more are a legal tag for a language that does not exist yet, so "english" has to be caught here.
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:-|$)/i.test(value)) return undefined
  try {
    return Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}
