import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readdirSync} from 'node:fs'
import {packsFolder, profilesFolder, seedClinic, type SeedTransport} from '../../seed/index.ts'
import {publishProblems} from '../../src/editorial/index.ts'
import {fieldOf, listOf} from '../../src/storedValue.ts'
import {strongReferences} from '../../seed/referenceOrder.ts'
import {commit} from '../../seed/commit.ts'
import {planSeed} from '../../seed/planSeed.ts'
import {readPacks} from '../../seed/pack/readPack.ts'
import {DATASET, dump, example, kairos, testClinic, watched} from './support/testClinic.ts'

const today = '2026-11-24'

let transport: SeedTransport
let fetchLake: (request: Request) => Promise<Response>
let close: () => Promise<void>

beforeEach(async () => {
  const clinic = await testClinic()
  transport = clinic.transport
  fetchLake = (request) => clinic.lake.fetch(request)
  close = clinic.close
})
afterEach(() => close())

const profiles = {kairos, example}

describe.each(['kairos', 'example'] as const)('seeding %s', (name) => {
  test('writes the same documents into every empty dataset', async () => {
    const other = await testClinic()
    await seedClinic({profile: await profiles[name](), transport, today})
    await seedClinic({profile: await profiles[name](), transport: other.transport, today})
    expect(await dump(transport)).toEqual(await dump(other.transport))
    await other.close()
  })

  test('a second time writes nothing, today or a month later', async () => {
    await seedClinic({profile: await profiles[name](), transport, today})
    for (const day of [today, '2026-12-24']) {
      const {writes, transport: second} = watched(transport)
      const {items, written} = await seedClinic({profile: await profiles[name](), transport: second, today: day})
      expect({writes, written, actions: new Set(items.map(({action}) => action))}).toEqual({
        writes: [],
        written: 0,
        actions: new Set(['keep']),
      })
    }
  })

  test('leaves no reference that leads nowhere', async () => {
    await seedClinic({profile: await profiles[name](), transport, today})
    const documents = await dump(transport)
    const ids = new Set(documents.map(({_id}) => _id))
    expect(documents.flatMap(strongReferences).filter((id) => !ids.has(id))).toEqual([])
  })

  test('goes on after a kill at any write, to the same end', async () => {
    const profile = await profiles[name]()
    await seedClinic({profile, transport, today})
    const whole = await dump(transport)
    const packs = await readPacks(profile.packs, packsFolder)
    const seedWith = async (target: SeedTransport) => {
      const plan = await planSeed({profile, packs, transport: target, today})
      const {seededOn, profileHash} = plan
      await commit(plan.items, plan.state, target, {seededOn, profileHash, batchSize: 7})
    }
    for (let failAt = 1; failAt <= 5; failAt += 1) {
      const clinic = await testClinic()
      await expect(seedWith(watched(clinic.transport, failAt).transport)).rejects.toThrow('killed')
      await seedWith(clinic.transport)
      const again = watched(clinic.transport)
      await seedWith(again.transport)
      expect(again.writes).toEqual([])
      expect(withSortedEntries(await dump(clinic.transport))).toEqual(withSortedEntries(whole))
      await clinic.close()
    }
  })

  test('shows nothing private to a reader without a token', async () => {
    await seedClinic({profile: await profiles[name](), transport, today})
    const url = `http://localhost/v2025-02-19/data/query/${DATASET}?query=${encodeURIComponent('*')}&perspective=raw`
    const {result} = JSON.parse(await (await fetchLake(new Request(url))).text())
    const fields: Record<string, Set<string>> = {}
    for (const document of result) (fields[document._type] ??= new Set()).add(Object.keys(document).sort().join(' '))
    const seen = Object.fromEntries(
      Object.entries(fields).map(([type, shapes]) => [
        type,
        [...new Set([...shapes].flatMap((text) => text.split(' ')))].sort(),
      ]),
    )
    for (const [type, shown] of Object.entries(seen))
      expect({type, shown: shown.filter((field) => !isPublic(type, field))}).toEqual({type, shown: []})
    expect(result.filter(({_id}: {_id: string}) => _id.includes('.'))).toEqual([])
    expect(JSON.stringify(result)).not.toMatch(/userId|local-clinician|local-writer|licen[cs]eNumber/)
  })
})

test('Kairos starts with a draft that waits for review, and exactly these choices open', async () => {
  const {findings, items} = await seedClinic({profile: await kairos(), transport, today})
  expect(
    findings.map(({articleId, findings}) => ({articleId, ids: publishProblems(findings).map(({id}) => id)})),
  ).toEqual([{articleId: 'drafts.article-anxious-attachment', ids: ['REV-01', 'AUT-01', 'DIS-02', 'DSC-01', 'AI-01']}])
  expect(items.filter(({type}) => type === 'article').map(({id}) => id)).toEqual(['drafts.article-anxious-attachment'])
  expect(items.filter(({type}) => type === 'person' || type === 'personAccount')).toEqual([])
  const draft = (await dump(transport)).find(({_type}) => _type === 'article')
  expect(draft).toMatchObject({
    byline: 'clinic-content starter text',
    aiUse: {used: true, humanReviewed: false},
    reviewRequestedOn: '2026-11-24T00:00:00.000Z',
  })
  expect(draft).not.toHaveProperty('authors')
  expect(draft).not.toHaveProperty('reviews')
})

test('of Kairos nothing is stored but what is publicly known', async () => {
  await seedClinic({profile: await kairos(), transport, today})
  expect((await dump(transport)).find(({_type}) => _type === 'clinic')).toEqual({
    _id: 'clinic',
    _type: 'clinic',
    schemaVersion: 1,
    legalName: 'Kairos Psychiatry PLLC',
    displayName: 'Kairos Psychiatry',
    demo: false,
    address: {
      streetAddress: '12443 San Jose Blvd',
      extendedAddress: 'Suite 601-D',
      addressLocality: 'Jacksonville',
      addressRegion: 'FL',
      postalCode: '32223',
      addressCountry: 'US',
    },
    specialties: ['Psychiatric'],
    jurisdictions: ['US-FL'],
    defaultLanguage: 'en-US',
    timeZone: 'America/New_York',
  })
})

test('what the schemas do not take is named before anything is written; what is only missing is not', async () => {
  const profile = await kairos()
  const person = {key: 'a-1', name: 'A', role: 'Nurse', isClinician: false, credentials: [], specialties: []}
  const {writes, transport: watching} = watched(transport)
  const seeding = seedClinic({
    profile: {...profile, people: [{...person, orcid: '0000-0001'}]},
    transport: watching,
    today,
  })
  await expect(seeding).rejects.toMatchObject({
    code: 'schema-invalid',
    message: expect.stringMatching(/^seed: the profile or a pack .*nothing was written:\n  person-a-1 orcid: .+$/),
  })
  const packs = await readPacks(profile.packs, packsFolder)
  const broken = packs.map((pack) => ({...pack, topics: pack.topics.map((topic) => ({...topic, maxReviewMonths: 48}))}))
  await expect(planSeed({profile, packs: broken, transport: watching, today})).rejects.toThrow(
    /topic-[a-z-]+ maxReviewMonths: /,
  )
  expect(writes).toEqual([])
  const bare = {...profile, clinic: {...profile.clinic, specialties: [], address: undefined}}
  expect((await seedClinic({profile: bare, transport, today})).written).toBeGreaterThan(0)
})

test('answers about the law decide which texts are seeded, and what is listed as open', async () => {
  const profile = await kairos()
  const answered = {
    ...profile,
    legal: {billsMedicareOrMedicaid: true, offersTelehealth: true, mdSpecialtyNotRecognised: true, treatsMinors: false},
    crisis: {leaveOut: ['us-veterans']},
  }
  const before = await seedClinic({profile, transport, today, dryRun: true})
  const {open, items} = await seedClinic({profile: answered, transport, today})
  const ids = (plan: {items: readonly {id: string}[]}) => plan.items.map(({id}) => id)
  expect(ids({items}).filter((id) => !ids(before).includes(id))).toEqual([
    'disclaimer-telehealth',
    'disclaimer-specialty-recognition-us-fl-md',
  ])
  expect(ids(before).filter((id) => !ids({items}).includes(id))).toEqual(['crisis-us-veterans'])
  expect(open.filter(({id}) => !id.startsWith('legal.')).map(({id}) => id)).toEqual([
    'clinic.policies.nondiscrimination',
    'clinic.policies.languageAssistance',
    'telehealth.jurisdictions',
    'clinic.policies.accessibility',
  ])
  expect(before.open.map(({id}) => id).every((id) => id.startsWith('legal.'))).toBe(true)
})

test('readers are told where they can be for care by phone or video, and of no other answer about the law', async () => {
  const legal = {offersTelehealth: true, receivesFederalFunds: true, employsFifteenOrMore: true}
  const profile = {...(await kairos()), legal, telehealth: {jurisdictions: ['US-FL' as const]}}
  const planned = await seedClinic({profile, transport, today, dryRun: true})
  const clinic = planned.items.find(({id}) => id === 'clinic')?.document
  expect(clinic?.['telehealth']).toEqual({offered: true, jurisdictions: ['US-FL']})
  expect(Object.keys(clinic ?? {})).not.toEqual(expect.arrayContaining(['receivesFederalFunds']))
  expect(Object.keys(clinic ?? {})).not.toEqual(expect.arrayContaining(['employees']))
})

test('the example clinic is reviewed and published with its records, and no rule stands against it', async () => {
  const {findings} = await seedClinic({profile: await example(), transport, today})
  expect(findings.map(({articleId, findings}) => [articleId, publishProblems(findings)])).toEqual([
    ['article-anxious-attachment', []],
  ])
  // What a reviewer may accept: old sources, and sentences and paragraphs longer than advised.
  expect(new Set(findings[0]?.findings.map(({id}) => id))).toEqual(new Set(['AGE-01', 'AGE-02', 'RD-02', 'RD-03']))
  const documents = await dump(transport)
  const article = documents.find(({_type}) => _type === 'article')
  const publication = documents.find(({_type}) => _type === 'publication')
  const record = documents.find(({_type}) => _type === 'reviewRecord')
  expect(article).toMatchObject({
    _id: 'article-anxious-attachment',
    nextReviewDue: '2027-11-10',
    reviews: [{reviewer: {_ref: 'person-clinician-1'}, date: '2026-11-10', kind: 'clinical', outcome: 'approved'}],
  })
  const hash = fieldOf(listOf(article?.['reviews'])[0], 'contentHash')
  expect(publication).toMatchObject({
    state: 'confirmed',
    articleId: 'article-anxious-attachment',
    slug: 'anxious-attachment',
    contentHash: hash,
    review: {reviewerId: 'person-clinician-1', date: '2026-11-10', key: 'review-1'},
    publisherUserId: 'local-clinician',
  })
  expect(record).toMatchObject({userId: 'local-clinician', contentHash: hash, outcome: 'approved'})
  const accounts = documents.filter(({_type}) => _type === 'personAccount')
  expect(accounts.map(({_id, userId}) => [_id, userId])).toEqual([
    ['private.account-clinician-1', 'local-clinician'],
    ['private.account-owner-1', 'local-admin'],
    ['private.account-writer-1', 'local-writer'],
  ])
  expect(documents.filter(({_type}) => _type === 'person').every(({fictional}) => fictional === true)).toBe(true)
})

test('accounts given on this machine replace those of the profile', async () => {
  await seedClinic({profile: await example(), transport, today, accounts: {'clinician-1': 'u-42'}})
  const documents = await dump(transport)
  expect(documents.find(({_id}) => _id === 'private.account-clinician-1')?.['userId']).toBe('u-42')
  expect(documents.find(({_type}) => _type === 'publication')?.['publisherUserId']).toBe('u-42')
})

test('an article that a rule stands against stays a draft without a review', async () => {
  const profile = await example()
  const withoutDisclosures = {...profile.articles['anxious-attachment'], disclosures: undefined}
  const {heldBack, items} = await seedClinic({
    profile: {...profile, articles: {'anxious-attachment': {authors: [], ...withoutDisclosures}}},
    transport,
    today,
  })
  expect(heldBack.map(({id, findings}) => ({id, ids: findings.map((finding) => finding.id)}))).toEqual([
    {id: 'article-anxious-attachment', ids: ['DSC-01']},
  ])
  expect(items.filter(({type}) => ['article', 'publication', 'reviewRecord'].includes(type)).map(({id}) => id)).toEqual(
    ['drafts.article-anxious-attachment'],
  )
  expect((await dump(transport)).find(({_type}) => _type === 'article')).not.toHaveProperty('reviews')
})

describe('staff win', () => {
  const summary = 'drafts.article-anxious-attachment'

  test('a draft they edited stays as they left it', async () => {
    const profile = await kairos()
    await seedClinic({profile, transport, today})
    await transport.mutate([{patch: {id: summary, set: {summary: 'In our own words.'}}}])
    const {writes, transport: second} = watched(transport)
    const {items} = await seedClinic({profile, transport: second, today})
    expect(writes).toEqual([])
    expect(
      items.filter(({reason}) => reason !== 'as seeded').map(({id, action, reason}) => ({id, action, reason})),
    ).toEqual([{id: summary, action: 'keep', reason: 'edited by staff'}])
  })

  test('a document they edited and the profile changed is a conflict, and stays as they left it', async () => {
    const profile = await kairos()
    await seedClinic({profile, transport, today})
    await transport.mutate([{patch: {id: 'clinic', set: {displayName: 'Kairos'}}}])
    const changed = {...profile, clinic: {...profile.clinic, displayName: 'Kairos Psychiatry Jacksonville'}}
    const {items, written} = await seedClinic({profile: changed, transport, today})
    expect(written).toBe(0)
    expect(items.filter(({action}) => action === 'conflict').map(({id}) => id)).toEqual(['clinic'])
    expect((await dump(transport)).find(({_id}) => _id === 'clinic')?.['displayName']).toBe('Kairos')
  })

  test('a document they deleted does not come back', async () => {
    const profile = await kairos()
    await seedClinic({profile, transport, today})
    await deleteDocument('disclaimer-external-links')
    const {items, written} = await seedClinic({profile, transport, today})
    expect(written).toBe(0)
    expect(items.find(({id}) => id === 'disclaimer-external-links')).toMatchObject({
      action: 'keep',
      reason: 'deleted by staff',
    })
  })

  test('an open draft of a published document stops an update of it', async () => {
    const profile = await kairos()
    await seedClinic({profile, transport, today})
    await transport.mutate([{create: {_id: 'drafts.clinic', _type: 'clinic', displayName: 'In progress'}}])
    const changed = {...profile, clinic: {...profile.clinic, displayName: 'Kairos Psychiatry Jacksonville'}}
    const {items} = await seedClinic({profile: changed, transport, today})
    expect(items.find(({id}) => id === 'clinic')).toMatchObject({
      action: 'conflict',
      reason: 'newer in the profile or a pack, but staff have an open draft',
    })
  })

  test('what they did not touch follows the profile, and fields that it dropped go', async () => {
    const profile = await kairos()
    await seedClinic({profile, transport, today})
    const {address, ...clinic} = profile.clinic
    expect(address).toBeDefined()
    const {written} = await seedClinic({
      profile: {...profile, clinic: {...clinic, phone: '904-555-0100'}},
      transport,
      today,
    })
    expect(written).toBe(1)
    const stored = (await dump(transport)).find(({_id}) => _id === 'clinic')
    expect(stored).toMatchObject({phone: '904-555-0100'})
    expect(stored).not.toHaveProperty('address')
  })

  test('a document of the same id that the seeder never wrote is left alone', async () => {
    await transport.mutate([{create: {_id: 'clinic', _type: 'clinic', displayName: 'Somebody was here'}}])
    const {items} = await seedClinic({profile: await kairos(), transport, today})
    expect(items.find(({id}) => id === 'clinic')).toMatchObject({
      action: 'conflict',
      reason: 'already there, not from the seeder',
    })
  })

  test('an edit between plan and write stops the run before the document is touched', async () => {
    const profile = await kairos()
    await seedClinic({profile, transport, today})
    const racing: SeedTransport = {
      ...transport,
      async mutate(mutations) {
        await transport.mutate([{patch: {id: 'clinic', set: {displayName: 'Faster'}}}])
        await transport.mutate(mutations)
      },
    }
    const changed = {...profile, clinic: {...profile.clinic, displayName: 'Slower'}}
    await expect(seedClinic({profile: changed, transport: racing, today})).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
    expect((await dump(transport)).find(({_id}) => _id === 'clinic')?.['displayName']).toBe('Faster')
  })
})

test('an article whose web address staff have given to another waits until the address is free', async () => {
  const slug = {_type: 'slug', current: 'anxious-attachment'}
  await transport.mutate([{create: {_id: 'drafts.ours', _type: 'article', title: 'Ours', slug}}])
  const seed = async () => {
    const {items} = await seedClinic({profile: await kairos(), transport, today})
    return items.find(({id}) => id === 'drafts.article-anxious-attachment')
  }
  const reason = 'its web address belongs to ours; give one of the two another'
  expect(await seed()).toMatchObject({action: 'conflict', reason})
  expect(await transport.query('*[_type == "article" && slug.current == "anxious-attachment"]._id', {})).toEqual([
    'drafts.ours',
  ])
  await transport.mutate([{patch: {id: 'drafts.ours', set: {'slug.current': 'ours'}}}])
  expect(await seed()).toMatchObject({action: 'create'})
  await transport.mutate([{patch: {id: 'drafts.ours', set: {slug}}}])
  expect(await seed()).toMatchObject({action: 'keep', reason: 'as seeded'})
})

test('a lost seed record is taken up again from documents that are as seeded', async () => {
  const profile = await kairos()
  await seedClinic({profile, transport, today})
  const before = await dump(transport)
  await deleteDocument('private.seed')
  const {written} = await seedClinic({profile, transport, today})
  expect(written).toBe(0)
  const marked = (document: Record<string, unknown>) =>
    document['_id'] === 'private.seed'
      ? {...document, entries: listOf(document['entries']).map((entry) => ({...Object(entry), adopted: true}))}
      : document
  expect(await dump(transport)).toEqual(before.map(marked))
})

test('a dry run prints the plan and writes nothing', async () => {
  const lines: string[] = []
  const {writes, transport: dry} = watched(transport)
  await seedClinic({profile: await kairos(), transport: dry, today, dryRun: true, log: (line) => lines.push(line)})
  expect(writes).toEqual([])
  expect(await dump(transport)).toEqual([])
  expect(lines).toContain('  + create   drafts.article-anxious-attachment')
  expect(lines).toContain('Plan: 28 to create, 0 to update, 0 to keep, 0 in conflict.')
  expect(lines.at(-1)).toBe('Dry run: nothing was written.')
})

test('a demonstration is refused by a hosted dataset before anything is read', async () => {
  const hosted: SeedTransport = {
    hosted: true,
    query: () => Promise.reject(new Error('asked')),
    mutate: () => Promise.reject(new Error('wrote')),
  }
  await expect(seedClinic({profile: await example(), transport: hosted, today})).rejects.toMatchObject({
    code: 'demo-refused',
    message: 'seed: "example" is a demonstration; its people are fictional, and a hosted dataset is for a real clinic',
  })
})

test('a page that is public stays so when a rule of time stands against publishing it today', async () => {
  const profile = await example()
  await seedClinic({profile, transport, today})
  const {writes, transport: later} = watched(transport)
  const {items, findings} = await seedClinic({profile, transport: later, today: '2027-12-01'})
  expect(writes).toEqual([])
  expect(new Set(items.map(({reason}) => reason))).toEqual(new Set(['as seeded']))
  expect(findings[0]?.findings.map(({id}) => id)).toContain('CRI-02')
})

test('every profile of the package can be read', () => {
  expect(readdirSync(profilesFolder).sort()).toEqual(['example-clinic.yaml', 'kairos-psychiatry.yaml'])
})

/** What readers without a token may see, by type. */
const publicFields: Record<string, string> = {
  article:
    'additionalCrisisResources additionalDisclaimers aiUse audience authors body byline changeLog dateModified disclosures firstPublished furtherReading kind language nextReviewDue primaryTopic reviews sensitivity seo slug summary title topics',
  citation:
    'authors containerTitle containerTitleShort doi issue issued keyFinding kind openAccess page pmcid pmid publicationStatus seminal seminalReason studyDesign title verification volume',
  clinic:
    'acceptsEmergencies address defaultLanguage demo displayName emergencyStatement fundingStatement homepageIntro jurisdictions legalName openingHours phone policies specialties timeZone url',
  crisisResource:
    'audience available247 chatUrl jurisdiction kind languages name phone priority sms sourceUrl status url verifiedBy verifiedOn',
  disclaimer:
    'appliesWhen approval effectiveFrom fullText isTemplate jurisdictions kind language placements reviewDue shortText title version',
  person: 'bio conflictsOfInterest credentials fictional honorificSuffix isClinician name role slug specialties',
  topic:
    'broader defaultSensitivity definition kind maxReviewMonths name notADiagnosis notADiagnosisStatement slug specialty synonyms',
}

function isPublic(type: string, field: string): boolean {
  return (
    /^_(id|type|rev|createdAt|updatedAt)$|^schemaVersion$/.test(field) ||
    (publicFields[type]?.split(' ').includes(field) ?? false)
  )
}

/** A kill changes in which order the records were written, and nothing else. */
function withSortedEntries(documents: Record<string, unknown>[]) {
  return documents.map((document) => {
    const {entries} = document
    return Array.isArray(entries)
      ? {...document, entries: entries.toSorted((a, b) => (a._key < b._key ? -1 : 1))}
      : document
  })
}

async function deleteDocument(id: string): Promise<void> {
  const response = await fetchLake(
    new Request(`http://localhost/v2025-02-19/data/mutate/${DATASET}`, {
      method: 'POST',
      headers: {authorization: 'Bearer seed-test-token-0123456789abcdef0123456789', 'content-type': 'application/json'},
      body: JSON.stringify({mutations: [{delete: {id}}]}),
    }),
  )
  expect(response.status).toBe(200)
}
