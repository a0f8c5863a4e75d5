import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildKey} from './buildKey.ts'
import {runTool} from './runTool.ts'

const SOURCES = ['src', 'package-lock.json', 'tsup.config.ts']

/** The entries that the preview site imports. */
const ENTRIES = ['index.js', 'html.js', 'json-ld.js']

export interface ClientBuild {
  cached: boolean
  build(signal?: AbortSignal): Promise<void>
}

/**
 * The client as sites import it, in `dist/`: the JavaScript only, since the preview site needs no type declarations.
 *
 * A stamp beside the build names its sources. A full `npm run build` writes no stamp and is rebuilt once.
 */
export function clientBuild(root: string): ClientBuild {
  const key = buildKey(root, SOURCES, 'site')
  const stamp = join(root, 'dist', '.site-build')
  return {
    cached: ENTRIES.every((entry) => existsSync(join(root, 'dist', entry))) && readStamp(stamp) === key,
    async build(signal) {
      const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
      await runTool('The client build', [process.execPath, tsup], {
        cwd: root,
        env: {CLINIC_CONTENT_BUILD: 'site'},
        ...(signal ? {signal} : {}),
      })
      mkdirSync(join(root, 'dist'), {recursive: true})
      writeFileSync(stamp, key)
    },
  }
}

const readStamp = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)
