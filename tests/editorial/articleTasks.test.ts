import {describe, expect, test} from 'vitest'
import {articleTasks, checkContext, isArticleDocument, taskOverview, type Task} from '../../src/editorial/index.ts'
import {isStoredObject, type StoredObject} from '../../src/storedValue.ts'
import {documentsOf} from '../client/support/documentsOf.ts'
import {soundArticle, today as soundDay} from '../fixtures/soundArticle.ts'

const ID = 'article-lorisian-worry'

interface Setting {
  today?: string
  /** Fields of documents set otherwise, by id. */
  changes?: {[id: string]: object}
  /** Fields of the draft besides the page's; `null` for no draft. */
  draft?: object | null
  /** There is a page on the site. */
  isPublished?: boolean
  alerts?: StoredObject[]
}

async function overview({today = soundDay, changes = {}, draft = null, isPublished = true, alerts = []}: Setting = {}) {
  const documents = documentsOf(await soundArticle()).map((each) => ({...each, ...changes[each._id]}))
  const context = checkContext(documents, {today})
  const page: unknown = documents.find(({_id}) => _id === ID)
  const edited: unknown = draft && isStoredObject(page) ? {...page, ...draft, _id: `drafts.${ID}`} : null
  const found = await articleTasks(
    {
      published: isPublished && isArticleDocument(page) ? page : null,
      draft: isArticleDocument(edited) ? edited : null,
    },
    alerts,
    context,
  )
  return taskOverview(found ? [found] : [], context)
}

const short = ({kind, owners, detail}: Task) => ({kind, owners, detail})
const tasksIn = async (setting: Setting) => (await overview(setting)).tasks.map(short)

/** The registers were asked on the day, so that only what a test is about is found. */
const swept = {'citation-a': {publicationStatus: {status: 'peer-reviewed', checkedOn: soundDay}}}

describe('what a clinic should look at', () => {
  test('is nothing when all is in order', async () => {
    expect(await overview({changes: swept})).toEqual({
      today: '2026-11-24',
      tasks: [],
      names: {},
      reviewsDue: {
        overdue: 0,
        months: [
          ...['2026-11', '2026-12'].map((month) => ({month, count: 0})),
          ...Array.from({length: 10}, (_, index) => ({month: `2027-${String(index + 1).padStart(2, '0')}`, count: 0})),
        ],
        later: 1,
      },
      evidenceAges: {recent: 2, old: 0, 'very-old': 0, timeless: 0, undated: 0},
    })
  })

  test('lists what the digest lists, with its people', async () => {
    expect(await tasksIn({today: '2028-11-21', changes: {'crisis-line': {verifiedOn: '2028-11-01'}}})).toContainEqual({
      kind: 'review-overdue',
      owners: ['person-reviewer'],
      detail: 'Readers have the page until 2029-02-18.',
    })
  })

  test('gives a request for a review to whoever it was asked of, else to whoever reviewed before; to all who may when that one is away', async () => {
    const draft = {title: 'Lorisian worry at night', reviewRequestedOn: '2026-11-23T08:00:00Z'}
    const asked = {kind: 'awaiting-review', detail: ''}
    expect(await tasksIn({draft, changes: swept})).toContainEqual({...asked, owners: ['person-reviewer']})
    const ofSecond = {...draft, reviewRequestedFrom: {_ref: 'person-second'}}
    expect(await tasksIn({draft: ofSecond, changes: swept})).toContainEqual({...asked, owners: ['person-second']})
    const away = {'person-reviewer': {away: [{from: '2026-11-01'}]}}
    expect(await tasksIn({draft, changes: {...swept, ...away}})).toContainEqual({...asked, owners: ['person-second']})
  })

  test('says of a draft what stops it, and that its approval is void while readers have the approved words', async () => {
    const draft = {summary: 'It helps 20% of people.'}
    const tasks = await tasksIn({draft, changes: swept})
    expect(tasks).toEqual([
      {kind: 'approval-void', owners: ['person-writer'], detail: 'Readers still have the approved words.'},
      {
        kind: 'draft-blocked',
        owners: ['person-writer'],
        detail: '1 thing to fix: “It helps 20% of people.” makes a claim that needs a source, and cites none.',
      },
    ])
  })

  test('says that a page has gone when a source under it was changed', async () => {
    const changes = {...swept, 'citation-b': {title: 'Another invented work'}}
    expect(await tasksIn({changes})).toEqual([
      {
        kind: 'approval-void',
        owners: ['person-reviewer', 'person-writer'],
        detail: 'Readers no longer have the page: its words or its sources changed after the approval.',
      },
    ])
  })

  test('names an unverified source with the articles that cite it', async () => {
    const {tasks} = await overview({changes: {...swept, 'citation-b': {verification: {state: 'unverified'}}}})
    expect(tasks.filter(({kind}) => kind === 'source-unverified')).toEqual([
      {
        kind: 'source-unverified',
        date: null,
        isPast: false,
        documentId: 'citation-b',
        documentType: 'citation',
        title: expect.any(String),
        detail: 'Cited by “Lorisian worry”.',
        owners: [],
      },
    ])
  })

  test('lists a waiver to its last day, and no longer', async () => {
    const waiver = {ruleId: 'REV-02', reason: 'There is one clinician only.', by: {_ref: 'person-second'}}
    const waivedUntil = (until: string) =>
      tasksIn({
        changes: {...swept, [ID]: {waivers: [{...waiver, until}]}, 'person-second': {isPracticeOwner: true}},
      })
    const listed = {kind: 'waiver', owners: ['person-second'], detail: 'REV-02'}
    expect(await waivedUntil('2026-11-24')).toContainEqual(listed)
    expect(await waivedUntil('2026-11-23')).not.toContainEqual(listed)
  })

  test('asks for a check of the sources on the third day after the last one', async () => {
    const changes = {
      'citation-a': {publicationStatus: {status: 'peer-reviewed', checkedOn: '2026-11-20'}},
      'person-second': {isPracticeOwner: true},
    }
    const unchecked = async (today: string) =>
      (await overview({today, changes})).tasks
        .filter(({kind}) => kind === 'sources-unchecked')
        .map(({date, owners}) => ({date, owners}))
    expect(await unchecked('2026-11-22')).toEqual([])
    expect(await unchecked('2026-11-23')).toEqual([{date: '2026-11-20', owners: ['person-second']}])
  })

  test('counts a review in its month, an overdue one by itself, and a page that nobody has in none', async () => {
    const due = async (today: string) => (await overview({today})).reviewsDue
    const inMonth = await due('2028-11-20')
    expect([inMonth.overdue, inMonth.months[0], inMonth.later]).toEqual([0, {month: '2028-11', count: 1}, 0])
    expect((await due('2028-11-21')).overdue).toBe(1)
    expect((await due('2029-02-19')).overdue).toBe(0)
  })

  test('reads malformed documents without an error', async () => {
    const changes = {[ID]: {authors: 'nobody', reviews: 3, waivers: {}, overrides: [null], furtherReading: 'x'}}
    expect((await overview({changes, draft: {body: 'text', reviewRequestedOn: 7}})).today).toBe(soundDay)
  })
})
