import {expect, test} from 'vitest'
import {type Change, changed, findings} from '../findingsAfter.ts'

const authors = (...ids: unknown[]): Change => [
  ['article', 'authors'],
  ids.map((id, index) => ({_key: `a${index}`, _ref: id})),
]
const writer = (field: string, value: unknown): Change => [['people', 0, field], value]

test.each<[name: string, changes: Change[], found: string[]]>([
  ['one author', [authors('person-writer')], []],
  ['two authors', [authors('person-writer', 'person-second')], []],
  ['one author of two without a profile', [authors('person-gone', 'person-writer')], []],
  ['no author', [authors()], ['AUT-01 authors']],
  ['an author without a profile', [authors('person-gone')], ['AUT-01 authors']],
  ['a byline only', [authors(), [['article', 'byline'], 'clinic-content starter text']], ['AUT-01 authors']],
  ['a writer who is marked as no clinician', [writer('isClinician', false)], []],
  ['a clinician with a credential', [authors('person-second')], []],
  ['nobody said what the writer is', [writer('isClinician', null)], ['AUT-02 authors[person-writer]']],
  ['a clinician without a credential', [writer('isClinician', true)], ['AUT-02 authors[person-writer]']],
  [
    'the second author without a credential',
    [authors('person-second', 'person-writer'), writer('isClinician', true)],
    ['AUT-02 authors[a1]'],
  ],
])('%s', async (_name, changes, found) => {
  expect(await findings(await changed(...changes))).toEqual(found)
})
