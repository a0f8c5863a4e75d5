import type {StudioRuntime} from './workspaceSettings.ts'

/** What the Studio assumes when nothing is set: the embedded lake at its usual address. */
export const localRuntime = {
  projectId: 'demo-clinic',
  apiHost: 'http://localhost:3900',
  siteUrl: 'http://localhost:4000',
  datasets: [
    {name: 'kairos', title: 'Kairos Psychiatry'},
    {name: 'example', title: 'Example Clinic'},
  ],
  login: {
    url: 'http://localhost:3900/login',
    roles: [
      {name: 'writer', title: 'Wren Writer (writer)'},
      {name: 'clinician', title: 'Casey Clinician (clinician)'},
      {name: 'administrator', title: 'Ari Administrator (administrator)'},
    ],
  },
} satisfies StudioRuntime
