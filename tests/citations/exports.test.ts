import {expect, test} from 'vitest'
import {toBibtex} from '../../src/citations/toBibtex.ts'
import {toRis} from '../../src/citations/toRis.ts'
import {chapter, journal} from './fixtures/works.ts'

test('BibTeX: braced title, commands for markup, special characters escaped, addresses as they are', () => {
  const item = {
    ...journal,
    title: 'Rest & <i>sleep</i> 50%',
    URL: 'https://example.com/a_b?c=1&d',
    author: [{literal: 'A and B'}],
  }
  expect(toBibtex(item)).toBe(String.raw`@article{journal,
  title = {{Rest \& \textit{sleep} 50\%}},
  author = {{A and B}},
  journal = {Journal of invented studies},
  shortjournal = {J. Inv. Stud.},
  volume = {12},
  number = {3},
  pages = {1230--1247},
  year = {2019},
  month = {6},
  day = {3},
  doi = {10.5555/test.1},
  url = {https://example.com/a_b?c=1&d},
  pmid = {1},
  pmcid = {PMC2}
}
`)
})

test('RIS: one line a value, pages apart', () => {
  expect(toRis([chapter]).split('\r\n')).toEqual([
    'TY  - CHAP',
    'AU  - Poe, Cy',
    'ED  - Doe, Ann',
    'TI  - On "quotes"',
    'T2  - A handbook of nothing',
    'PY  - 2001',
    'DA  - 2001///',
    'SP  - 365',
    'EP  - 370',
    'PB  - Test Press',
    'UR  - https://example.com/chapter',
    'Y2  - 2020/01/02/',
    'ID  - chapter',
    'ER  - ',
    '',
  ])
})

test('a key is made where there is no id, and is safe in any case', () => {
  expect(
    toBibtex([
      {type: 'book', author: [{family: 'Dö e'}]},
      {type: 'book', id: 'a b,{c}'},
    ]),
  ).toBe('@book{De-1,\n  author = {Dö e, }\n}\n\n@book{a-b-c-\n}\n')
  expect(toBibtex([])).toBe('')
  expect(toRis([])).toBe('')
})
