import {createLake, type Lake} from '../createLake.ts'
import type {LakeOptions} from '../LakeOptions.ts'

export interface LakeFixture {
  lake: Lake
  /** An administrator's. */
  token: string
  /** What clients take for `fetch`: answers in this process, without a port. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
}

/** Documents that each test finds, besides the options of the lake. */
export type LakeFixtureOptions = Partial<LakeOptions> & {documents?: readonly unknown[]}

const token = 'token-of-the-lake-fixture-0123456789abcdef'

/**
 * A lake of its own for each test, in memory, with a clock that stands still and ids that count.
 *
 * @example
 * const test = base.extend({lake: lakeFixture({datasets: ['test'], documents: [{_id: 'a', _type: 'post'}]})})
 * test('reads', async ({lake}) => { await lake.fetch('http://localhost/v2025-02-19/data/query/test?query=*') })
 */
export function lakeFixture({documents = [], ...options}: LakeFixtureOptions = {}) {
  // Vitest reads the names of other fixtures from the pattern, so it has to be one.
  // oxlint-disable-next-line no-empty-pattern
  return async ({}: object, use: (fixture: LakeFixture) => Promise<void>): Promise<void> => {
    let count = 0
    const lake = await createLake({
      memory: true,
      projectId: 'demo-test',
      datasets: ['test'],
      users: [
        {id: 'administrator', name: 'Administrator', email: 'administrator@example.com', role: 'administrator', token},
      ],
      roles: [
        {
          name: 'administrator',
          title: 'Administrator',
          permissions: [{filter: 'true', permissions: ['read', 'create', 'update', 'history', 'manage']}],
        },
      ],
      now: () => new Date('2026-01-01T00:00:00Z'),
      newId: () => `id-${String((count += 1)).padStart(12, '0')}`,
      ...options,
    })
    try {
      const [dataset = 'test'] = options.datasets ?? []
      if (documents.length > 0) await lake.importDocuments(dataset, documents)
      await use({lake, token, fetch: (input, init) => lake.fetch(new Request(input, init))})
    } finally {
      await lake.close()
    }
  }
}
