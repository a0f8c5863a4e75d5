import {join} from 'node:path'
import {longRunningTool} from './longRunningTool.ts'

/** Builds the client again whenever a source of it changes; the watching site then restarts by itself. */
export function watchClient(root: string): {close(): Promise<void>} {
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  const tool = longRunningTool(
    [process.execPath, tsup, '--watch', 'src', '--silent'],
    {cwd: root, env: {CLINIC_CONTENT_BUILD: 'site'}},
    (line) => line.includes('error'),
  )
  return {close: tool.stop}
}
