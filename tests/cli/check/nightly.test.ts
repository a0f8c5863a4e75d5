import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createLake, type Lake, type LakeUser} from '../../../lake/index.ts'
import {buildPublication} from '../../../src/editorial/index.ts'
import {fieldOf, listOf} from '../../../src/storedValue.ts'
import {documentsOf} from '../../client/support/documentsOf.ts'
import {contextOf, soundArticle} from '../../fixtures/soundArticle.ts'
import {seededLake} from '../../fixtures/seededLake.ts'
import {ndjson, runCheck, temporaryFile} from './support.ts'

/*
 * A lake without a publish guard, as hosted Sanity is: everybody may write anything, and history shows who did.
 */

const tokenOf = (name: string) => `${name}-token-`.padEnd(40, '0')
const user = (id: string, role = 'administrator'): LakeUser => ({
  id,
  name: id,
  email: `${id}@example.com`,
  role,
  token: tokenOf(id),
})

let lake: Lake
let minute: number

beforeEach(async () => {
  minute = 0
  lake = await createLake({
    memory: true,
    projectId: 'demo-clinic',
    datasets: ['clinic'],
    users: [user('u-writer'), user('u-reviewer'), user('u-admin'), user('u-viewer', 'viewer')],
    roles: [
      {
        name: 'administrator',
        title: 'Administrator',
        permissions: [{filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'manage']}],
      },
      {name: 'viewer', title: 'Viewer', permissions: [{filter: '_id in path("*")', permissions: ['read']}]},
    ],
    now: () => new Date(Date.parse('2026-11-20T10:00:00Z') + (minute += 1) * 60_000),
  })
})
afterEach(() => lake.close())

async function post(path: string, as: string, body: object, to: Lake = lake): Promise<void> {
  const request = new Request(`http://localhost/v2025-02-19/data/${path}`, {
    method: 'POST',
    headers: {authorization: `Bearer ${as}`, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
  const response = await to.fetch(request)
  if (!response.ok) throw new Error(await response.text())
}

const write = (as: string, ...documents: object[]) =>
  post('mutate/clinic', tokenOf(as), {mutations: documents.map((document) => ({createOrReplace: document}))})

const publish = (as: string, id: string) =>
  post('actions/clinic', tokenOf(as), {
    actions: [{actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id}],
  })

const nightly = async (options: {as?: string; now?: Date; format?: string} = {}) => {
  const {code, out, lines} = await runCheck(
    {dataset: 'clinic', apiHost: 'http://localhost', nightly: true, format: options.format ?? 'json'},
    {
      token: tokenOf(options.as ?? 'u-admin'),
      fetch: (input, init) => lake.fetch(new Request(input, init)),
      now: options.now ?? new Date('2026-11-24T12:00:00Z'),
    },
  )
  const report: unknown = out !== '' && lines.length === 0 && options.format !== 'text' ? JSON.parse(out) : null
  const found = fieldOf(report, 'nightly')
  return {
    code,
    out,
    lines,
    findings: listOf(fieldOf(found, 'findings')).map(
      (finding) => `${fieldOf(finding, 'id')} ${fieldOf(finding, 'message')}`,
    ),
    lapses: listOf(fieldOf(found, 'lapses')),
  }
}

const sound = await soundArticle()
const {article} = sound
const [review] = article.reviews
const unreviewed = {...article, reviews: []}
const draft = (fields: object = {}) => ({...article, _id: `drafts.${article._id}`, ...fields})
const account = {
  _id: 'private.account-reviewer',
  _type: 'personAccount',
  person: {_type: 'reference', _ref: 'person-reviewer', _weak: true},
  userId: 'u-reviewer',
}
const published = await buildPublication({
  articleId: article._id,
  slug: 'lorisian-worry',
  article,
  context: contextOf(sound),
  recordId: 'r1',
  now: '2026-11-20T10:00:00Z',
  publisherUserId: 'u-admin',
})
const confirmed = {...published, state: 'confirmed', confirmedOn: '2026-11-20T10:00:05Z'}

/** Everything but the article, with the reviewer's sign-in and the record of the publish. */
const around = [...documentsOf(sound).filter(({_type}) => _type !== 'article'), account, confirmed]

/** A clinic whose reviewer signed off in the draft that the administrator published. */
async function honestClinic(): Promise<void> {
  await write('u-admin', ...around)
  await write('u-writer', draft({reviews: []}))
  await write('u-reviewer', draft())
  await publish('u-admin', article._id)
}

describe('each review and its author in history', () => {
  test('agree when the reviewer wrote it, whoever publishes', async () => {
    await honestClinic()
    expect(await nightly()).toMatchObject({code: 0, lines: [], findings: []})
  })

  test('agree after any number of edits before and after, and after a draft that somebody else made anew', async () => {
    await write('u-admin', ...around)
    for (let edit = 0; edit < 15; edit++) await write('u-writer', draft({reviews: [], byline: `before ${edit}`}))
    await write('u-reviewer', draft())
    for (let edit = 0; edit < 15; edit++) await write('u-writer', draft({byline: `after ${edit}`}))
    await publish('u-admin', article._id)
    await write('u-writer', draft({byline: 'again'}))
    await publish('u-admin', article._id)
    expect(await nightly()).toMatchObject({code: 0, findings: []})
  })

  test('do not when a writer wrote it in the reviewer’s name', async () => {
    await write('u-admin', ...around)
    await write('u-writer', draft({reviews: []}))
    await write('u-writer', draft())
    await publish('u-reviewer', article._id)
    expect(await nightly()).toMatchObject({
      code: 1,
      findings: [
        'HIS-01 The review of 2026-11-20 by person-reviewer was written by u-writer, but that reviewer signs in as u-reviewer.',
      ],
    })
  })

  test('do not when a forged entry was there from the first version on', async () => {
    await write('u-admin', ...around)
    await write('u-writer', article)
    expect((await nightly()).findings).toEqual([expect.stringContaining('was written by u-writer, but')])
  })

  test('do not when somebody changed what the reviewer wrote', async () => {
    await honestClinic()
    await write('u-writer', {...article, reviews: [{...review, date: '2026-11-22'}]})
    expect((await nightly()).findings).toEqual([expect.stringContaining('HIS-01 The review of 2026-11-22')])
  })

  test('do not when no sign-in is linked, or only a record under another name links one', async () => {
    await honestClinic()
    await write('u-admin', {...account, person: {_type: 'reference', _ref: 'person-second', _weak: true}})
    await write('u-writer', {...account, _id: 'private.account-mine', userId: 'u-reviewer'})
    expect((await nightly()).findings).toEqual([
      'HIS-01 The review of 2026-11-20 by person-reviewer was written by u-reviewer, and no sign-in is linked to that reviewer.',
    ])
  })

  test('cannot be compared where history begins with the entry, which is a warning', async () => {
    await write('u-admin', ...around)
    await write('u-reviewer', {...article, _createdAt: '2025-01-01T00:00:00Z'})
    expect(await nightly()).toMatchObject({
      code: 0,
      findings: [expect.stringMatching(/^HIS-02 .* so its author is unknown/)],
    })
  })

  test.each([
    ['u-admin', true, 0],
    ['u-writer', true, 1],
    ['u-admin', false, 1],
  ])(
    'in a review that %s wrote, where u-admin seeded a clinic with demo %j: exit code %i',
    async (author, demo, code) => {
      const clinic = {...sound.clinic, demo}
      await write('u-admin', ...around.filter(({_type}) => _type !== 'clinic'), clinic)
      await write('u-admin', {_id: 'private.seed', _type: 'seedState'})
      await write(author, article)
      expect((await nightly()).code).toBe(code)
    },
  )

  test('of the demonstration that comes with the package agree', async () => {
    const seeded = await seededLake({listen: true})
    const args = {dataset: 'example', apiHost: seeded.url, nightly: true}
    const {code, lines} = await runCheck(args, {token: seeded.tokens.robot})
    await seeded.close()
    expect({code, lines}).toEqual({code: 0, lines: []})
  })
})

describe('publication records', () => {
  test('a public article without one', async () => {
    await honestClinic()
    await post('mutate/clinic', tokenOf('u-admin'), {mutations: [{delete: {id: published._id}}]})
    expect(await nightly()).toMatchObject({code: 1, findings: ['PUB-01 No record says how this page became public.']})
  })

  test('public words that no record holds', async () => {
    await honestClinic()
    await write('u-writer', {...article, title: 'Other words'})
    const {code, findings} = await nightly()
    expect({code, findings}).toEqual({
      code: 1,
      findings: ['PUB-01 The public words are not those of any publication record.'],
    })
  })

  test.each([
    ['went out', published, 'PUB-02 The publish of 2026-11-20 went out, and its record was never confirmed.'],
    [
      'never came about',
      {...published, contentHash: {...published.contentHash, value: '0'.repeat(64)}},
      'PUB-02 The publish of 2026-11-20 was prepared and never came about.',
    ],
  ])('one that stays prepared and %s is a warning', async (_what, record, finding) => {
    await honestClinic()
    await write('u-admin', {...record, _id: 'private.publication-r2'})
    if (record === published)
      await post('mutate/clinic', tokenOf('u-admin'), {mutations: [{delete: {id: confirmed._id}}]})
    expect(await nightly()).toMatchObject({code: 0, findings: [finding]})
  })

  test('one that is under way is nothing yet', async () => {
    await honestClinic()
    const other = {...published, _id: 'private.publication-r2', contentHash: {...published.contentHash, value: '0'}}
    await write('u-admin', {...other, preparedOn: '2026-11-24T11:46:00Z'})
    expect((await nightly()).findings).toEqual([])
    expect((await nightly({now: new Date('2026-11-24T12:02:00Z')})).findings).toHaveLength(1)
  })

  test('one of an article that is gone', async () => {
    await write('u-admin', ...around, {...published, _id: 'private.publication-r2', articleId: 'article-gone'})
    expect((await nightly()).findings).toEqual(['PUB-02 The publish of 2026-11-20 was prepared and never came about.'])
  })
})

describe('what lapses next', () => {
  test('is listed by its last good day', async () => {
    await honestClinic()
    await write(
      'u-admin',
      {...around.find(({_id}) => _id === 'disclaimer-emergency'), effectiveTo: '2027-03-01'},
      {...around.find(({_id}) => _id === 'crisis-line'), verifiedOn: '2026-05-01'},
    )
    const {lapses, code} = await nightly()
    // The crisis line's check is old, which stands against the page as well.
    expect(code).toBe(1)
    expect(lapses).toEqual([
      {
        date: '2026-10-28',
        kind: 'crisis-check',
        documentId: 'crisis-line',
        title: 'Invented crisis line',
        isPast: true,
      },
      {
        date: '2027-01-01',
        kind: 'disclaimer-approval',
        documentId: 'disclaimer-no-relationship',
        title: 'Invented text: no-relationship',
        isPast: false,
      },
      {
        date: '2027-03-01',
        kind: 'disclaimer-ends',
        documentId: 'disclaimer-emergency',
        title: 'Invented text: emergency',
        isPast: false,
      },
      {
        date: '2027-04-30',
        kind: 'crisis-check',
        documentId: expect.any(String),
        title: expect.any(String),
        isPast: false,
      },
      {date: '2028-11-20', kind: 'review-due', documentId: article._id, title: 'Lorisian worry', isPast: false},
      {date: '2029-02-18', kind: 'grace-ends', documentId: article._id, title: 'Lorisian worry', isPast: false},
    ])
  })

  test('leaves out what has ended, what is retired and what is a draft', async () => {
    await write(
      'u-admin',
      ...around,
      draft(),
      {...around.find(({_id}) => _id === 'disclaimer-no-relationship'), effectiveTo: '2026-11-23'},
      ...around
        .filter(({_type}) => _type === 'crisisResource')
        .map((each) => Object.assign({}, each, {status: 'retired'})),
    )
    expect((await nightly()).lapses).toEqual([])
  })

  test('ends the report for a person', async () => {
    await honestClinic()
    const {out} = await nightly({format: 'text'})
    expect(out.split('\n').slice(4)).toEqual([
      '',
      'History and records',
      '  Nothing found.',
      '',
      'What lapses next (last good day)',
      '  2027-01-01  disclaimer approval ends: Invented text: no-relationship',
      '  2027-04-30  crisis number to be checked: Invented emergency number',
      '  2027-04-30  crisis number to be checked: Invented crisis line',
      '  2028-11-20  review due: Lorisian worry',
      '  2029-02-18  grace ends: Lorisian worry',
      '',
      '1 published article, 0 drafts: 0 blocking, 0 warnings, 0 advice. Clean.',
      '',
    ])
  })
})

describe('what it needs', () => {
  test('is a token that sees private records', async () => {
    await honestClinic()
    const {code, lines} = await nightly({as: 'u-viewer'})
    expect({code, lines}).toEqual({
      code: 2,
      lines: [
        'clinic-content: check: --nightly reads private records, and none can be seen; expected an administrator’s token in CLINIC_CONTENT_TOKEN',
      ],
    })
  })

  test('an export holds all but history, and the report says so', async () => {
    const file = temporaryFile('export.ndjson', ndjson([...around, article]))
    const {code, out} = await runCheck({file, nightly: true})
    expect(code).toBe(0)
    expect(out).toContain('  Reviews were not compared with their authors: an export holds no history.\n')
    const bare = await runCheck({file: temporaryFile('export.ndjson', ndjson(documentsOf(sound))), nightly: true})
    expect(bare.lines).toEqual([
      'clinic-content: check: --nightly reads private records, and none can be seen; export the dataset with an administrator’s token',
    ])
  })

  test('SARIF holds its findings and lapses', async () => {
    await write('u-admin', ...around, unreviewed)
    const {out} = await nightly({format: 'sarif'})
    const [run] = listOf(fieldOf(JSON.parse(out), 'runs'))
    expect(listOf(fieldOf(run, 'results')).map((result) => fieldOf(result, 'ruleId'))).toEqual(['REV-01'])
    expect(listOf(fieldOf(fieldOf(run, 'properties'), 'lapses')).length).toBeGreaterThan(0)
  })
})
