/** Oldest Node with an unflagged `node:sqlite`, which the embedded lake needs. */
const OLDEST = [22, 13] as const

/**
 * One line that refuses an old Node, or `null` when it will do.
 *
 * @param version - As in `process.versions.node` (`"20.19.4"`).
 */
export function oldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null
  return `clinic-content: Node ${version} is too old; the lake, the seeder and the Studio need ${OLDEST.join('.')} or newer`
}
