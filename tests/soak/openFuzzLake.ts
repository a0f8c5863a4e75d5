import {createLake} from '../../lake/index.ts'

/** A lake on a random port with some documents, that keeps what it did not expect. */
export async function openFuzzLake() {
  const token = 'token-of-the-fuzz-0123456789abcdef0123456789'
  const reported: unknown[] = []
  const lake = await createLake({
    memory: true,
    projectId: 'fuzz',
    datasets: ['fuzz'],
    evaluationMs: 200,
    reportError: (error) => reported.push(error),
    users: [{id: 'fuzz', name: 'Fuzz', email: 'fuzz@example.com', role: 'all', robot: true, token}],
    roles: [
      {
        name: 'all',
        title: 'All',
        permissions: [{filter: 'true', permissions: ['read', 'create', 'update', 'history', 'manage']}],
      },
    ],
  })
  await lake.importDocuments(
    'fuzz',
    Array.from({length: 30}, (_, n) => ({
      _id: `d-${n}`,
      _type: 'note',
      n,
      list: [{_key: 'a', n}, {_key: 'b'}],
      a: {b: 'text', to: {_type: 'reference', _ref: `d-${(n * 7) % 30}`, _weak: true}},
    })),
  )
  const {port} = await lake.listen(0)
  return {url: `http://127.0.0.1:${port}`, token, reported, close: lake.close}
}
