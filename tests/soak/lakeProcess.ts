import {createLake} from '../../lake/index.ts'

/** A lake that holds a folder and serves it until it is killed: `node lakeProcess.ts <folder> <token>` prints its port. */
const [, , folder = '', token = ''] = process.argv
const lake = await createLake({
  dataDir: folder,
  projectId: 'soak',
  datasets: ['soak'],
  users: [{id: 'soak', name: 'Soak', email: 'soak@example.com', role: 'all', robot: true, token}],
  roles: [{name: 'all', title: 'All', permissions: [{filter: 'true', permissions: ['read', 'create', 'update']}]}],
})
const {port} = await lake.listen(0)
console.log(`port ${port}`)
