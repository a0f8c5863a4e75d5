import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openSqliteStore} from '../../lake/store/sqliteStore.ts'
import type {Store} from '../../lake/store/Store.ts'

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-text-'))
  store = openSqliteStore({file: join(folder, 'lake.sqlite'), synchronous: 'normal'})
  store.createDataset('test', '2026-01-02T03:04:05Z')
})

afterEach(() => {
  store.close()
  rmSync(folder, {recursive: true, force: true})
})

function write(id: string): void {
  const written = {author: 'u', timestamp: '2026-01-02T03:04:05Z'}
  const after = {_id: id, _type: 'note', _rev: id, _createdAt: '', _updatedAt: '', title: 'calm'}
  store.commit({...written, id: `t-${id}`, dataset: 'test', changes: [{id, before: null, after, mutations: []}]})
}

const found = () => store.text.find('test', [{text: 'CALM', isPrefix: false}], 10)

test('an index that cannot be made is given up, and writes go on', async () => {
  write('a')
  write('b')
  const other = new DatabaseSync(join(folder, 'lake.sqlite'))
  other.exec(`UPDATE documents SET json = 'torn' WHERE id = 'b'`)
  other.close()
  store.text.build()
  await nextTurn()
  write('c')
  store.text.build()
  await nextTurn()
  expect(found()).toBeNull()
  expect(store.document('test', 'c')).toMatchObject({title: 'calm'})
})

test('an index survives a restore that is refused', async () => {
  const lost = store.snapshot()
  write('a')
  store.text.build()
  await expect.poll(found).toEqual(['a'])
  expect(() => store.restore({...lost, transactionId: 'another'})).toThrow('no longer there')
  write('b')
  store.text.build()
  await expect.poll(found).toEqual(['a', 'b'])
})
