import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {buildKey} from './buildKey.ts'
import {hostedEnvironment} from './hostedEnvironment.ts'
import {runTool} from './runTool.ts'

const SOURCES = ['studio', 'schemas', 'src', 'package-lock.json', 'tsconfig.json']

/** Builds kept: going back to an earlier commit is quick, and another start may still serve the one before. */
const KEPT_BUILDS = 3

export interface StudioBuild {
  key: string
  folder: string
  /** Already there, so `build` has nothing to do. */
  cached: boolean
  /** Builds into a folder beside and moves it into place when whole; a build that was cut short is never served. */
  build(signal?: AbortSignal): Promise<void>
}

/**
 * The static Studio of the sources as they are now, cached under `.clinic-content/studio-build/<key>`.
 *
 * The cache belongs to the repository, not to a data folder: a build knows no data and no port.
 */
export function studioBuild(root: string): StudioBuild {
  const key = buildKey(root, SOURCES, 'embedded')
  const cache = join(root, '.clinic-content/studio-build')
  const folder = join(cache, key)
  const cached = existsSync(join(folder, 'index.html'))
  if (cached) utimesSync(folder, new Date(), new Date())
  return {
    key,
    folder,
    cached,
    async build(signal) {
      const unfinished = `${folder}.unfinished-${process.pid}`
      rmSync(unfinished, {recursive: true, force: true})
      mkdirSync(cache, {recursive: true})
      try {
        const sanity = join(root, 'node_modules/sanity/bin/sanity')
        await runTool('The Studio build', [process.execPath, sanity, 'build', '-y', unfinished], {
          cwd: join(root, 'studio'),
          env: {...hostedEnvironment.unset, SANITY_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1'},
          ...(signal ? {signal} : {}),
        })
        // Another start may have finished the same build meanwhile; the two are equal.
        if (!existsSync(folder)) renameSync(unfinished, folder)
      } finally {
        rmSync(unfinished, {recursive: true, force: true})
      }
      forgetOldest(cache)
    },
  }
}

function forgetOldest(cache: string): void {
  const builds = readdirSync(cache)
    .filter((name) => /^[0-9a-f]{20}$/.test(name))
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const build of builds.slice(KEPT_BUILDS)) rmSync(build, {recursive: true, force: true})
}
