import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {gate} from '../../src/editorial/index.ts'
import type {ContentClient, ResolvedDisclaimer} from '../../src/index.ts'
import {changedAndApproved} from '../editorial/findingsAfter.ts'
import {gateInputOf} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'

/*
 * Days are the clinic's: what is signed off in the morning of Auckland is up that morning, while it is yesterday in UTC,
 * and what ends on a day in New York ends with that day there, while it is tomorrow in UTC.
 */
const slug = 'lorisian-worry'
const reference = {_type: 'reference', _ref: 'topic-lorisian-worry'}

/** Everything that begins or ends on 2026-11-24, in the clinic's zone. */
async function lakeIn(timeZone: string | undefined): Promise<ContentLake> {
  const sound = await changedAndApproved(
    [['clinic', 'timeZone'], timeZone],
    [['article', 'reviews', 0, 'date'], '2026-11-24'],
  )
  const sibling = await changedAndApproved(
    [['article', '_id'], 'article-sibling'],
    [['article', 'slug'], {_type: 'slug', current: 'sibling'}],
    [['article', 'primaryTopic'], sound.article.primaryTopic ?? reference],
    [['article', 'reviews', 0, 'date'], '2026-11-20'],
  )
  const disclaimer = (id: string, days: object) => ({
    _id: id,
    _type: 'disclaimer',
    kind: 'external-links',
    jurisdictions: ['US'],
    placements: ['every-page-footer', 'article-bottom'],
    language: 'en',
    version: 1,
    ...days,
  })
  return contentLake(
    ...documentsOf(sound),
    {
      ...sibling.article,
      _type: 'article',
      changeLog: [{_key: 'c', type: 'correction', date: '2026-11-21', note: 'A number.'}],
    },
    {
      ...sibling.article,
      _id: 'article-old',
      _type: 'article',
      slug: {_type: 'slug', current: 'old'},
      retirement: {reason: 'Merged', on: '2026-11-24', redirectTo: {_ref: 'article-sibling'}},
    },
    {
      _id: 'person-left',
      _type: 'person',
      name: 'Bo Left',
      slug: {_type: 'slug', current: 'left'},
      leftOn: '2026-11-23',
    },
    disclaimer('disclaimer-before', {effectiveFrom: '2026-01-01', effectiveTo: '2026-11-23'}),
    disclaimer('disclaimer-after', {effectiveFrom: '2026-11-24', kind: 'ai-content'}),
  )
}

/** What each question says of that day. */
async function seen(client: ContentClient) {
  const ids = (disclaimers: readonly ResolvedDisclaimer[] | undefined) =>
    (disclaimers ?? []).map(({id}) => id).filter((id) => /-(before|after)$/.test(id))
  const slugs = ({items}: {items: readonly {slug: string}[]}) => items.map((item) => item.slug).sort()
  const old = await client.resolve('/articles/old')
  const page = await client.getArticle(slug)
  return {
    page: page?.reviewState ?? 'absent',
    resolved: (await client.resolve(`/articles/${slug}`)).status,
    old: old.status,
    listed: slugs(await client.listArticles()),
    found: slugs(await client.search('worry')),
    related: slugs(await client.related('sibling')),
    corrected: slugs(await client.corrections()),
    redirects: (await client.redirects()).items.map(({from}) => from),
    people: (await client.listPeople()).items.filter(({slug}) => slug === 'left').length,
    disclaimers: ids((await client.getArticle('sibling'))?.disclaimers),
    foot: ids((await client.getClinic())?.disclaimers),
    placed: ids((await client.getDisclaimers({placement: 'every-page-footer'})).items),
  }
}

const dayBefore = {
  page: 'absent',
  resolved: 'notFound',
  old: 'article',
  listed: ['old', 'sibling'],
  found: ['old', 'sibling'],
  related: ['old'],
  corrected: ['sibling'],
  redirects: [],
  people: 1,
  disclaimers: ['disclaimer-before'],
  foot: ['disclaimer-before'],
  placed: ['disclaimer-before'],
}
const thatDay = {
  page: 'approved',
  resolved: 'article',
  old: 'redirect',
  listed: [slug, 'sibling'],
  found: [slug, 'sibling'],
  related: [slug],
  corrected: ['sibling'],
  redirects: ['/articles/old'],
  people: 0,
  disclaimers: ['disclaimer-after'],
  foot: ['disclaimer-after'],
  placed: ['disclaimer-after'],
}

describe.each([
  ['Pacific/Auckland', '2026-11-23T11:00:00Z'],
  ['Pacific/Kiritimati', '2026-11-23T10:00:00Z'],
  ['America/New_York', '2026-11-24T05:00:00Z'],
  ['Etc/GMT+12', '2026-11-24T12:00:00Z'],
  [undefined, '2026-11-24T00:00:00Z'],
  ['No/Such_Zone', '2026-11-24T00:00:00Z'],
])('the day of a clinic in %s begins at %s', (timeZone, midnight) => {
  let lake: ContentLake
  let now = new Date(midnight)
  const client = () => lake.client({clock: () => now})
  beforeAll(async () => {
    lake = await lakeIn(timeZone)
  })
  afterAll(() => lake.close())

  test('for pages, lists, addresses, people and disclaimers alike', async () => {
    now = new Date(Date.parse(midnight) - 1000)
    expect(await seen(client())).toEqual(dayBefore)
    now = new Date(midnight)
    expect(await seen(client())).toEqual(thatDay)
    now = new Date(Date.parse(midnight) + 24 * 3_600_000 - 1000)
    expect(await seen(client())).toEqual(thatDay)
  })

  test('a page is one request, and says when it may change by itself', async () => {
    now = new Date(Date.parse(midnight) - 1000)
    const before = lake.requests.length
    expect((await client().getArticle('sibling'))?.validUntil).toBe('2026-11-24')
    expect(lake.requests.length - before).toBe(1)
    expect((await client().redirects()).validUntil).toBe('2026-11-24')
    now = new Date(midnight)
    expect((await client().getArticle('sibling'))?.validUntil).not.toBe('2026-11-24')
    expect((await client().redirects()).validUntil).toBeNull()
  })

  test('a day that a call names is taken as it is', async () => {
    now = new Date(midnight)
    expect(await client().getArticle(slug, {today: '2026-11-23'})).toBeNull()
    expect(await client().getArticle(slug, {today: '2026-11-24'})).not.toBeNull()
  })
})

test('the gate of the sound article agrees on both days', async () => {
  const sound = await changedAndApproved([['article', 'reviews', 0, 'date'], '2026-11-24'])
  expect((await gate(gateInputOf(sound), {today: '2026-11-23'})).map(({id}) => id)).toEqual(['REV-05'])
  expect(await gate(gateInputOf(sound), {today: '2026-11-24'})).toEqual([])
})
