import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

test('declares to `sanity build` the versions that are installed', () => {
  const {dependencies} = readJson('../../studio/package.json')
  const {devDependencies} = readJson('../../package.json')
  const installed = Object.fromEntries(Object.keys(dependencies).map((name) => [name, devDependencies[name]]))
  expect(dependencies).toEqual(installed)
})
