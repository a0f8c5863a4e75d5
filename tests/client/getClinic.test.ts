import {expect, test} from 'vitest'
import {type Change, changed} from '../editorial/findingsAfter.ts'
import {contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

const footer: Change = [['disclaimers', 0, 'placements'], ['every-page-footer']]

test('gives the clinic with what belongs on every page, in one request', async () => {
  const lake = await contentLake(...documentsOf(await changed(footer)))
  const {syncTags, crisisResources, disclaimers, ...clinic} = (await lake.client().getClinic()) ?? {}
  expect(clinic).toStrictEqual({
    id: 'clinic',
    legalName: '',
    displayName: 'Example Clinic of Nowhere',
    demo: false,
    address: null,
    phone: null,
    url: null,
    specialties: ['Psychiatric'],
    jurisdictions: ['US-FL'],
    defaultLanguage: 'en-US',
    emergencyStatement: '',
    acceptsEmergencies: false,
    logo: null,
    openingHours: [],
    policies: {},
    fundingStatement: '',
    timeZone: null,
    homepageIntro: '',
    feedbackEmail: null,
    npi: null,
    licences: [],
    medicalDirector: null,
    telehealth: null,
    ownershipStatement: '',
    privacyPracticesFrom: null,
    imageBaseUrl: 'http://localhost/images/demo-clinic/example/',
    validUntil: null,
  })
  expect(disclaimers?.map(({kind}) => kind)).toEqual(['medical-information'])
  expect(crisisResources?.map(({id}) => id)).toEqual(['crisis-emergency', 'crisis-line'])
  expect(syncTags?.length).toBeGreaterThan(0)
  expect(lake.requests).toHaveLength(1)
  await lake.close()
})

test('is null in an empty dataset', async () => {
  const lake = await contentLake()
  expect(await lake.client().getClinic()).toBeNull()
  expect(await lake.client().getArticle('lorisian-worry')).toBeNull()
  expect(await lake.client().listArticles()).toMatchObject({items: [], endCursor: null, validUntil: null})
  await lake.close()
})

test('keeps a crisis line whose check is old, and leaves out one that is retired', async () => {
  const old: Change = [['crisisResources', 0, 'verifiedOn'], '2020-01-01']
  const retired: Change = [['crisisResources', 1, 'status'], 'retired']
  const lake = await contentLake(...documentsOf(await changed(old, retired)))
  expect((await lake.client().getClinic())?.crisisResources.map(({id, verifiedOn}) => [id, verifiedOn])).toEqual([
    ['crisis-emergency', '2020-01-01'],
  ])
  await lake.close()
})

test('gives what only the page of the clinic shows, without a licence that has run out', async () => {
  const licence = (key: string, validTo?: string) => ({
    _key: key,
    title: `Licence ${key}`,
    issuer: 'Invented board',
    validTo,
  })
  const {clinic: stored} = await changed()
  const details = {
    npi: '1234567893',
    licences: [licence('a', '2026-11-23'), licence('b', '2026-11-24'), licence('c')],
    medicalDirector: {_type: 'reference', _ref: 'person-reviewer'},
    telehealth: {offered: true, jurisdictions: ['US-FL'], registrationUrl: 'https://register.example/1'},
    ownershipStatement: 'Owned by its invented founder.',
    privacyPracticesFrom: '2026-02-16',
    receivesFederalFunds: true,
  }
  const lake = await contentLake(...documentsOf(await changed([['clinic'], {...stored, ...details}])))
  const clinic = await lake.client().getClinic({today: '2026-11-24'})
  const shown = {jurisdiction: '', sourceUrl: null, issuer: 'Invented board'}
  expect(clinic).toMatchObject({
    npi: '1234567893',
    licences: [
      {...shown, title: 'Licence b', validTo: '2026-11-24'},
      {...shown, title: 'Licence c', validTo: null},
    ],
    medicalDirector: {name: 'Dr. Fictional Reviewer', slug: null, honorificSuffix: ''},
    telehealth: {offered: true, jurisdictions: ['US-FL'], registrationUrl: 'https://register.example/1'},
    ownershipStatement: 'Owned by its invented founder.',
    privacyPracticesFrom: '2026-02-16',
    validUntil: '2026-11-25',
  })
  expect(JSON.stringify(clinic)).not.toContain('receivesFederalFunds')
  await lake.close()
})

test('nobody has said whether there is care by phone or video', async () => {
  const unanswered: Change = [['clinic', 'telehealth'], {jurisdictions: ['US-FL']}]
  const lake = await contentLake(...documentsOf(await changed(unanswered)))
  expect((await lake.client().getClinic())?.telehealth).toBeNull()
  await lake.close()
})

test('gives the link of each policy that has one', async () => {
  const policies: Change = [['clinic', 'policies'], {_type: 'policies', editorial: 'https://example.org/editorial'}]
  const lake = await contentLake(...documentsOf(await changed(policies)))
  expect((await lake.client().getClinic())?.policies).toEqual({editorial: 'https://example.org/editorial'})
  await lake.close()
})
