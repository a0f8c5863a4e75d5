/** The value of a field beside the one under validation, from `context.parent`, which Sanity types as `unknown`. */
export function sibling(parent: unknown, name: string): unknown {
  return typeof parent === 'object' && parent !== null
    ? Object.entries(parent).find(([key]) => key === name)?.[1]
    : undefined
}
