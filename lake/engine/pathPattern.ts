/**
 * Content Lake's `path()` patterns: `*` stands for one segment, `**` for one or more.
 * `drafts.**` matches `drafts.a` and `drafts.a.b`, not `drafts`; `*` matches ids without a dot.
 */
export function matchesPath(pattern: string, id: string): boolean {
  return matchSegments(pattern.split('.'), id.split('.'))
}

function matchSegments(patterns: readonly string[], segments: readonly string[]): boolean {
  const [pattern, ...morePatterns] = patterns
  if (pattern === undefined) return segments.length === 0
  const [segment, ...moreSegments] = segments
  if (segment === undefined) return false
  if (pattern === '**') return matchSegments(morePatterns, moreSegments) || matchSegments(patterns, moreSegments)
  return (pattern === '*' || pattern === segment) && matchSegments(morePatterns, moreSegments)
}
