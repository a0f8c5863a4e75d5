import {onTestFinished} from 'vitest'
import {reviewPublishGuard} from '../../../cli/local/reviewPublishGuard.ts'
import {roles} from '../../../cli/local/roles.ts'
import {localUsers} from '../../../cli/local/users.ts'
import {createLake} from '../../../lake/index.ts'
import {contentHash} from '../../../src/editorial/index.ts'
import {createContentClient} from '../../../src/index.ts'
import {isStoredObject, listOf, fieldOf, type StoredObject} from '../../../src/storedValue.ts'
import {documentsOf} from '../../client/support/documentsOf.ts'
import {soundArticle, type SoundArticle} from '../../fixtures/soundArticle.ts'

export const tokens = {robot: 'robot-'.padEnd(40, 'r'), viewer: 'viewer-'.padEnd(40, 'v')}

/** The local lake, with its roles and its publish guard, that holds the sound article after a change to it. */
export async function lakeWithArticle(change: (sound: SoundArticle) => void = () => {}) {
  const lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets: ['clinic'],
    users: localUsers(tokens),
    roles,
    publishGuard: reviewPublishGuard(() => new Date('2026-11-24T12:00:00Z')),
  })
  onTestFinished(() => lake.close())
  const sound = await soundArticle()
  change(sound)
  // Approved as it now is.
  const approved = await contentHash(sound.article, sound.citations)
  for (const review of sound.article.reviews) review.contentHash = approved
  await lake.importDocuments('clinic', documentsOf(sound))
  const fetch: typeof globalThis.fetch = (input, init) => lake.fetch(new Request(input, init))
  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`http://localhost/v2025-02-19/data/${path}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${tokens.robot}`, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }
  return {
    fetch,
    mutate: (...mutations: object[]) => ask('mutate/clinic', {mutations}),
    /** Writes a document past every guard. */
    replace: (document: unknown) => lake.importDocuments('clinic', [document]),
    /** Every document of a type or with an id, private ones and drafts too, by id. */
    async documents(typeOrId: string): Promise<StoredObject[]> {
      const query = '*[_type == $name || _id == $name || _id == "drafts." + $name] | order(_id)'
      const answer = await ask('query/clinic?perspective=raw', {query, params: {name: typeOrId}})
      return listOf(fieldOf(answer, 'result')).filter(isStoredObject)
    },
    /** What a site gets on a day. */
    site: (day: string) =>
      createContentClient({
        projectId: 'demo-clinic',
        dataset: 'clinic',
        apiHost: 'http://localhost',
        fetch,
        clock: () => new Date(`${day}T12:00:00Z`),
      }),
  }
}

export type LakeWithArticle = Awaited<ReturnType<typeof lakeWithArticle>>
