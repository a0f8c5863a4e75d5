import {createLake, type Lake} from '../../../lake/index.ts'
import {
  type ClinicProfile,
  type HttpTransport,
  httpTransport,
  type Mutation,
  profilesFolder,
  readProfile,
  type SeedTransport,
} from '../../../seed/index.ts'

export const TOKEN = 'seed-test-token-0123456789abcdef0123456789'
export const DATASET = 'clinic'

/** The smallest GIF: one transparent pixel. */
export const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** A lake in memory with one empty dataset, and the seeder's own transport to it. */
export async function testClinic(): Promise<{lake: Lake; transport: HttpTransport; close(): Promise<void>}> {
  const lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets: [DATASET],
    users: [
      {id: 'robot', name: 'Seeder', email: 'seeder@example.com', role: 'administrator', robot: true, token: TOKEN},
    ],
    roles: [
      {
        name: 'administrator',
        title: 'Administrator',
        permissions: [{filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'manage']}],
      },
    ],
  })
  return {lake, transport: transportTo(lake), close: () => lake.close()}
}

/** The same over HTTP, at `apiHost`, for commands that are given an address. */
export async function servedClinic(): Promise<{lake: Lake; apiHost: string; close(): Promise<void>}> {
  const {lake, close} = await testClinic()
  const server = await lake.listen(0)
  return {
    lake,
    apiHost: `http://127.0.0.1:${server.port}`,
    async close() {
      await server.close()
      await close()
    },
  }
}

export function transportTo(lake: Lake, token = TOKEN): HttpTransport {
  return httpTransport({
    apiHost: 'http://localhost',
    projectId: 'demo-clinic',
    dataset: DATASET,
    token,
    fetch: (input, init) => lake.fetch(new Request(input, init)),
  })
}

/** Everything a dataset holds, drafts and private documents included, without what the lake adds. */
export async function dump(transport: SeedTransport): Promise<Record<string, unknown>[]> {
  const documents = await transport.query('*[!(_id in path("_.**"))] | order(_id)', {})
  if (!Array.isArray(documents)) throw new Error('dump: expected a list')
  return documents.map(({_rev, _createdAt, _updatedAt, ...document}) => document)
}

/** The same transport, counting what it is asked to write; from the `failAt`th write on it is dead. */
export function watched(transport: SeedTransport, failAt = Infinity) {
  const writes: (readonly Mutation[])[] = []
  const watching: SeedTransport = {
    ...transport,
    async mutate(mutations) {
      writes.push(mutations)
      if (writes.length >= failAt) throw new Error('killed')
      await transport.mutate(mutations)
    },
  }
  return {writes, transport: watching}
}

export const kairos = (): Promise<ClinicProfile> => readProfile(`${profilesFolder}kairos-psychiatry.yaml`)
export const example = (): Promise<ClinicProfile> => readProfile(`${profilesFolder}example-clinic.yaml`)
