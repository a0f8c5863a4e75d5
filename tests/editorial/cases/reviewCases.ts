import {contentHash} from '../../../src/editorial/index.ts'
import {soundArticle} from '../../fixtures/soundArticle.ts'
import {article, path, set, type RuleCases} from './ruleCases.ts'

const review = (field: string, value: unknown) => set(['article', 'reviews', 0, field], value)
const reviewer = (field: string, value: unknown) => set(['people', 1, field], value)
const licence = (from: string | null, to: string | null) =>
  reviewer('credentials', [{_key: 'c', title: 'Invented licence', validFrom: from, validTo: to}])
const due = (day: string | null) => article('nextReviewDue', day)
const months = (count: number) => set(['topic', 'maxReviewMonths'], count)
const byTheAuthor = set(['article', 'authors', 0, '_ref'], 'person-reviewer')
const extension = (person: string) =>
  article('reviewExtension', {until: '2028-12-01', reason: 'The reviewer is ill.', reviewer: {_ref: person}})
const {article: words, citations} = await soundArticle()
const entry = async (key: string, date: string, outcome: string) => ({
  _key: key,
  reviewer: {_ref: 'person-reviewer'},
  date,
  kind: 'clinical',
  outcome,
  contentHash: await contentHash(words, citations),
})
const approval = await entry('r1', '2026-11-20', 'approved')
const refusal = await entry('r2', '2026-11-21', 'changes')
const newApproval = await entry('r3', '2026-11-22', 'approved')

/** Rules of the approval and of the state. Nobody approves the changes: they are about who approved what, and when. */
export const reviewCases: Readonly<Record<string, RuleCases>> = {
  'REV-01': {
    fails: {
      'no review': [article('reviews', [])],
      'no list': [article('reviews', undefined)],
      'a fact check only': [review('kind', 'factcheck')],
      'changes asked for': [review('outcome', 'changes')],
      'refused after it was approved': [article('reviews', [approval, refusal])],
    },
    passes: {
      'one approval': [],
      'approved after a refusal': [article('reviews', [approval, refusal, newApproval])],
      'a fact check that found mistakes beside it': [article('reviews', [approval, {...refusal, kind: 'factcheck'}])],
    },
  },
  'REV-02': {
    fails: {
      'the reviewer is the author': [byTheAuthor],
      'the reviewer is the second author': [article('authors', [{_ref: 'person-writer'}, {_ref: 'person-reviewer'}])],
      'waived by somebody else': [
        byTheAuthor,
        article('waivers', [
          {ruleId: 'REV-02', by: {_ref: 'person-second'}, until: '2027-01-01', reason: 'Only one clinician.'},
        ]),
      ],
    },
    passes: {
      'another reviewer': [],
      'the author is another clinician': [set(['article', 'authors', 0, '_ref'], 'person-second')],
    },
  },
  'REV-03': {
    fails: {
      'a word of the title': [article('title', 'Lorisian worries')],
      'a full stop': [set(path.cited, 'In one invented survey it went with less sleep')],
      'the words of a figure': [set([...path.figure, 'alt'], 'A person asleep under a tree')],
      'a paper swapped': [set([...path.workA, 'doi'], '10.5555/other')],
      'another work under the mark': [set([...path.mark, 'citations'], [{_ref: 'citation-b'}])],
      'the hash': [review('contentHash', {algorithm: 'sha256', fields: '1', value: 'ff'})],
      'no hash': [review('contentHash', null)],
    },
    passes: {
      'the same words': [],
      'further reading': [article('furtherReading', [{_ref: 'citation-b'}, {_ref: 'citation-a'}])],
      'a page number of a source': [set([...path.workA, 'page'], '1-19')],
      'a new day for the next review': [due('2027-11-20')],
      'a revision number': [article('_rev', 'r2')],
    },
  },
  'REV-04': {
    fails: {
      'no clinician': [reviewer('isClinician', false)],
      'nobody says': [reviewer('isClinician', null)],
      'no credential': [reviewer('credentials', [])],
      'a licence that ended the day before': [licence('2020-01-01', '2026-11-19')],
      'a licence that began the day after': [licence('2026-11-21', null)],
      'left the day before': [reviewer('leftOn', '2026-11-19')],
      nobody: [review('reviewer', {_ref: 'person-gone'})],
    },
    passes: {
      'the last day of the licence': [licence('2020-01-01', '2026-11-20')],
      'the first day of the licence': [licence('2026-11-20', null)],
      'a licence without days': [licence(null, null)],
      'the day of leaving': [reviewer('leftOn', '2026-11-20')],
      'left since': [reviewer('leftOn', '2026-11-21')],
    },
  },
  'REV-05': {
    fails: {
      'reviewed tomorrow': [review('date', '2026-11-25')],
      'reviewed on no day': [review('date', null)],
      'due yesterday': [due('2026-11-23')],
      'no day': [due(null)],
      '24 months and a day': [due('2028-11-21')],
      '36 months and a day, whatever the topic says': [months(60), due('2029-11-21')],
      'extended by a writer': [extension('person-writer')],
    },
    passes: {
      'reviewed today': [review('date', '2026-11-24')],
      'due today': [due('2026-11-24')],
      '24 months': [due('2028-11-20')],
      '36 months, where the topic says more': [months(60), due('2029-11-20')],
      'extended by a clinician': [extension('person-second')],
    },
  },
  'STA-01': {
    fails: {
      'for safety': [article('withdrawal', {category: 'safety'})],
      'without a category': [article('withdrawal', {})],
    },
    passes: {'no entry': [], 'an entry that was ended': [article('withdrawal', null)]},
  },
  'STA-02': {
    fails: {
      'a lawyer asked for it': [article('legalHold', true)],
      'while it is withdrawn': [article('legalHold', true), article('withdrawal', {category: 'legal'})],
    },
    passes: {unset: [], off: [article('legalHold', false)]},
  },
  'STA-03': {
    fails: {
      today: [article('retirement', {on: '2026-11-24'})],
      'last year': [article('retirement', {on: '2025-11-24'})],
      'on no day': [article('retirement', {reason: 'Old.'})],
    },
    passes: {tomorrow: [article('retirement', {on: '2026-11-25'})], never: []},
  },
}
