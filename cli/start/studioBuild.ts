import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {buildKey} from './buildKey.ts'
import {hostedEnvironment} from './hostedEnvironment.ts'
import {runTool} from './runTool.ts'

const SOURCES = ['studio', 'schemas', 'src', 'package-lock.json', 'tsconfig.json']

export interface StudioBuild {
  key: string
  folder: string
  /** Already there, so `build` has nothing to do. */
  cached: boolean
  /** Builds into a folder beside and moves it into place when whole; a build that was cut short is never served. */
  build(signal?: AbortSignal): Promise<void>
}

/** The static Studio of the sources as they are now, cached under `<dataDir>/studio-build/<key>`. */
export function studioBuild(root: string, dataDir: string): StudioBuild {
  const key = buildKey(root, SOURCES, 'embedded')
  const cache = join(dataDir, 'studio-build')
  const folder = join(cache, key)
  return {
    key,
    folder,
    cached: existsSync(join(folder, 'index.html')),
    async build(signal) {
      const unfinished = `${folder}.unfinished`
      rmSync(unfinished, {recursive: true, force: true})
      mkdirSync(cache, {recursive: true})
      const sanity = join(root, 'node_modules/sanity/bin/sanity')
      await runTool('The Studio build', [process.execPath, sanity, 'build', '-y', unfinished], {
        cwd: join(root, 'studio'),
        env: {...hostedEnvironment.unset, SANITY_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1'},
        ...(signal ? {signal} : {}),
      })
      renameSync(unfinished, folder)
      forgetOthers(cache, key)
    },
  }
}

function forgetOthers(cache: string, key: string): void {
  for (const name of readdirSync(cache)) {
    if (name !== key) rmSync(join(cache, name), {recursive: true, force: true})
  }
}
