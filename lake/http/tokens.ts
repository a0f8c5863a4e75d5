import {createHash, randomBytes} from 'node:crypto'
import type {Identity} from '../engine/access.ts'
import type {LakeUser} from '../LakeOptions.ts'
import {LakeError} from '../LakeError.ts'
import type {Store} from '../store/Store.ts'

/** What the Studio's sign-in takes for a token at all. */
const MIN_TOKEN_LENGTH = 32

export interface Tokens {
  /** A new token for a user; only its hash is kept. */
  issue(userId: string): string
  /** Whose token it is; `null` for one that was never given, was withdrawn, or whose user is gone. */
  identityOf(token: string): Identity | null
  revoke(token: string): void
  user(id: string): Identity | null
}

/**
 * @throws {@link LakeError} `bad-request` for a fixed token that is too short.
 */
export function createTokens(
  store: Store,
  users: readonly LakeUser[],
  now: () => Date,
  minLength = MIN_TOKEN_LENGTH,
): Tokens {
  const identities = new Map(users.map((user) => [user.id, toIdentity(user)]))
  const save = (token: string, userId: string) => store.saveToken(hash(token), userId, now().toISOString())
  for (const {id, token} of users) {
    if (token === undefined) continue
    if (token.length < minLength) {
      throw new LakeError('bad-request', `createLake(): the token of "${id}" is shorter than ${minLength} characters`)
    }
    save(token, id)
  }
  return {
    issue: (userId) => {
      const token = randomBytes(36).toString('base64url')
      save(token, userId)
      return token
    },
    identityOf: (token) => {
      const userId = store.userOfToken(hash(token))
      return userId === null ? null : (identities.get(userId) ?? null)
    },
    revoke: (token) => store.deleteToken(hash(token)),
    user: (id) => identities.get(id) ?? null,
  }
}

/** Tokens are long and random, so a plain hash is as good as a slow one. */
function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function toIdentity({id, name, email, role, robot = false}: LakeUser): Identity {
  return {id, name, email, role, robot}
}
