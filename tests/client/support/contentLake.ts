import {roles} from '../../../cli/local/roles.ts'
import {createLake} from '../../../lake/index.ts'
import {type ContentClient, type ContentClientOptions, createContentClient} from '../../../src/index.ts'

const administrator = 'administrator'.padEnd(40, '-')

/** The viewer's token of every lake made here. */
export const viewerToken = 'viewer'.padEnd(40, '-')

export const projectId = 'demo-clinic'
export const dataset = 'example'

/** A document as the API stores it. */
export type StoredDocument = {_id: string; _type: string; [field: string]: unknown}

export interface ContentLake {
  /** Every request that a client of this lake has made, oldest first. */
  requests: Request[]
  /** A client whose `fetch` is the lake in this process. */
  client(options?: Partial<ContentClientOptions>): ContentClient
  fetch: typeof globalThis.fetch
  /** Creates or replaces documents, drafts and private ones too. */
  write(...documents: readonly StoredDocument[]): Promise<void>
  close(): Promise<void>
}

/** A real lake in memory, without a port, on a fixed day. */
export async function contentLake(...documents: readonly StoredDocument[]): Promise<ContentLake> {
  const lake = await createLake({
    memory: true,
    projectId,
    datasets: [dataset],
    users: [
      {
        id: 'local-robot',
        name: 'Robot',
        email: 'robot@example.org',
        role: 'administrator',
        token: administrator,
        robot: true,
      },
      {
        id: 'local-viewer',
        name: 'Viewer',
        email: 'viewer@example.org',
        role: 'viewer',
        token: viewerToken,
        robot: true,
      },
    ],
    roles,
  })
  const requests: Request[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    requests.push(request.clone())
    return lake.fetch(request)
  }
  const write = async (...documents: readonly StoredDocument[]) => {
    const response = await lake.fetch(
      new Request(`http://localhost/v2025-02-19/data/mutate/${dataset}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${administrator}`,
          'Content-Type': 'application/json',
          'X-Sanity-Project-ID': projectId,
        },
        body: JSON.stringify({mutations: documents.map((document) => ({createOrReplace: document}))}),
      }),
    )
    if (!response.ok) throw new Error(await response.text())
  }
  if (documents.length > 0) await write(...documents)
  return {
    requests,
    fetch,
    write,
    client: (options) =>
      createContentClient({
        projectId,
        dataset,
        apiHost: 'http://localhost',
        fetch,
        clock: () => new Date('2026-11-24T12:00:00Z'),
        ...options,
      }),
    close: () => lake.close(),
  }
}
