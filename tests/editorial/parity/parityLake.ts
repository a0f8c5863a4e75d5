import {createClient, type SanityClient} from '@sanity/client'
import {roles} from '../../../cli/local/roles.ts'
import {localUsers} from '../../../cli/local/users.ts'
import {createLake} from '../../../lake/index.ts'

export const projectId = 'demo-clinic'
export const dataset = 'example'
const tokens = {robot: 'robot-'.padEnd(40, 'r'), viewer: 'viewer-'.padEnd(40, 'v')}

export interface ParityLake {
  url: string
  viewerToken: string
  /** The official client, as a Studio or a script has it. */
  client: SanityClient
  /** Puts documents in, and takes out whatever was in before where asked to. */
  write(documents: readonly object[], remove?: readonly string[]): Promise<void>
  query(groq: string, params: Record<string, unknown>): Promise<unknown>
  close(): Promise<void>
}

/** A lake with the local roles on a port of its own, empty. */
export async function parityLake(): Promise<ParityLake> {
  const lake = await createLake({memory: true, projectId, datasets: [dataset], users: localUsers(tokens), roles})
  const server = await lake.listen(0)
  const url = `http://127.0.0.1:${server.port}`
  const post = async (path: string, body: object): Promise<unknown> => {
    const request = new Request(`${url}/v2025-02-19/data/${path}/${dataset}`, {
      method: 'POST',
      headers: {authorization: `Bearer ${tokens.robot}`, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    })
    const response = await lake.fetch(request)
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }
  return {
    url,
    viewerToken: tokens.viewer,
    client: createClient({
      projectId,
      dataset,
      apiVersion: '2025-02-19',
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      token: tokens.viewer,
    }),
    async write(documents, remove = []) {
      const mutations = [
        ...remove.map((id) => ({delete: {id}})),
        ...documents.map((document) => ({createOrReplace: document})),
      ]
      await post('mutate', {mutations})
    },
    async query(groq, params) {
      const answer = await post('query', {query: groq, params})
      return typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : null
    },
    async close() {
      await server.close()
      await lake.close()
    },
  }
}
