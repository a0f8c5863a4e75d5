import {citeMark, paragraph, span} from '../../fixtures/soundArticle.ts'
import type {Change} from '../findingsAfter.ts'

/** Changes to the sound article after which a rule finds something, and after which it finds nothing. */
export interface RuleCases {
  /** By name, at least two each. */
  fails: Readonly<Record<string, Change[]>>
  passes: Readonly<Record<string, Change[]>>
}

const path = {
  body: ['article', 'body'],
  first: ['article', 'body', 0, 'children', 0, 'text'],
  cited: ['article', 'body', 0, 'children', 1, 'text'],
  heading: ['article', 'body', {_key: 'h1'}],
  mark: ['article', 'body', 0, 'markDefs', 0],
  href: ['article', 'body', {_key: 'c1'}, 'body', 0, 'markDefs', 0, 'href'],
  linkWords: ['article', 'body', {_key: 'c1'}, 'body', 0, 'children', 3, 'text'],
  figure: ['article', 'body', {_key: 'f1'}],
  workA: ['citations', 0],
} satisfies Record<string, Change[0]>

const set = (where: Change[0], value: unknown): Change => [where, value]

/** The first words of the article become these. */
export const says = (text: string): Change => set(path.first, `${text} `)

/** The words that carry a citation become these. */
export const cites = (text: string): Change => set(path.cited, text)

/** The first heading becomes this block. */
export const block = (value: object): Change => set(path.heading, {_key: 'h1', ...value})

const article = (field: string, value: unknown): Change => set(['article', field], value)
const work = (field: string, value: unknown): Change => set([...path.workA, field], value)
const sensitive = (...subjects: string[]): Change => article('sensitivity', subjects)
const text = (words: string, style = 'normal') => paragraph('h1', [span('s4', words)], [], style)
const year = (value: number): Change => work('issued', {year: value})

/** Citations of the works with these ids, one paragraph each. */
const citing = (...ids: string[]): Change =>
  set(
    path.body,
    ids.map((id, at) => paragraph(`p${at}`, [span('s', 'Talk to us.', ['m'])], [citeMark('m', [id])])),
  )

/** The two works of the fixture and some more like the first. */
const works = (...more: object[]): Change =>
  set(
    ['citations'],
    ['a', 'b', 'c', 'd', 'e'].map((letter, at) => ({
      _id: `citation-${letter}`,
      _type: 'citation',
      kind: 'journal-article',
      title: `Invented work ${letter}`,
      authors: [{_key: 'a', family: 'Exemplar', given: 'Ada'}],
      containerTitle: 'Journal of Invented Results',
      issued: {year: 2024},
      doi: `10.5555/${letter}`,
      verification: {state: 'metadata-matched'},
      ...more[at],
    })),
  )

const medicine: Change[] = [
  set(['topic', 'kind'], 'medication'),
  set(['topic', 'medication'], {boxedWarning: 'None', doNotStopSuddenly: false, labelUrl: 'https://example.org/label'}),
]

const facts = (more: object = {}) => ({
  _type: 'treatmentFacts',
  title: 'Inventum',
  ...Object.fromEntries(
    ['benefits', 'risks', 'alternatives', 'withoutTreatment'].map((field) => [
      field,
      [paragraph(field, [span('s', 'So.')])],
    ]),
  ),
  ...more,
})

const words = (count: number): Change =>
  set([...path.heading], text(Array.from({length: count}, () => 'word').join(' ')))

/** How many words the body of the sound article has besides its heading. */
const otherWords = 49

export {article, citing, facts, medicine, otherWords, path, sensitive, set, text, work, works, words, year}
