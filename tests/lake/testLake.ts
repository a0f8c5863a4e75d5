import {createLake, type Lake, type LakeOptions, type LakeUser, type Role} from '../../lake/index.ts'

/** Tokens of the people below. */
export const tokens = {
  admin: 'token-of-the-administrator-0123456789abcdef',
  writer: 'token-of-the-writer-0123456789abcdef01234',
  viewer: 'token-of-the-viewer-0123456789abcdef01234',
  robot: 'token-of-the-robot-0123456789abcdef012345',
} as const

export const users = [
  {id: 'u-admin', name: 'Ada Admin', email: 'ada@example.com', role: 'administrator', token: tokens.admin},
  {id: 'u-writer', name: 'Wil Writer', email: 'wil@example.com', role: 'writer', token: tokens.writer},
  {id: 'u-viewer', name: 'Viewer', email: 'viewer@example.com', role: 'viewer', token: tokens.viewer, robot: true},
  {id: 'u-robot', name: 'Robot', email: 'robot@example.com', role: 'administrator', token: tokens.robot, robot: true},
] satisfies LakeUser[]

export const roles: Role[] = [
  {
    name: 'administrator',
    title: 'Administrator',
    permissions: [{filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'manage']}],
  },
  {
    name: 'writer',
    title: 'Writer',
    permissions: [
      {filter: '!(_id in path("private.**"))', permissions: ['read']},
      {filter: '_id in path("drafts.**") && _type != "secret"', permissions: ['create', 'update']},
    ],
  },
  {name: 'viewer', title: 'Viewer', permissions: [{filter: '_id in path("**")', permissions: ['read']}]},
]

export interface TestLake {
  lake: Lake
  /** A request in this process; `body` is sent as JSON. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  get(path: string, options?: CallOptions): Promise<Answer>
  query(
    groq: string,
    options?: CallOptions & {params?: Record<string, unknown>; perspective?: string},
  ): Promise<unknown>
  mutate(mutations: unknown[], options?: CallOptions & {search?: string}): Promise<Answer>
  actions(actions: unknown[], options?: CallOptions & {transactionId?: string}): Promise<Answer>
}

export interface CallOptions {
  /** The administrator's where absent; `null` for none. */
  token?: string | null
  body?: unknown
  headers?: Record<string, string>
  host?: string
}

export interface Answer {
  status: number
  headers: Headers
  /** Parsed JSON where the answer is JSON, else its text. */
  body: unknown
}

export const version = 'v2025-02-19'

/** A lake in memory with one dataset `test`, a clock that stands still and ids that count. */
export async function openTestLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  let count = 0
  const lake = await createLake({
    memory: true,
    projectId: 'demo-test',
    datasets: ['test'],
    users,
    roles,
    now: () => new Date('2026-01-02T03:04:05Z'),
    newId: () => `id-${String(++count).padStart(12, '0')}`,
    ...options,
  })
  const call: TestLake['call'] = async (
    method,
    path,
    {token = tokens.admin, body, headers = {}, host = 'localhost'} = {},
  ) => {
    const request = new Request(`http://${host}${path}`, {
      method,
      headers: {...(token === null ? {} : {authorization: `Bearer ${token}`}), host, ...headers},
      ...(body === undefined ? {} : {body: typeof body === 'string' ? body : JSON.stringify(body)}),
    })
    return toAnswer(await lake.fetch(request))
  }
  return {
    lake,
    call,
    get: (path, options) => call('GET', path, options),
    query: async (query, {params = {}, perspective = 'raw', ...rest} = {}) => {
      const answer = await call('POST', `/${version}/data/query/test?perspective=${perspective}`, {
        ...rest,
        body: {query, params},
      })
      return field(answer.body, 'result') ?? answer.body
    },
    mutate: (mutations, {search = 'returnIds=true', ...rest} = {}) =>
      call('POST', `/${version}/data/mutate/test?${search}`, {...rest, body: {mutations}}),
    actions: (actions, {transactionId, ...rest} = {}) =>
      call('POST', `/${version}/data/actions/test`, {
        ...rest,
        body: {actions, ...(transactionId ? {transactionId} : {})},
      }),
  }
}

async function toAnswer(response: Response): Promise<Answer> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  const body: unknown = isJson ? await response.json() : await response.text()
  return {status: response.status, headers: response.headers, body}
}

/** One field of a parsed answer. */
export function field(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((current, name) => {
    if (typeof current !== 'object' || current === null) return undefined
    return Object.entries(current).find(([key]) => key === String(name))?.[1]
  }, value)
}
