/**
 * Settings of a workspace in which nothing becomes public but through Publish, for `defineConfig({...publishOnly, …})`.
 *
 * `clinicContent()` turns scheduled drafts off by itself and stops every article in a release. Only a workspace can take
 * Sanity's Releases and Schedules out of the Studio, and so whoever would run an article that another tool has scheduled.
 */
export const publishOnly = {
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
}
