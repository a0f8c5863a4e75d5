import {createHmac} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {contentChange, readWebhook, webhookProjection} from '../../src/webhook/index.ts'

const secret = 'a-secret-of-the-webhook'
const now = new Date('2026-11-24T12:00:00Z')
const article = {_id: 'article-a', _type: 'article', slug: 'new', formerSlug: 'old', formerSlugs: ['older']}

/** The header as Sanity writes it. */
const sign = (body: string, at = now.getTime(), key = secret) =>
  `t=${at},v1=${createHmac('sha256', key).update(`${at}.${body}`).digest('base64url')}`

function request(body: string, header: string | null = sign(body)): Request {
  return new Request('https://clinic.example/hook', {
    method: 'POST',
    body,
    ...(header !== null && {headers: {'sanity-webhook-signature': header}}),
  })
}

const read = (body: string, header?: string | null) => readWebhook(request(body, header), {secret, now})

test('accepts what Sanity signed, and says what it makes stale', async () => {
  expect(await read(JSON.stringify(article))).toEqual({
    status: 'accepted',
    code: 200,
    change: {
      id: 'article-a',
      type: 'article',
      paths: ['/articles/new', '/articles/old', '/articles/older', '/'],
      tags: [
        'clinic-content:article:new',
        'clinic-content:article:old',
        'clinic-content:article:older',
        'clinic-content:list',
      ],
      isWholeSite: false,
    },
  })
})

test('takes a signature that was made by Sanity', async () => {
  // The example of the signature in Sanity's own toolkit.
  const header = 't=1633519811129,v1=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N0'
  const options = {secret: 'test', now: new Date(1633519811129)}
  expect(await readWebhook(request('{"_id":"resume"}', header), options)).toEqual({status: 'ignored', code: 200})
})

describe('refuses with 401', () => {
  const body = JSON.stringify(article)
  const good = sign(body)
  const [, v1 = ''] = good.split('v1=')
  test.each<[string, string | null]>([
    ['no signature', null],
    ['an empty one', ''],
    ['another secret', sign(body, now.getTime(), 'other')],
    ['another body', sign(`${body} `)],
    ['another time', good.replace(/t=\d+/, `t=${now.getTime() - 1}`)],
    ['one letter changed', `${good.slice(0, -2)}${good.at(-2) === 'A' ? 'B' : 'A'}${good.slice(-1)}`],
    ['cut short', good.slice(0, -1)],
    ['made longer', `${good}A`],
    ['no time', `v1=${v1}`],
    ['a time that is none', `t=now,v1=${v1}`],
    ['two signatures', `${good},${good}`],
    ['hexadecimal', `t=${now.getTime()},v1=${'a'.repeat(64)}`],
    ['of 5 minutes and a millisecond ago', sign(body, now.getTime() - 300_001)],
    ['of more than a minute ahead', sign(body, now.getTime() + 60_001)],
    ['very long', `t=1,v1=${'A'.repeat(100_000)}`],
  ])('%s', async (_name, header) => {
    const reading = await read(body, header)
    expect(reading).toMatchObject({status: 'refused', code: 401})
    expect(JSON.stringify(reading)).not.toContain(secret)
    expect(JSON.stringify(reading)).not.toContain(v1)
  })

  test.each([[now.getTime() - 300_000], [now.getTime() + 60_000]])('but not at %i, the last moment', async (at) => {
    expect((await read(body, sign(body, at))).status).toBe('accepted')
  })
})

test.each([['{'], [''], ['<html>'], ['\u0000']])('refuses %j, signed, with 400', async (body) => {
  expect(await read(body)).toMatchObject({status: 'refused', code: 400})
})

test('refuses a body that is too long before it is hashed', async () => {
  expect(await read('x'.repeat(100_001), sign('x'))).toMatchObject({status: 'refused', code: 413})
})

test('an empty secret is a mistake of the site', async () => {
  await expect(readWebhook(request('{}'), {secret: ''})).rejects.toThrow('the secret is empty')
})

describe('what a change makes stale', () => {
  test.each([['disclaimer'], ['crisisResource'], ['clinic'], ['person'], ['topic'], ['citation']])(
    'a %s: the whole site',
    (_type) => {
      expect(contentChange({_id: 'x', _type})).toEqual({
        id: 'x',
        type: _type,
        paths: [],
        tags: ['clinic-content'],
        isWholeSite: true,
      })
    },
  )

  test.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{_id: '', _type: 'article'}],
    [{_id: 'private.article-a', _type: 'publication'}],
    [{_id: 'private.a', _type: 'article'}],
    [{_id: 'a', _type: 'sanity.imageAsset'}],
    [{_id: 7, _type: 'article'}],
  ])('%j: nothing', (payload) => {
    expect(contentChange(payload)).toBeNull()
  })

  test('uses nothing of a payload but well-formed slugs', () => {
    const hostile = {
      _id: 'drafts.article-a',
      _type: 'article',
      slug: {_type: 'slug', current: 'a'},
      formerSlug: '../../etc',
      formerSlugs: ['a', 'B C', 'https://evil.example', null, {current: 'deep'}],
    }
    expect(contentChange(hostile, {base: '/en/', lists: ['/en', '/feed.xml']})).toEqual({
      id: 'article-a',
      type: 'article',
      paths: ['/en/a', '/en/deep', '/en', '/feed.xml'],
      tags: ['clinic-content:article:a', 'clinic-content:article:deep', 'clinic-content:list'],
      isWholeSite: false,
    })
  })

  test('the projection names the fields that are read', () => {
    for (const name of Object.keys(article)) expect(webhookProjection).toContain(name)
  })
})
