/** What both sides of a decision about a source have from their dialog. */
export interface SourceDecisionProps {
  busy: boolean
  /** Why the last attempt failed, in words. */
  failure: string | null
  /** Writes the decision under the name of whoever is signed in. */
  onDecide: (patch: object, done: string) => void
}
