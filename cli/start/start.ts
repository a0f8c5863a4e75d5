import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {CliError} from '../CliError.ts'
import {clientBuild} from './clientBuild.ts'
import {type DataFolder, takeDataFolder} from './dataFolder.ts'
import {serveDevStudio} from './devStudio.ts'
import {hostedEnvironment} from './hostedEnvironment.ts'
import {listenNear} from './listenNear.ts'
import {localDatasets, localProject} from './localDatasets.ts'
import {localTokens, tokensFile} from './localTokens.ts'
import {openLake} from './openLake.ts'
import type {Progress} from './progress.ts'
import {type Addresses, clearRunningInstance, writeRunningInstance} from './runningInstance.ts'
import {seedOnFirstStart} from './seedOnFirstStart.ts'
import {startSite} from './siteProcess.ts'
import {studioBuild} from './studioBuild.ts'
import {watchClient} from './watchClient.ts'
import {serveStudio} from './studioServer.ts'
import {studioRuntime} from './studioRuntime.ts'

export interface StartSettings {
  dev: boolean
  /** Wanted ports; 0 takes any free one. */
  ports: {lake: number; studio: number; site: number}
  dataDir: string
}

export interface RunningStack extends Addresses {
  /** Where the tour's example requests read a token; none is printed, since terminals are kept and shared. */
  tokensFile: string
  /** Stops everything in order; what was acknowledged is on disk already. */
  stop(): Promise<void>
}

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts lake, Studio and preview site in a data folder, seeding it when it is new.
 *
 * @param root - The repository whose Studio and site are run.
 * @returns `null` when another process already runs in that folder.
 * @throws {@link CliError} in one line; whatever had been started is stopped again.
 */
export async function start(
  settings: StartSettings,
  progress: Progress,
  signal: AbortSignal,
  root = repositoryRoot,
): Promise<RunningStack | null> {
  const folder = takeDataFolder(settings.dataDir)
  if (!folder) return null
  clearRunningInstance(folder.path)
  const running: {close(): Promise<void>}[] = []
  const givenUp = new AbortController()
  const stop = async () => {
    // The site first, then the Studio: the lake goes last, so that no page is cut off in the middle of an answer.
    for (const part of running.splice(0).reverse()) await part.close()
    clearRunningInstance(folder.path)
    folder.release()
  }
  try {
    return await startParts(settings, progress, AbortSignal.any([signal, givenUp.signal]), root, folder, running, stop)
  } catch (error) {
    givenUp.abort()
    await stop()
    throw error
  }
}

async function startParts(
  settings: StartSettings,
  progress: Progress,
  signal: AbortSignal,
  root: string,
  folder: DataFolder,
  running: {close(): Promise<void>}[],
  stop: () => Promise<void>,
): Promise<RunningStack> {
  const notice = hostedEnvironment.notice(process.env)
  if (notice) progress.say(notice)
  const tokens = localTokens(folder.path)
  const origins: string[] = []
  const builds = buildParts(settings, progress, signal, root)
  // Looked at below; until then a failed build must not count as an unhandled rejection.
  builds.catch(() => undefined)

  const lake = await progress.step('Open the lake', () =>
    openLake({dataDir: join(folder.path, 'lake'), port: settings.ports.lake, tokens, origins, say: progress.say}),
  )
  running.push(lake)
  await seedOnFirstStart({lakeUrl: lake.url, token: tokens.robot, root, progress, signal})
  const studioFolder = await builds
  refuseWhenStopped(signal)

  let siteUrl = `http://localhost:${settings.ports.site}`
  const runtime = () => studioRuntime(lake.url, siteUrl)
  const studio = await progress.step('Serve the Studio', () =>
    listenNear(
      'Studio',
      settings.ports.studio,
      (port) =>
        studioFolder === null ? serveDevStudio(root, port, runtime, signal) : serveStudio(port, studioFolder, runtime),
      progress.say,
    ),
  )
  running.push(studio)
  origins.push(studio.url)

  const site = await progress.step('Start the preview site', () =>
    listenNear(
      'preview site',
      settings.ports.site,
      (port) =>
        startSite(
          root,
          port,
          {
            apiHost: lake.url,
            projectId: localProject.id,
            datasets: localDatasets.map(({name}) => name),
            token: tokens.viewer,
            studioUrl: studio.url,
          },
          settings.dev,
        ),
      progress.say,
    ),
  )
  running.push(site)
  if (settings.dev) running.push(watchClient(root))
  siteUrl = site.url
  refuseWhenStopped(signal)

  const addresses = {lake: lake.url, studio: studio.url, site: site.url}
  writeRunningInstance(folder.path, {pid: process.pid, ...addresses})
  return {...addresses, tokensFile: tokensFile(folder.path), stop}
}

/** The static Studio's folder, or `null` in development, where Vite serves it; and the client that the site imports. */
async function buildParts(
  settings: StartSettings,
  progress: Progress,
  signal: AbortSignal,
  root: string,
): Promise<string | null> {
  const client = clientBuild(root)
  const studio = settings.dev ? null : studioBuild(root)
  await Promise.all([
    client.cached || progress.step('Build the client', () => client.build(signal)),
    studio === null ||
      studio.cached ||
      progress.step('Build the Studio (only when its sources changed)', () => studio.build(signal)),
  ])
  return studio?.folder ?? null
}

function refuseWhenStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new CliError('failed', 'stopped before it was ready')
}
