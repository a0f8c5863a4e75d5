/** Kinds of claims that can hurt whoever believes them. */
export const riskyClaims: ReadonlySet<string> = new Set(['treatment', 'safety'])
