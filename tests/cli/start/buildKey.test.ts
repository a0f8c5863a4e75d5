import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {buildKey} from '../../../cli/start/buildKey.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-key-'))
  mkdirSync(join(root, 'studio/views'), {recursive: true})
  writeFileSync(join(root, 'studio/views/a.tsx'), 'a')
  writeFileSync(join(root, 'lock.json'), '{}')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const key = (mode = 'embedded', from = root) => buildKey(from, ['studio', 'lock.json', 'absent'], mode)

describe('the key of a build', () => {
  test('is the same for the same sources, wherever they lie', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'build-key-copy-'))
    cpSync(root, elsewhere, {recursive: true})
    expect(key('embedded', elsewhere)).toBe(key())
    rmSync(elsewhere, {recursive: true})
  })

  test('has no port, address or time in it', () => {
    expect(key()).toMatch(/^[0-9a-f]{20}$/)
  })

  const changes: [string, () => void][] = [
    ['an edited file', () => writeFileSync(join(root, 'studio/views/a.tsx'), 'b')],
    ['a new file', () => writeFileSync(join(root, 'studio/b.ts'), '')],
    ['a removed file', () => rmSync(join(root, 'studio/views/a.tsx'))],
    ['another lockfile', () => writeFileSync(join(root, 'lock.json'), '{"a":1}')],
    [
      'a moved file',
      () => {
        rmSync(join(root, 'studio/views/a.tsx'))
        writeFileSync(join(root, 'studio/a.tsx'), 'a')
      },
    ],
  ]
  test.each(changes)('changes with %s', (_, change) => {
    const before = key()
    change()
    expect(key()).not.toBe(before)
  })

  test('changes with the mode', () => {
    expect(key('hosted')).not.toBe(key('embedded'))
  })

  test.each(['node_modules', 'dist', '.sanity'])('does not change with %s', (folder) => {
    const before = key()
    mkdirSync(join(root, 'studio', folder))
    writeFileSync(join(root, 'studio', folder, 'x.js'), 'x')
    expect(key()).toBe(before)
  })
})
