/*
 * How the time of each reader of bibliographies grows from 1 MB to 5 MB, on ordinary files and on files made to be slow.
 * Five times the size should take about five times as long; exits 1 when it takes more than fifteen times.
 *
 * Run: node tests/bench/parsers.ts
 */
import process from 'node:process'
import {parseBibtex} from '../../src/sources/parseBibtex.ts'
import {parseCslJson} from '../../src/sources/parseCslJson.ts'
import {parseNbib} from '../../src/sources/parseNbib.ts'
import {parseRis} from '../../src/sources/parseRis.ts'

const MB = 1_000_000
const MOST = 15
/** Below this many milliseconds a ratio says nothing. */
const NOISE = 100

const bibtex =
  '@article{a, title = {On {T}ests of \\"{o}}, author = {Exemplar, Ada and Sample, Bo}, journal = {J}, year = 2024, pages = {1--9}}\n'
const ris = 'TY  - JOUR\nAU  - Exemplar, Ada\nAU  - Sample, Bo\nTI  - On tests\nPY  - 2024\nSP  - 1\nEP  - 9\nER  - \n'
const nbib = 'PMID- 77\nTI  - On tests\n      and more.\nFAU - Exemplar, Ada\nDP  - 2024 Feb\n\n'
const csl = '{"type":"book","title":"On <i>tests</i> &amp; more","author":[{"family":"Exemplar","given":"Ada B"}]}'

const filled = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const within = (start: string, piece: string, end: string) => (size: number) => start + filled(piece)(size) + end

type Case = [what: string, parse: (text: string) => unknown, input: (size: number) => string]
const cases: Case[] = [
  ['BibTeX, ordinary', parseBibtex, filled(bibtex)],
  ['BibTeX, braces that never close', parseBibtex, within('@article{a, title = ', '{', '')],
  [
    'BibTeX, braces as deep as they go',
    parseBibtex,
    (size) => `@a{a, title = ${'{'.repeat(size / 2)}${'}'.repeat(size / 2)}}`,
  ],
  ['BibTeX, entries that never close', parseBibtex, filled('@article{a, title = {T\n')],
  ['BibTeX, a quote that never closes', parseBibtex, within('@article{a, title = "', 'x ', '')],
  ['BibTeX, nothing but @', parseBibtex, filled('@')],
  ['BibTeX, one list of authors', parseBibtex, within('@article{a, author = {', 'A B and ', 'C D}}')],
  ['BibTeX, commands', parseBibtex, within('@article{a, title = {', '\\textit{a} \\"', '}}')],
  ['BibTeX, strings joined', parseBibtex, within('@article{a, title = "a"', ' # "a"', '}')],
  ['RIS, ordinary', parseRis, filled(ris)],
  ['RIS, records that never end', parseRis, filled('TY  - JOUR\nTI  - T\n')],
  ['RIS, one record', parseRis, within('TY  - JOUR\n', 'AU  - Exemplar, Ada\n', 'ER  - \n')],
  ['RIS, one line', parseRis, within('TY  - JOUR\nTI  - ', 'x ', '\nER  - \n')],
  ['RIS, spaces', parseRis, within('TY  - JOUR\nTI  - a', ' ', 'b\nER  - \n')],
  ['PubMed, ordinary', parseNbib, filled(nbib)],
  ['PubMed, one field', parseNbib, within('PMID- 1\nTI  - a\n', '      more\n', '')],
  ['PubMed, one record', parseNbib, within('PMID- 1\nTI  - a\n', 'FAU - Exemplar, Ada\n', '')],
  ['CSL-JSON, ordinary', parseCslJson, (size) => `[${filled(`${csl},`)(size - (size % (csl.length + 1)))}${csl}]`],
  ['CSL-JSON, cut off', parseCslJson, within('[', `${csl},`, '')],
  ['CSL-JSON, one title', parseCslJson, within('[{"type":"book","title":"', '&amp;<i>', '"}]')],
  ['CSL-JSON, brackets', parseCslJson, filled('[')],
]

/** The better of two runs. */
const timed = (parse: (text: string) => unknown, text: string): number =>
  Math.min(
    ...[1, 2].map(() => {
      const startedAt = performance.now()
      parse(text)
      return performance.now() - startedAt
    }),
  )

console.log(`${'file'.padEnd(36)}     1 MB     5 MB   growth`)
for (const [what, parse, input] of cases) {
  timed(parse, input(MB / 10))
  const one = timed(parse, input(MB))
  const five = timed(parse, input(5 * MB))
  const growth = five / Math.max(one, NOISE)
  const verdict = growth <= MOST ? '' : '  NOT LINEAR'
  if (verdict) process.exitCode = 1
  console.log(
    `${what.padEnd(36)}${one.toFixed(0).padStart(6)} ms${five.toFixed(0).padStart(6)} ms${growth.toFixed(1).padStart(9)}${verdict}`,
  )
}
