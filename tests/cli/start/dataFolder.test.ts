import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {takeDataFolder} from '../../../cli/start/dataFolder.ts'
import {localTokens} from '../../../cli/start/localTokens.ts'
import {clearRunningInstance, readRunningInstance, writeRunningInstance} from '../../../cli/start/runningInstance.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'data-folder-'))))
afterEach(() => rmSync(folder, {recursive: true, force: true}))

test('a folder can be taken once, and again after it was released', () => {
  const first = takeDataFolder(folder)
  expect(takeDataFolder(folder)).toBeNull()
  first?.release()
  const second = takeDataFolder(folder)
  expect(second).not.toBeNull()
  second?.release()
})

test('a holder that was killed leaves the folder free', async () => {
  const source = fileURLToPath(new URL('../../../cli/start/dataFolder.ts', import.meta.url))
  const script = `import {takeDataFolder} from ${JSON.stringify(source)}
    if (takeDataFolder(${JSON.stringify(folder)})) process.stdout.write('taken')
    setInterval(() => undefined, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  expect(takeDataFolder(folder)).toBeNull()
  const ended = new Promise((resolve) => holder.once('exit', resolve))
  holder.kill('SIGKILL')
  await ended
  const ours = takeDataFolder(folder)
  expect(ours).not.toBeNull()
  ours?.release()
})

test('only its owner may look into it', () => {
  const inner = join(folder, 'new/deeper')
  takeDataFolder(inner)?.release()
  expect(statSync(inner).mode & 0o777).toBe(0o700)
})

test('a path that is a file is refused in one line', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => takeDataFolder(file)).toThrow(/^start: cannot use the data folder .*: EEXIST/)
})

test('what a running start says of itself is read whole or not at all', () => {
  const instance = {pid: 7, lake: 'http://localhost:1', studio: 'http://localhost:2', site: 'http://localhost:3'}
  expect(readRunningInstance(folder)).toBeNull()
  writeRunningInstance(folder, instance)
  expect(readRunningInstance(folder)).toEqual(instance)
  for (const damaged of ['', '{', '{"pid":7}', 'null', '[]']) {
    writeFileSync(join(folder, 'running.json'), damaged)
    expect(readRunningInstance(folder)).toBeNull()
  }
  clearRunningInstance(folder)
  clearRunningInstance(folder)
  expect(readRunningInstance(folder)).toBeNull()
})

test('robot tokens are made once, kept, long and private; damaged ones are made anew', () => {
  const first = localTokens(folder)
  expect(localTokens(folder)).toEqual(first)
  expect(first.robot.length).toBeGreaterThanOrEqual(32)
  expect(first.robot).not.toBe(first.viewer)
  expect(statSync(join(folder, 'tokens.json')).mode & 0o777).toBe(0o600)
  writeFileSync(join(folder, 'tokens.json'), '{"robot":"short","viewer":"short"}')
  expect(localTokens(folder)).not.toEqual(first)
})
