import {LakeError} from './LakeError.ts'

/** `node:sqlite` works without a flag from this version on. */
const minimum = [22, 13] as const

/**
 * Refuse an old Node in words instead of failing on a missing module.
 *
 * @param version - `process.versions.node`, for example `"20.19.2"`.
 * @throws {@link LakeError} `node-too-old` below 22.13.
 */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return
  throw new LakeError(
    'node-too-old',
    `The embedded lake needs Node ${minimum.join('.')} or newer (it uses node:sqlite); this is Node ${version}. ` +
      'Install a newer Node, or run the npm scripts, which bring their own.',
  )
}
