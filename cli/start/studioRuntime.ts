import {localPeople} from '../local/users.ts'
import {localDatasets, localProject} from './localDatasets.ts'
import type {StudioRuntime} from './studioPage.ts'

/** What the Studio of this start is told: where lake and site answer, which clinics there are, who may sign in. */
export function studioRuntime(lakeUrl: string, siteUrl: string): StudioRuntime {
  return {
    projectId: localProject.id,
    apiHost: lakeUrl,
    siteUrl,
    datasets: localDatasets.map(({name, title}) => ({name, title})),
    login: {
      url: `${lakeUrl}/login`,
      roles: localPeople.map(({name, role}) => ({name: role, title: `${name} (${role})`})),
    },
  }
}
