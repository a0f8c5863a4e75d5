import {createLake} from '../../lake/index.ts'
import {reviewPublishGuard} from '../local/reviewPublishGuard.ts'
import {roles} from '../local/roles.ts'
import {localUsers} from '../local/users.ts'
import {type Listening, listenNear} from './listenNear.ts'
import {localDatasets, localProject} from './localDatasets.ts'
import type {LocalTokens} from './localTokens.ts'

/**
 * The embedded lake with this machine's people, roles and review guard, listening.
 *
 * @param origins - Where sign-in may send people back to; read at each request, so addresses can be added later.
 */
export async function openLake(options: {
  dataDir: string
  port: number
  tokens: LocalTokens
  origins: readonly string[]
  say: (line: string) => void
}): Promise<Listening> {
  const lake = await createLake({
    dataDir: options.dataDir,
    projectId: localProject.id,
    projectName: localProject.name,
    datasets: localDatasets.map(({name}) => name),
    users: localUsers(options.tokens),
    roles,
    login: {allowedOrigins: () => options.origins},
    publishGuard: reviewPublishGuard(),
  })
  try {
    const listening = await listenNear('lake', options.port, (port) => lake.listen(port), options.say)
    return {
      ...listening,
      async close() {
        await listening.close()
        await lake.close()
      },
    }
  } catch (error) {
    await lake.close()
    throw error
  }
}
