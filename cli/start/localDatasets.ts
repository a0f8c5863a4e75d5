/** The project that the embedded lake plays, and the clinics that the first start opens in it. */
export const localProject = {id: 'demo-clinic', name: 'Local clinics'} as const

export const localDatasets = [
  {name: 'kairos', title: 'Kairos Psychiatry', profile: 'seed/profiles/kairos-psychiatry.yaml'},
  {name: 'example', title: 'Example Clinic', profile: 'seed/profiles/example-clinic.yaml'},
] as const
