/** Who decides about a page that relies on a retracted source, why and on which day of the clinic. */
export interface SourceDecisionInput {
  personId: string
  reason: string
  /** `YYYY-MM-DD` */
  today: string
}

/** The change of a `sourceAlert` with which a clinician keeps the page up: what {@link retractionVerdicts} asks for. */
export function keepUpPatch({personId, reason, today}: SourceDecisionInput) {
  return {
    set: {
      decision: 'keep-up' as const,
      reason: reason.trim(),
      decidedBy: {_type: 'reference' as const, _ref: personId, _weak: true},
      decidedOn: today,
    },
  }
}

/** The change that takes the decision back: the days in which somebody must decide go on from the notice. */
export const takeBackPatch = {unset: ['decision', 'reason', 'decidedBy', 'decidedOn']}
