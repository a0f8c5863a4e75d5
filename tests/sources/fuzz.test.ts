import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseIdentifier} from '../../src/citations/parseIdentifier.ts'
import {parseBibtex} from '../../src/sources/parseBibtex.ts'
import {parseCslJson} from '../../src/sources/parseCslJson.ts'
import {parseNbib} from '../../src/sources/parseNbib.ts'
import {parseRis} from '../../src/sources/parseRis.ts'

/* How long they take is measured by `tests/bench/parsers.ts`, up to 5 MB. */

const RUNS = 5_000

/** Well-formed pieces of each format, of which broken files are made. */
const pieces = [
  '@article{a,\n title = {On {T}ests},\n author = "Ada Exemplar and {A Group} and de la Sample, Bo, Jr.",\n year = 2024 # "x",\n doi={10.5555/a}\n}\n',
  '@string{j = "Journal"}\n@book{b, crossref = a, pages={1--9}, note = {$x_1$ \\"{o} \\`a \\textit{i}}}',
  'TY  - JOUR\r\nAU  - Exemplar, Ada\r\nPY  - 2024/02/30/\r\nSP  - 1\r\nEP  - 9\r\nDO  - 10.5555/a\r\nER  - \r\n',
  'PMID- 77\nTI  - On tests\n      and more.\nFAU - Exemplar, Ada\nAU  - Exemplar A\nDP  - 2024 Spring\nAID - 10.5555/a [doi]\n\n',
  '[{"id":"a","type":"article-journal","title":"<i>On</i> &amp;amp; tests","issued":{"date-parts":[[2024,2,30]]}}]',
  'https://doi.org/10.1037//0022-3514.78.2.350',
  'PMC5685930 978-3-16-148410-0 arXiv:2101.00001v2',
]

/** Pieces cut, doubled, mixed with anything. */
const brokenFile = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat(400), fc.nat(400))},
      fc.tuple(fc.string({unit: 'binary', maxLength: 40}), fc.nat(40), fc.nat(40)),
      fc.tuple(
        fc.constantFrom(
          '{',
          '}',
          '"',
          '@',
          '\\',
          '#',
          '\n',
          '\r',
          '  - ',
          '\u0000',
          '\ud800',
          '\ufeff',
          '__proto__',
          '&#x110000;',
        ),
        fc.nat(4),
        fc.nat(4),
      ),
    ),
    {maxLength: 8},
  )
  .map((parts) =>
    parts.map(([text, from, length]) => text.slice(from % (text.length + 1)).slice(0, length + 1)).join(''),
  )

test.each([
  ['parseBibtex', parseBibtex],
  ['parseRis', parseRis],
  ['parseNbib', parseNbib],
  ['parseCslJson', parseCslJson],
])('%s reads 5,000 broken files without an error, and each problem names a line of the file', (_, parse) => {
  fc.assert(
    fc.property(brokenFile, (text) => {
      const {items, problems} = parse(text)
      const lines = text.split(/\r\n|\n|\r/).length
      expect(problems.filter(({line}) => !Number.isInteger(line) || line < 1 || line > lines)).toEqual([])
      expect(items.every((item) => typeof item.type === 'string')).toBe(true)
    }),
    {numRuns: RUNS},
  )
})

test('parseIdentifier reads 5,000 broken texts without an error', () => {
  fc.assert(
    fc.property(brokenFile, (text) => {
      const found = parseIdentifier(text)
      expect(found === null || found.value !== '').toBe(true)
    }),
    {numRuns: RUNS},
  )
})
