import type {LakeUser} from '../../lake/index.ts'

/** The three people who may sign in on this machine, each shown as a button on the login page. */
export const localPeople = [
  {id: 'local-writer', name: 'Wren Writer', email: 'wren@localhost.invalid', role: 'writer'},
  {id: 'local-clinician', name: 'Casey Clinician', email: 'casey@localhost.invalid', role: 'clinician'},
  {id: 'local-admin', name: 'Ari Administrator', email: 'ari@localhost.invalid', role: 'administrator'},
] as const satisfies readonly LakeUser[]

/** The identity that seeds; what it writes counts as the package's own. */
export const ROBOT_ID = 'local-robot'

/** Everyone whom the lake knows: the three people, the robot that seeds and the preview site's reader. */
export function localUsers(tokens: {robot: string; viewer: string}): LakeUser[] {
  return [
    ...localPeople,
    {
      id: ROBOT_ID,
      name: 'Seeder',
      email: 'seeder@localhost.invalid',
      role: 'administrator',
      token: tokens.robot,
      robot: true,
    },
    {
      id: 'local-viewer',
      name: 'Preview site',
      email: 'site@localhost.invalid',
      role: 'viewer',
      token: tokens.viewer,
      robot: true,
    },
  ]
}
