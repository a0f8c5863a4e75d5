import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'

export interface LongRunningTool {
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>
  /** Ends it by its process id, if it still runs, and waits. */
  stop(): Promise<void>
}

/**
 * A development tool that runs beside this process, in a process group of its own: a Ctrl-C goes to this process, which
 * ends the tool in order.
 *
 * @param isShown - Lines of its output that people should see; the rest is dropped. Its errors always show.
 */
export function longRunningTool(
  [file, ...args]: readonly [string, ...string[]],
  options: {cwd: string; env: NodeJS.ProcessEnv},
  isShown: (line: string) => boolean,
): LongRunningTool {
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: {...process.env, ...options.env},
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  createInterface({input: child.stdout}).on('line', (line) => {
    if (isShown(line)) console.log(line)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}
