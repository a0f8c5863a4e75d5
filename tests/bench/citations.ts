/*
 * 100 references in each style, against citeproc-js with its engine compiled. It is AGPL, so it is no dependency and
 * never will be; the bench installs it outside the repository:
 *
 *   CORPORA=../shared/corpora/citations node tests/bench/citations.ts
 *
 * `CORPORA` holds `csl/` with the official styles, and `dev/items.csl.json`. The two take turns and are measured in
 * processor time, which other work of the machine leaves alone. Exits 1 when we are not 50 times as fast. Without
 * `CORPORA` only our own times are printed, for works of the tests.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {formatReferenceList, type CslItem} from '../../src/citations/index.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../../src/storedValue.ts'
import {peersFolder} from './support/peersFolder.ts'
import * as fixtures from '../citations/fixtures/works.ts'

const LEAST = 50
const COUNT = 100
const ROUNDS = 9
/** Of ours in each round, since one is over too soon to be measured. */
const RUNS = 20

const styles = {ama: 'american-medical-association', apa: 'apa', vancouver: 'nlm-citation-sequence'} as const
const {CORPORA} = process.env
const citeproc = CORPORA ? peersFolder(['citeproc@2.4.63']) : null

const isItem = (value: unknown): value is CslItem => isStoredObject(value) && typeof value['type'] === 'string'
const stored: readonly unknown[] = CORPORA
  ? listOf(JSON.parse(readFileSync(join(CORPORA, 'dev/items.csl.json'), 'utf8')))
  : Array.from({length: COUNT}, (_, at) => Object.values(fixtures)[at % Object.values(fixtures).length])
const items = stored
  .filter(isItem)
  .slice(0, COUNT)
  .map((item, at) => ({...item, id: `work-${at}`}))

const byId = new Map(items.map((item) => [item.id, item]))

/** Milliseconds of processor time. */
function cost(run: () => void): number {
  const startedAt = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(startedAt)
  return (user + system) / 1000
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** Formats the list with a compiled engine of citeproc-js; `null` where there is none. */
function otherRun(style: string): (() => void) | null {
  if (!citeproc || !CORPORA) return null
  const csl: unknown = createRequire(join(citeproc, 'x.js'))('citeproc')
  const Engine = fieldOf(csl, 'Engine')
  if (typeof Engine !== 'function') throw new TypeError(`${citeproc} holds no citeproc; delete the folder`)
  const read = (file: string) => readFileSync(join(CORPORA, 'csl', file), 'utf8')
  const locale = read('locales-en-US.xml')
  const system = {retrieveLocale: () => locale, retrieveItem: (id: string) => structuredClone(byId.get(id))}
  const engine: unknown = Reflect.construct(Engine, [system, read(`${style}.csl`), 'en-US', true])
  const call = (method: string, ...args: unknown[]): unknown => {
    const found: unknown = typeof engine === 'object' && engine !== null ? Reflect.get(engine, method) : undefined
    if (typeof found !== 'function') throw new TypeError(`citeproc has no ${method}; expected version 1.4`)
    return Reflect.apply(found, engine, args)
  }
  call('setOutputFormat', 'html')
  return () => {
    call('updateItems', [])
    call('updateItems', [...byId.keys()])
    const [, lines] = listOf(call('makeBibliography'))
    if (listOf(lines).length !== items.length || textOf(listOf(lines)[0]) === '') {
      throw new Error('citeproc left some out')
    }
  }
}

console.log(`${items.length} references as HTML, milliseconds of processor time`)
for (const style of ['ama', 'apa', 'vancouver'] as const) {
  const other = otherRun(styles[style])
  const run = () => {
    for (let at = 0; at < RUNS; at++) formatReferenceList(items, {style, format: 'html'})
  }
  const costs: {ours: number; other: number}[] = []
  for (let round = -2; round < ROUNDS; round++) {
    const each = {ours: cost(run) / RUNS, other: other ? cost(other) : 0}
    // The first rounds warm up.
    if (round >= 0) costs.push(each)
  }
  const ours = median(costs.map((each) => each.ours))
  const others = median(costs.map((each) => each.other))
  const compared = other ? `, citeproc-js ${others.toFixed(1)}: ${(others / ours).toFixed(0)} times as fast` : ''
  console.log(`${style.padEnd(10)} ${ours.toFixed(2)}${compared}`)
  if (other && others / ours < LEAST) process.exitCode = 1
}
