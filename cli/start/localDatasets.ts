/** The project that the embedded lake plays. */
export const localProject = {id: 'demo-clinic', name: 'Local clinics'} as const

/**
 * The clinics that the first start opens.
 *
 * `needsReviewer`: no reviewer of that clinic is known, so sign-off can be tried only under the plainly fictional local
 * identity (see `localDemoIdentity`).
 */
export const localDatasets = [
  {
    name: 'kairos',
    title: 'Kairos Psychiatry',
    profile: 'seed/profiles/kairos-psychiatry.yaml',
    needsReviewer: true,
  },
  {name: 'example', title: 'Example Clinic', profile: 'seed/profiles/example-clinic.yaml', needsReviewer: false},
] as const
