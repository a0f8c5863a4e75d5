import {array, assert, property} from 'fast-check'
import {expect, test} from 'vitest'
import {normalizeCsl} from '../../src/citations/normalizeCsl.ts'
import {toBibtex} from '../../src/citations/toBibtex.ts'
import {toRis} from '../../src/citations/toRis.ts'
import {parseBibliography} from '../../src/sources/parseBibliography.ts'
import {arbitraryWork} from '../citations/arbitraryWork.ts'

test('CSL to BibTeX and back keeps every field', () => {
  assert(
    property(array(arbitraryWork('bibtex'), {minLength: 1, maxLength: 3}), (works) => {
      expect(parseBibliography(toBibtex(works))).toEqual({
        format: 'bibtex',
        items: works.map((work) => normalizeCsl(work)),
        problems: [],
      })
    }),
    {numRuns: 150},
  )
})

test('CSL to RIS and back keeps every field that RIS has', () => {
  assert(
    property(array(arbitraryWork('ris'), {minLength: 1, maxLength: 3}), (works) => {
      expect(parseBibliography(toRis(works))).toEqual({
        format: 'ris',
        items: works.map((work) => normalizeCsl(work)),
        problems: [],
      })
    }),
    {numRuns: 150},
  )
})
