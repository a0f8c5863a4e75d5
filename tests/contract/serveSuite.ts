import {createLake} from '../../lake/index.ts'

// `node tests/contract/serveSuite.ts <port> <token>`: an empty lake for outside suites that speak HTTP. Any dataset they write to is made.
const [, , port = '0', token = ''] = process.argv
const lake = await createLake({
  memory: true,
  createDatasetsOnDemand: true,
  projectId: 'suite',
  datasets: ['gts'],
  users: [{id: 'suite', name: 'Suite', email: 'suite@example.com', role: 'all', robot: true, token}],
  roles: [
    {name: 'all', title: 'All', permissions: [{filter: 'true', permissions: ['read', 'create', 'update', 'manage']}]},
  ],
})
const {url} = await lake.listen(Number(port))
console.log(`Lake: ${url}`)
