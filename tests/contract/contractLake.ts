import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import {createLake, type Lake} from '../../lake/index.ts'

export const token = 'token-of-the-contract-tests-0123456789abcdef'
export const viewerToken = 'token-of-a-viewer-of-contract-tests-0123456789'

export interface ContractLake {
  lake: Lake
  /** The unmodified client, over HTTP on a real port. */
  client(config?: ClientConfig): SanityClient
}

/** A lake on a random port of 127.0.0.1. */
export async function openContractLake(datasets: string[] = ['kairos']): Promise<ContractLake> {
  const lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets,
    users: [
      {id: 'local-admin', name: 'Ari Administrator', email: 'ari@example.com', role: 'administrator', token},
      {
        id: 'local-viewer',
        name: 'Viewer',
        email: 'viewer@example.com',
        role: 'viewer',
        robot: true,
        token: viewerToken,
      },
    ],
    roles: [
      {
        name: 'administrator',
        title: 'Administrator',
        permissions: [{filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'manage']}],
      },
      {name: 'viewer', title: 'Viewer', permissions: [{filter: '_id in path("**")', permissions: ['read']}]},
    ],
  })
  const {port} = await lake.listen(0)
  return {
    lake,
    client: (config = {}) =>
      createClient({
        projectId: 'demo-clinic',
        dataset: datasets[0] ?? '',
        apiHost: `http://127.0.0.1:${port}`,
        useProjectHostname: false,
        apiVersion: '2025-02-19',
        useCdn: false,
        token,
        perspective: 'raw',
        ...config,
      }),
  }
}
