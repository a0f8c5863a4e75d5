export interface SiteSettings {
  projectId: string
  /** One clinic a dataset; nothing else is served. */
  datasets: readonly string[]
  /** Absent means Sanity's hosted Content Lake. */
  apiHost?: string
  /** A viewer's token. Without one there are no previews. */
  token?: string
  /** The Studio that may show previews in a frame. */
  studioUrl?: string
  /** Where readers report an error, by dataset: a form's address or a `mailto:`. A clinic without one is not offered it. */
  feedbackUrls?: Readonly<Record<string, string>>
  /** What canonical addresses begin with, without a trailing slash. */
  siteUrl: string
}

/** Settings from the environment; every missing or malformed one is named at once. */
export function siteSettings(env: Readonly<Record<string, string | undefined>>, port: number): SiteSettings {
  const projectId = env['CLINIC_CONTENT_PROJECT_ID'] ?? ''
  const datasets = (env['CLINIC_CONTENT_DATASETS'] ?? '').split(',').filter((name) => name !== '')
  const feedback = (env['CLINIC_CONTENT_FEEDBACK_URLS'] ?? '')
    .split(',')
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(/=(.*)/s, 2))
  const problems = [
    ...(/^[a-z0-9-]+$/.test(projectId) ? [] : ['CLINIC_CONTENT_PROJECT_ID is not set']),
    ...(datasets.length > 0 ? [] : ['CLINIC_CONTENT_DATASETS is not set; expected names such as "kairos,example"']),
    ...datasets
      .filter((name) => !/^[a-z0-9][a-z0-9_-]*$/.test(name))
      .map((name) => `CLINIC_CONTENT_DATASETS names "${name}", which is not a dataset's name`),
    ...feedback
      .filter(([name = '', url = '']) => !datasets.includes(name) || !/^(?:https?:\/\/|mailto:)\S+$/.test(url))
      .map(
        (entry) =>
          `CLINIC_CONTENT_FEEDBACK_URLS has "${entry.join('=')}"; expected <dataset>=<https: or mailto: address>, commas between`,
      ),
  ]
  if (problems.length > 0) throw new Error(`Preview site: ${problems.join('; ')}`)
  const apiHost = env['CLINIC_CONTENT_API_HOST']
  const token = env['CLINIC_CONTENT_TOKEN']
  const studioUrl = env['CLINIC_CONTENT_STUDIO_URL']
  return {
    projectId,
    datasets,
    siteUrl: (env['CLINIC_CONTENT_SITE_URL'] ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    ...(feedback.length > 0 ? {feedbackUrls: Object.fromEntries(feedback)} : {}),
    ...(apiHost ? {apiHost} : {}),
    ...(token ? {token} : {}),
    ...(studioUrl ? {studioUrl} : {}),
  }
}
