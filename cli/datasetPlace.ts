import type {ArgsDef} from 'citty'

/** How every command line names the Content Lake that it works with. */
export const lakeArgs = {
  'api-host': {
    type: 'string',
    description: 'Where the Content Lake is; this machine, or Sanity when --project is given',
    valueHint: 'url',
  },
  project: {type: 'string', description: 'Id of a hosted project', valueHint: 'id'},
} as const satisfies ArgsDef

/** Makes the error of a command out of what is wrong, in words that begin with a flag or a variable. */
type Refuse = (problem: string) => Error

/** The project that the lake on this machine plays. */
const LOCAL_PROJECT = 'demo-clinic'

/** The Content Lake that a command line names; this machine's unless it does. `flag` is the one that names its project. */
export function lakePlace(
  {project = LOCAL_PROJECT, ...named}: {project?: string | undefined; apiHost?: string | undefined},
  refuse: Refuse,
  flag = '--project',
): {projectId: string; apiHost: string} {
  requireName(flag, project, /^[a-z0-9-]{1,64}$/, 'lowercase letters, digits and -', refuse)
  const apiHost = named.apiHost ?? (project === LOCAL_PROJECT ? 'http://localhost:3900' : 'https://api.sanity.io')
  if (URL.canParse(apiHost) && /^https?:$/.test(new URL(apiHost).protocol)) return {projectId: project, apiHost}
  throw refuse(`--api-host "${apiHost}" is not an address; expected one such as http://localhost:3900`)
}

/** The name of a dataset as a command line gives it with `flag`. */
export function datasetName(dataset: string, refuse: Refuse, flag = '--dataset'): string {
  const pattern = /^[a-z0-9][a-z0-9_-]{0,63}$/
  return requireName(flag, dataset, pattern, 'lowercase letters, digits, - and _', refuse)
}

/** A token that may do what the command does. */
export function usableToken(token: string, right: 'read' | 'write', refuse: Refuse): string {
  if (/^[!-~]+$/.test(token)) return token
  const problem = token === '' ? 'no token' : 'CLINIC_CONTENT_TOKEN holds what no token can hold'
  throw refuse(`${problem}; set CLINIC_CONTENT_TOKEN to one that may ${right} this dataset`)
}

function requireName(flag: string, value: string, pattern: RegExp, expected: string, refuse: Refuse): string {
  if (pattern.test(value)) return value
  throw refuse(`${flag} "${value}" is not a name; expected ${expected}`)
}
