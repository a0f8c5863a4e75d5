import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {formatCitation, formatReference, type CslItem} from '../../src/citations/index.ts'
import {isStoredObject, listOf, textOf, fieldOf, objectsOf} from '../../src/storedValue.ts'
import {normalizeCsl} from '../../src/citations/normalizeCsl.ts'
import {parseBibliography} from '../../src/sources/parseBibliography.ts'
import {deliberateDifferences} from '../citations/deliberateDifferences.ts'

/**
 * Compares the three styles with the stored answers of another formatter, and the readers with stored records, that lie
 * in the folder given as first argument (`dev/`, `verified/`). A share below its goal is a failure; a difference on
 * purpose (`deliberateDifferences`) counts as right for the common kinds of work; names of what differs
 * are printed with `--show`. Ends with `N passed, N failed`.
 */
const [folder, ...flags] = process.argv.slice(2)
if (!folder) throw new Error('tests/outside/citations.ts: no folder given; name the one that holds dev/ and verified/')

const styles = ['ama', 'apa', 'vancouver'] as const
const core = ['article-journal', 'book', 'chapter', 'report', 'webpage']
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))
const plain = (text: string): string =>
  text
    .replace(/^1\.\s*/, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

let passed = 0
let failed = 0
function goal(name: string, right: number, of: number, share: number): void {
  const isMet = of > 0 && right / of >= share
  if (isMet) passed++
  else failed++
  console.log(`${isMet ? 'ok  ' : 'FAIL'} ${name}: ${right} of ${of} (goal ${share * 100} %)`)
}

const isItem = (value: unknown): value is CslItem => isStoredObject(value) && typeof value['type'] === 'string'

for (const set of ['dev', 'verified']) {
  const items = listOf(json(set, 'items.csl.json')).filter(isItem)
  for (const style of styles) {
    const expected = json(set, `expected-${style}.json`)
    const right = items.filter((item) => {
      const want = plain(textOf(fieldOf(fieldOf(fieldOf(expected, 'items'), `${item.id}`), 'text')))
      const got = plain(formatReference(item, {style}))
      if (want !== got && flags.includes('--show')) console.log(`${item.id} ${style}\n  - ${want}\n  + ${got}`)
      return want === got
    })
    goal(`${set} ${style} all`, right.length, items.length, set === 'dev' ? 0.9 : 1)
    if (set === 'dev') {
      for (const kind of core) {
        const ofKind = items.filter(({type}) => type === kind)
        const isMeant = (item: CslItem): boolean => deliberateDifferences.some(({explains}) => explains(item))
        goal(
          `${set} ${style} ${kind}`,
          ofKind.filter((item) => right.includes(item) || isMeant(item)).length,
          ofKind.length,
          0.97,
        )
      }
    }
    const seen: string[] = []
    const clusters = objectsOf(listOf(fieldOf(expected, 'clusters')).filter(isStoredObject))
    const same = clusters.filter((cluster) => {
      const ids = listOf(cluster['ids']).map(textOf)
      for (const id of ids) if (!seen.includes(id)) seen.push(id)
      const pick = (wanted: string[]): CslItem[] => wanted.flatMap((id) => items.filter((item) => item.id === id))
      return formatCitation(pick(ids), {style, works: pick(seen)}) === cluster['text']
    })
    goal(`${set} ${style} in the text`, same.length, clusters.length, 1)
  }
}

const letters = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

for (const [format, share] of [
  ['bibtex', 0.97],
  ['ris', 0.92],
  ['nbib', 0.92],
] as const) {
  let right = 0
  let of = 0
  for (const pair of listOf(json('dev', 'import-pairs.json'))) {
    if (fieldOf(pair, 'format') !== format) continue
    const {items} = parseBibliography(textOf(fieldOf(pair, 'input')))
    for (const [at, want] of listOf(fieldOf(pair, 'items')).entries()) {
      of++
      const got = items[at] ?? normalizeCsl(null)
      const field = (name: string): string => textOf(fieldOf(want, name))
      const year = /\d{4}/.exec(field('date'))?.[0] ?? ''
      const authors = listOf(fieldOf(want, 'creators')).filter((each) => fieldOf(each, 'creatorType') === 'author')
      const isRight =
        (!field('title') || letters(field('title')) === letters(got.title ?? '')) &&
        (!field('DOI') || field('DOI').toLowerCase() === got.DOI?.toLowerCase()) &&
        (!year || year === '0000' || year === `${got.issued?.['date-parts']?.[0]?.[0]}`) &&
        (!authors.length || authors.length === got.author?.length)
      if (isRight) right++
      else if (flags.includes('--show')) console.log(`${format}: ${field('title')}`, got)
    }
  }
  goal(`${format}: title, DOI, year, number of authors`, right, of, share)
}
console.log(`${passed} passed, ${failed} failed`)
if (failed) process.exitCode = 1
