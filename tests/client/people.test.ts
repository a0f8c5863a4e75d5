import {afterAll, beforeAll, expect, test} from 'vitest'
import {type ContentLake, contentLake, viewerToken} from './support/contentLake.ts'

const person = (id: string, name: string, more: object = {}) => ({
  _id: `person-${id}`,
  _type: 'person',
  name,
  slug: {_type: 'slug', current: id},
  ...more,
})

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(
    person('fiction', 'Dr. Ada Fiction', {
      honorificSuffix: 'MD',
      role: 'Psychiatrist',
      isClinician: true,
      isPracticeOwner: true,
      credentials: [
        {
          _key: 'c',
          title: 'Invented licence',
          issuer: 'Board of Nowhere',
          jurisdiction: 'US-FL',
          validTo: '2030-01-01',
          licenceNumber: 'ME-SECRET',
        },
      ],
      email: 'ada@secret.example',
      userId: 'g-SECRET',
      fictional: true,
      sameAs: ['https://board.example/ada', 7],
      consentReference: 'private.consent-SECRET',
    }),
    person('left', 'Bo Left', {leftOn: '2026-11-23'}),
    person('leaves-today', 'Cy Leaves', {leftOn: '2026-11-24'}),
    {_id: 'person-no-profile', _type: 'person', name: 'No Profile'},
    {...person('private', 'Private'), _id: 'private.person'},
    {_id: 'private.person-fiction', _type: 'personPrivate', licences: [{number: 'ME-SECRET'}], user: 'g-SECRET'},
  )
})
afterAll(() => lake.close())

test('gives a person as readers may see them', async () => {
  expect(await lake.client().getPerson('fiction')).toStrictEqual({
    id: 'person-fiction',
    name: 'Dr. Ada Fiction',
    slug: 'fiction',
    honorificSuffix: 'MD',
    role: 'Psychiatrist',
    isClinician: true,
    bio: '',
    credentials: [{title: 'Invented licence', issuer: 'Board of Nowhere', jurisdiction: 'US-FL'}],
    specialties: [],
    photo: null,
    orcid: null,
    conflictsOfInterest: '',
    fictional: true,
    npi: null,
    sameAs: ['https://board.example/ada'],
    imageBaseUrl: 'http://localhost/images/demo-clinic/example/',
    validUntil: null,
    syncTags: expect.any(Array),
  })
})

test('lists those who have not left, by name, until the first of them leaves', async () => {
  const page = await lake.client().listPeople()
  expect(page.items.map(({slug}) => slug)).toEqual(['leaves-today', 'fiction'])
  expect(page).toMatchObject({endCursor: null, validUntil: '2026-11-25'})
  const first = await lake.client().listPeople({first: 1})
  const second = await lake.client().listPeople({first: 1, after: first.endCursor ?? ''})
  expect([...first.items, ...second.items]).toEqual(page.items)
  expect(second.endCursor).toBeNull()
})

test('the profile of somebody who has left stays', async () => {
  expect((await lake.client().getPerson('left'))?.name).toBe('Bo Left')
})

test('nothing private is in any answer, not even with a token', async () => {
  const client = lake.client({token: viewerToken})
  const answers: string[] = []
  const recording = client.with({
    fetch: async (input, init) => {
      const response = await lake.fetch(input, init)
      answers.push(await response.clone().text())
      return response
    },
  })
  const seen = [
    await recording.getPerson('fiction'),
    await recording.listPeople(),
    await recording.getPerson('private'),
  ]
  expect(JSON.stringify(seen) + answers.join()).not.toMatch(/SECRET|secret\.example/)
})
