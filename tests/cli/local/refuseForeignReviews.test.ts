import {describe, expect, test} from 'vitest'
import {type Revision, refuseForeignReviews} from '../../../cli/local/refuseForeignReviews.ts'

const review = {
  _key: 'r1',
  reviewer: {_ref: 'person-a'},
  date: '2026-11-24',
  kind: 'clinical',
  outcome: 'approved',
  contentHash: {algorithm: 'sha256', fields: '1', value: 'aa'},
}
const forged = {...review, contentHash: {algorithm: 'sha256', fields: '1', value: 'bb'}}
const article = (...reviews: unknown[]) => ({_id: 'drafts.x', _type: 'article', reviews})
const revision = (author: string, document: Revision['document']): Revision => ({author, document, timestamp: ''})
const usersOf = async (person: string) => (person === 'person-a' ? ['local-clinician'] : [])

describe('who wrote the approval decides whether it may be published', () => {
  const cases: {title: string; document: unknown; published?: unknown; history: Revision[]; answer: string | null}[] = [
    {title: 'no review at all is not this rule’s business', document: article(), history: [], answer: null},
    {
      title: 'the reviewer wrote it',
      document: article(review),
      history: [revision('local-writer', article()), revision('local-clinician', article(review))],
      answer: null,
    },
    {
      title: 'the reviewer wrote it and a writer edited the text afterwards',
      document: article(review),
      history: [revision('local-clinician', article(review)), revision('local-writer', article(review))],
      answer: null,
    },
    {
      title: 'someone else wrote it',
      document: article(review),
      history: [revision('local-writer', article(review))],
      answer:
        'Publish refused: review "r1" was written by local-writer, but its reviewer signs in as local-clinician. The reviewer signs off in person.',
    },
    {
      title: 'someone else exchanged the hash in a genuine approval',
      document: article(forged),
      history: [revision('local-clinician', article(review)), revision('local-writer', article(forged))],
      answer:
        'Publish refused: review "r1" was written by local-writer, but its reviewer signs in as local-clinician. The reviewer signs off in person.',
    },
    {
      title: 'the reviewer saving the text afterwards does not launder a forged approval',
      document: article(forged),
      history: [
        revision('local-clinician', article(review)),
        revision('local-writer', article(forged)),
        revision('local-clinician', article(forged)),
      ],
      answer:
        'Publish refused: review "r1" was written by local-writer, but its reviewer signs in as local-clinician. The reviewer signs off in person.',
    },
    {
      title: 'its reviewer has no sign-in',
      document: article({...review, reviewer: {_ref: 'person-b'}}),
      history: [revision('local-clinician', article({...review, reviewer: {_ref: 'person-b'}}))],
      answer: 'Publish refused: review "r1" names person-b, whom no sign-in is linked to. An administrator links one.',
    },
    {
      title: 'it names no reviewer',
      document: article({...review, reviewer: null}),
      history: [revision('local-clinician', article({...review, reviewer: null}))],
      answer: 'Publish refused: review "r1" names nobody, whom no sign-in is linked to. An administrator links one.',
    },
    {
      title: 'no version on record holds it',
      document: article(review),
      history: [],
      answer: 'Publish refused: nobody is on record as the author of review "r1". Sign off again.',
    },
    {
      title: 'the published version carries it already, its fields in another order',
      document: article(review),
      published: article(Object.fromEntries(Object.entries(review).reverse())),
      history: [],
      answer: null,
    },
    {
      title: 'the seeder wrote it',
      document: article(review),
      history: [revision('local-robot', article(review))],
      answer: null,
    },
    {
      title: 'a rejection is not an approval, whoever wrote it',
      document: article({...review, outcome: 'rejected'}),
      history: [revision('local-writer', article({...review, outcome: 'rejected'}))],
      answer: null,
    },
    {
      title: 'one genuine approval does not carry a forged one beside it',
      document: article(review, {...review, _key: 'r2'}),
      history: [
        revision('local-clinician', article(review)),
        revision('local-admin', article(review, {...review, _key: 'r2'})),
      ],
      answer:
        'Publish refused: review "r2" was written by local-admin, but its reviewer signs in as local-clinician. The reviewer signs off in person.',
    },
    {title: 'a document that is no object', document: null, history: [], answer: null},
    {title: 'reviews that are no list', document: {reviews: 'approved'}, history: [], answer: null},
  ]
  test.each(cases)('$title', async ({document, published, history, answer}) => {
    expect(await refuseForeignReviews(document, published, history, usersOf, ['local-robot'])).toBe(answer)
  })
})
