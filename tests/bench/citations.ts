/*
 * 100 references in each style, against citeproc-js with its engine compiled where it is installed. It is AGPL, so it is
 * no dependency and never will be; put it outside the repository and name both places:
 *
 *   CITEPROC=/tmp/citeproc/node_modules CORPORA=../shared/corpora/citations node tests/bench/citations.ts
 *
 * `CORPORA` holds `csl/` with the official styles, and `dev/items.csl.json`. Exits 1 when we are not 50 times as fast.
 * Without them only our own times are printed, for works of the tests.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {formatReferenceList, type CslItem} from '../../src/citations/index.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../../src/storedValue.ts'
import * as fixtures from '../citations/fixtures/works.ts'

const LEAST = 50
const COUNT = 100
const RUNS = 60

const styles = {ama: 'american-medical-association', apa: 'apa', vancouver: 'nlm-citation-sequence'} as const
const {CITEPROC, CORPORA} = process.env

const isItem = (value: unknown): value is CslItem => isStoredObject(value) && typeof value['type'] === 'string'
const stored: readonly unknown[] = CORPORA
  ? listOf(JSON.parse(readFileSync(join(CORPORA, 'dev/items.csl.json'), 'utf8')))
  : Array.from({length: COUNT}, (_, at) => Object.values(fixtures)[at % Object.values(fixtures).length])
const items = stored
  .filter(isItem)
  .slice(0, COUNT)
  .map((item, at) => ({...item, id: `work-${at}`}))

/** Milliseconds of the median run; the runs before have warmed it up. */
function median(run: () => void): number {
  const times = Array.from({length: RUNS}, () => {
    const startedAt = performance.now()
    run()
    return performance.now() - startedAt
  })
  return times.slice(RUNS / 2).sort((a, b) => a - b)[Math.floor(RUNS / 4)] ?? 0
}

/** What a run of the other takes, its engine compiled; `null` where it is not installed. */
function otherTime(style: string): number | null {
  if (!CITEPROC || !CORPORA) return null
  const csl: unknown = createRequire(join(CITEPROC, 'x.js'))('citeproc')
  const Engine = fieldOf(csl, 'Engine')
  if (typeof Engine !== 'function') throw new TypeError(`CITEPROC=${CITEPROC} holds no citeproc; install it there`)
  const read = (file: string) => readFileSync(join(CORPORA, 'csl', file), 'utf8')
  const locale = read('locales-en-US.xml')
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (id: string) => structuredClone(items.find((item) => item.id === id)),
  }
  const engine: unknown = Reflect.construct(Engine, [system, read(`${style}.csl`), 'en-US', true])
  const call = (method: string, ...args: unknown[]): unknown => {
    const found: unknown = typeof engine === 'object' && engine !== null ? Reflect.get(engine, method) : undefined
    if (typeof found !== 'function') throw new TypeError(`citeproc has no ${method}; expected version 1.4`)
    return Reflect.apply(found, engine, args)
  }
  call('setOutputFormat', 'html')
  return median(() => {
    call('updateItems', [])
    call(
      'updateItems',
      items.map(({id}) => id),
    )
    const [, lines] = listOf(call('makeBibliography'))
    if (listOf(lines).length !== items.length || textOf(listOf(lines)[0]) === '')
      throw new Error('citeproc left some out')
  })
}

console.log(`${items.length} references as HTML, milliseconds`)
for (const [name, file] of Object.entries(styles)) {
  const style = name === 'ama' || name === 'apa' ? name : 'vancouver'
  const ours = median(() => void formatReferenceList(items, {style, format: 'html'}))
  const other = otherTime(file)
  const ratio = other === null ? null : other / ours
  const compared =
    other === null || ratio === null ? '' : `, citeproc-js ${other.toFixed(1)}: ${ratio.toFixed(0)} times as fast`
  console.log(`${name.padEnd(10)} ${ours.toFixed(2)}${compared}`)
  if (ratio !== null && ratio < LEAST) process.exitCode = 1
}
