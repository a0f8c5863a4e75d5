/** What one workspace of the Studio talks to; plain data, so that it can be tested without a Studio. */
export interface WorkspaceSettings {
  name: string
  title: string
  basePath: string
  projectId: string
  dataset: string
  /** Base address of an API of one's own; absent means Sanity's hosted one. */
  apiHost?: string
  /** Where the preview site answers, without a trailing slash; absent means that there is none. */
  siteUrl?: string
  /** Sign-in choices of the embedded lake; absent means Sanity's own login. */
  providers?: {name: string; title: string; url: string}[]
}

/** The environment that `sanity build` inlines (`SANITY_STUDIO_*`). */
export interface StudioEnvironment {
  projectId?: string | undefined
  dataset?: string | undefined
  siteUrl?: string | undefined
}

interface RuntimeDataset {
  name: string
  title: string
}

interface RuntimeRole {
  name: string
  title: string
}

/** What the server of the static Studio puts on the page as `globalThis.__CLINIC_CONTENT__`. */
export interface StudioRuntime {
  projectId: string
  apiHost: string
  siteUrl?: string
  datasets: RuntimeDataset[]
  login: {url: string; roles: RuntimeRole[]}
}

/**
 * The workspaces to show, in order.
 *
 * An embedded lake when there is a runtime configuration; else hosted Sanity, by the project and dataset of the
 * environment.
 *
 * @throws Error when the runtime configuration is not of the expected shape, or project or dataset is not set.
 */
export function workspaceSettings(runtime: unknown, environment: StudioEnvironment = {}): WorkspaceSettings[] {
  if (runtime !== undefined) return embedded(parseRuntime(runtime))
  const {projectId, dataset, siteUrl} = environment
  if (projectId && dataset) return [hosted(projectId, dataset, siteUrl)]
  const missing = projectId ? 'SANITY_STUDIO_DATASET' : 'SANITY_STUDIO_PROJECT_ID'
  throw new Error(`Studio configuration: ${missing} is not set; set both, or neither to use the embedded lake`)
}

function hosted(projectId: string, dataset: string, siteUrl: string | undefined): WorkspaceSettings {
  return {
    name: dataset,
    title: 'Clinic content',
    basePath: `/${dataset}`,
    projectId,
    dataset,
    ...(siteUrl ? {siteUrl: withoutTrailingSlash(siteUrl)} : {}),
  }
}

function embedded({projectId, apiHost, siteUrl, datasets, login}: StudioRuntime): WorkspaceSettings[] {
  const providers = login.roles.map(({name, title}) => ({
    name,
    title,
    url: `${withoutTrailingSlash(login.url)}/${name}`,
  }))
  return datasets.map(({name, title}) => ({
    name,
    title,
    basePath: `/${name}`,
    projectId,
    dataset: name,
    apiHost: withoutTrailingSlash(apiHost),
    ...(siteUrl ? {siteUrl: withoutTrailingSlash(siteUrl)} : {}),
    providers,
  }))
}

function parseRuntime(value: unknown): StudioRuntime {
  const siteUrl = field(value, 'siteUrl')
  const login = field(value, 'login')
  return {
    projectId: text(field(value, 'projectId'), 'projectId'),
    apiHost: text(field(value, 'apiHost'), 'apiHost'),
    ...(siteUrl === undefined || siteUrl === null ? {} : {siteUrl: text(siteUrl, 'siteUrl')}),
    datasets: named(field(value, 'datasets'), 'datasets'),
    login: {url: text(field(login, 'url'), 'login.url'), roles: named(field(login, 'roles'), 'login.roles')},
  }
}

function named(value: unknown, path: string): {name: string; title: string}[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed(path, value, 'a list of {name, title}')
  return value.map((item: unknown, index) => {
    const name = text(field(item, 'name'), `${path}[${index}].name`)
    const title = field(item, 'title')
    return {name, title: typeof title === 'string' && title ? title : name}
  })
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw malformed(path, value, 'a text')
  return value
}

const malformed = (path: string, value: unknown, expected: string) =>
  new Error(`Studio configuration: __CLINIC_CONTENT__.${path} is ${JSON.stringify(value)}; expected ${expected}`)

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const withoutTrailingSlash = (url: string) => url.replace(/\/+$/, '')
