import {Hono} from 'hono'
import type {Identity} from '../engine/access.ts'
import {json} from '../http/answers.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireDatasetName, requireIdentity, requireManager} from './requireDataset.ts'

/** The project, its datasets, roles and grants, as the Studio and the client's `projects` and `datasets` ask for them. */
export function projectRoutes(context: LakeContext): Hono<LakeEnv> {
  const {projectId, projectName = projectId, users, roles} = context.options
  const datasets = () =>
    context.store.datasets().map(({name, createdAt}) => ({name, aclMode: 'private', createdAt, tags: [], features: []}))
  const members = users.map(({id, role, robot = false}) => ({
    id,
    role,
    isRobot: robot,
    roles: [{name: role, title: role}],
  }))
  const project = () => ({
    id: projectId,
    displayName: projectName,
    organizationId: null,
    studioHost: null,
    members,
    features: [],
    metadata: {},
  })
  const requireProject = (id: string) => {
    if (id !== projectId) throw new LakeError('not-found', `Project "${id}" not found; this lake holds "${projectId}"`)
  }
  const createDataset = (name: string, identity: Identity | null) => {
    requireManager(identity, context, 'Creating and deleting datasets')
    requireDatasetName(name)
    context.store.createDataset(name, context.now().toISOString())
    return json({datasetName: name, aclMode: 'private'})
  }
  const deleteDataset = (name: string, identity: Identity | null) => {
    requireManager(identity, context, 'Creating and deleting datasets')
    context.store.deleteDataset(requireDataset(name, null, context))
    return json({deleted: true})
  }
  // The Studio asks for datasets that hold comments of another one; there are none.
  const listDatasets = (search: URLSearchParams) => json(search.has('addonFor') ? [] : datasets())

  return new Hono<LakeEnv>()
    .get('/projects', (c) => {
      requireIdentity(c.var.identity)
      return json([project()])
    })
    .get('/projects/:project', (c) => {
      requireIdentity(c.var.identity)
      requireProject(c.req.param('project'))
      return json(project())
    })
    .get('/projects/:project/datasets', (c) => {
      requireIdentity(c.var.identity)
      return listDatasets(new URL(c.req.url).searchParams)
    })
    .get('/datasets', (c) => {
      requireIdentity(c.var.identity)
      return listDatasets(new URL(c.req.url).searchParams)
    })
    .put('/projects/:project/datasets/:name', (c) => createDataset(c.req.param('name'), c.var.identity))
    .put('/datasets/:name', (c) => createDataset(c.req.param('name'), c.var.identity))
    .delete('/projects/:project/datasets/:name', (c) => deleteDataset(c.req.param('name'), c.var.identity))
    .delete('/datasets/:name', (c) => deleteDataset(c.req.param('name'), c.var.identity))
    .get('/projects/:project/datasets/:name/acl', (c) => json(context.access.grants(c.var.identity)))
    .get('/projects/:project/roles', () =>
      json(roles.map(({name, title}) => ({name, title, description: '', isCustom: false}))),
    )
    .get('/roles', () => json(roles.map(({name, title}) => ({name, title, description: '', isCustom: false}))))
    .get('/projects/:project/grants', () => json({}))
    .get('/projects/:project/permissions', () => json([]))
    .get('/projects/:project/user-applications', () => json([]))
    .get('/projects/:project/cors', () =>
      json((context.options.login?.allowedOrigins() ?? []).map((origin) => ({origin, allowCredentials: true}))),
    )
}
