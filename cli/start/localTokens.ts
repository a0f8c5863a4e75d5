import {randomBytes} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'

/** Tokens of the two robots on this machine; people sign in through the login page instead. */
export interface LocalTokens {
  /** `local-robot`: seeds, may write anything. */
  robot: string
  /** `local-viewer`: the preview site's, reads drafts and writes nothing. */
  viewer: string
}

/** Where a data folder keeps its tokens. */
export const tokensFile = (dataDir: string): string => resolve(dataDir, 'tokens.json')

/**
 * The tokens of a data folder, made on first use and kept in `tokens.json`, readable by its owner only.
 *
 * Kept, so that `clinic-content seed` in another terminal and the tour's example requests work after a restart.
 */
export function localTokens(dataDir: string, newToken: () => string = randomToken): LocalTokens {
  const file = tokensFile(dataDir)
  const stored: unknown = existsSync(file) ? parsed(readFileSync(file, 'utf8')) : null
  if (isLocalTokens(stored)) return {robot: stored.robot, viewer: stored.viewer}
  const tokens = {robot: newToken(), viewer: newToken()}
  writeFileSync(file, `${JSON.stringify(tokens, null, 2)}\n`, {mode: 0o600})
  return tokens
}

const randomToken = () => randomBytes(32).toString('base64url')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isLocalTokens = (value: unknown): value is LocalTokens =>
  typeof value === 'object' &&
  value !== null &&
  'robot' in value &&
  'viewer' in value &&
  [value.robot, value.viewer].every((token) => typeof token === 'string' && token.length >= 32)
