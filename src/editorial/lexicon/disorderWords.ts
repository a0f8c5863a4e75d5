/** Words that make a condition out of what they name (CLM-02): a pattern or a trait is none of these. */
export const disorderWords: ReadonlySet<string> = new Set(
  'disorder disorders disease diseases illness illnesses diagnosis diagnoses syndrome syndromes pathology pathologies sickness'.split(
    ' ',
  ),
)
