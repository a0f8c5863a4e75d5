import {ClientError, type SanityClient, type SanityDocument} from '@sanity/client'
import sharp from 'sharp'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {type ContractLake, openContractLake, viewerToken} from './contractLake.ts'

// What sites, scripts and the Studio do through @sanity/client, against the lake on a port.

let lake: ContractLake
let client: SanityClient

beforeAll(async () => {
  lake = await openContractLake()
  client = lake.client()
})

afterAll(() => lake.lake.close())

beforeEach(async () => {
  await client.delete({query: '*[!(_type in path("system.**"))]'})
})

/** The next events of a listener, once it is open. */
function listenTo(source: SanityClient, query: string, params = {}, options = {}) {
  const events: Record<string, unknown>[] = []
  const errors: unknown[] = []
  let wake = () => {}
  const subscription = source.listen(query, params, {events: ['welcome', 'mutation'], ...options}).subscribe({
    next: (event) => {
      events.push({...event})
      wake()
    },
    error: (error: unknown) => {
      errors.push(error)
      wake()
    },
  })
  const take = async (count: number) => {
    while (events.length < count && errors.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return events.splice(0, count)
  }
  return {take, errors, stop: () => subscription.unsubscribe()}
}

const failure = async (work: Promise<unknown>): Promise<ClientError> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ClientError) return error
  throw new Error(`expected a ClientError, got ${String(error)}`)
}

describe('documents', () => {
  test('create, getDocument, getDocuments, createOrReplace, createIfNotExists, delete', async () => {
    const created = await client.create({_id: 'a', _type: 'note', text: 'one'})
    expect(created).toEqual({
      _id: 'a',
      _type: 'note',
      text: 'one',
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
    })
    expect(await client.getDocument('a')).toEqual(created)
    expect(await client.getDocument('none')).toBeUndefined()
    expect(await client.getDocuments(['none', 'a'])).toEqual([null, created])
    expect((await client.createOrReplace({_id: 'a', _type: 'note', text: 'two'})).text).toBe('two')
    expect((await client.createIfNotExists({_id: 'a', _type: 'note', text: 'three'})).text).toBe('two')
    await client.delete('a')
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('create without an id, and in a draft namespace', async () => {
    expect((await client.create({_type: 'note'}))._id).toMatch(/^[\w-]+$/)
    expect((await client.create({_id: 'drafts.', _type: 'note'}))._id).toMatch(/^drafts\.[\w-]+$/)
  })

  test('an id that is taken', async () => {
    await client.create({_id: 'a', _type: 'note'})
    const error = await failure(client.create({_id: 'a', _type: 'note'}))
    expect([error.statusCode, error.message]).toEqual([
      409,
      'The mutation(s) failed: Document by ID "a" already exists:\n- Document by ID "a" already exists',
    ])
  })
})

describe('patches', () => {
  test('every operation the client offers', async () => {
    await client.create({_id: 'a', _type: 'note', n: 1, gone: true, list: [{_key: 'k', v: 1}]})
    const patched = await client
      .patch('a')
      .set({'list[_key=="k"].v': 2, text: 'abc'})
      .setIfMissing({map: {x: 1}, n: 100})
      .inc({n: 2})
      .unset(['gone'])
      .append('list', [{_key: 'l', v: 3}])
      .commit()
    expect(patched).toMatchObject({
      n: 3,
      text: 'abc',
      map: {x: 1},
      list: [
        {_key: 'k', v: 2},
        {_key: 'l', v: 3},
      ],
    })
    expect('gone' in patched).toBe(false)
    expect(
      await client
        .patch('a')
        .prepend('list', [{_key: 'm', v: 0}])
        .commit(),
    ).toMatchObject({list: [{_key: 'm'}, {_key: 'k'}, {_key: 'l'}]})
    expect(await client.patch('a').splice('list', 1, 1).commit()).toMatchObject({list: [{_key: 'm'}, {_key: 'l'}]})
    expect(
      await client
        .patch('a')
        .splice('list', 1, 0, [{_key: 'n'}])
        .commit(),
    ).toMatchObject({list: [{_key: 'm'}, {_key: 'n'}, {_key: 'l'}]})
    expect(
      await client
        .patch('a')
        .splice('list', 3, 0, [{_key: 'o'}])
        .commit(),
    ).toMatchObject({list: [{_key: 'm'}, {_key: 'n'}, {_key: 'l'}, {_key: 'o'}]})
    expect(
      await client
        .patch('a')
        .insert('replace', 'list[_key=="none"]', [{_key: 'p'}])
        .commit(),
    ).toMatchObject({list: [{_key: 'm'}, {_key: 'n'}, {_key: 'l'}, {_key: 'o'}]})
    expect(await client.patch('a').dec({n: 1}).commit({autoGenerateArrayKeys: true})).toMatchObject({n: 2})
  })

  test('a revision that is no longer current', async () => {
    const {_rev} = await client.create({_id: 'a', _type: 'note'})
    await client.patch('a').ifRevisionId(_rev).set({by: 'first'}).commit()
    const error = await failure(client.patch('a').ifRevisionId(_rev).set({by: 'second'}).commit())
    expect(error.statusCode).toBe(409)
    expect(error.details).toMatchObject({
      type: 'mutationError',
      items: [{error: {type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: _rev}}],
    })
  })

  test('a document that is not there', async () => {
    const error = await failure(client.patch('none').set({x: 1}).commit())
    expect(error.message).toContain('The document with the ID "none" was not found')
  })
})

describe('transactions', () => {
  test('all of it, with one revision', async () => {
    const result = await client
      .transaction()
      .create({_id: 'a', _type: 'note'})
      .create({_id: 'b', _type: 'note', to: {_type: 'reference', _ref: 'a'}})
      .patch('a', (patch) => patch.set({x: 1}))
      .commit()
    expect(result).toEqual({
      transactionId: expect.any(String),
      documentIds: ['a', 'b', 'a'],
      results: [
        {id: 'a', operation: 'create'},
        {id: 'b', operation: 'create'},
        {id: 'a', operation: 'update'},
      ],
    })
    const revisions = await client.fetch('*[_type == "note"]._rev')
    expect(revisions).toEqual([result.transactionId, result.transactionId])
  })

  test('or nothing', async () => {
    const error = await failure(
      client
        .transaction()
        .create({_id: 'a', _type: 'note'})
        .delete('a')
        .patch('none', {set: {x: 1}})
        .commit(),
    )
    expect(error.statusCode).toBe(404)
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('as a dry run', async () => {
    const dry = await client.create({_id: 'a', _type: 'note'}, {dryRun: true})
    expect(dry._id).toBe('a')
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('a reference to nothing, and a document that is referred to', async () => {
    expect((await failure(client.create({_type: 'note', to: {_type: 'reference', _ref: 'none'}}))).message).toContain(
      'references non-existent document "none"',
    )
    await client
      .transaction()
      .create({_id: 'a', _type: 'note'})
      .create({_id: 'b', _type: 'note', to: {_type: 'reference', _ref: 'a'}})
      .commit()
    expect((await failure(client.delete('a'))).message).toContain(
      'cannot be deleted as there are references to it from "b"',
    )
  })
})

describe('fetch', () => {
  test('with parameters, perspectives, tags and the full response', async () => {
    await client.create({_id: 'a', _type: 'note', text: 'published'})
    await client.create({_id: 'drafts.a', _type: 'note', text: 'draft'})
    const query = '*[_type == $type][0]{_id, text}'
    expect(await client.fetch(query, {type: 'note'}, {perspective: 'published'})).toEqual({_id: 'a', text: 'published'})
    expect(await client.fetch(query, {type: 'note'}, {perspective: 'drafts'})).toEqual({_id: 'a', text: 'draft'})
    expect(await client.fetch(query, {type: 'note'}, {filterResponse: false, perspective: 'published'})).toEqual({
      query,
      result: {_id: 'a', text: 'published'},
      syncTags: [expect.stringMatching(/^s1:/)],
      ms: expect.any(Number),
    })
  })

  test('a query too long for an address', async () => {
    expect(await client.fetch(`"${'x'.repeat(12_000)}" == $long`, {long: 'x'.repeat(12_000)})).toBe(true)
  })

  test('an error in the query, with the place of it', async () => {
    const error = await failure(client.fetch('*[_type == '))
    expect(error.message).toMatch(
      /^GROQ query parse error:\n> 1 \| \*\[_type == \n.*\^ unexpected end-of-file, expected expression$/,
    )
    expect((await failure(client.fetch('*[_id == $id]'))).message).toContain('param $id referenced, but not provided')
  })

  test('without a token only root documents, with a wrong one nothing', async () => {
    await client.create({_id: 'a', _type: 'note'})
    await client.create({_id: 'private.a', _type: 'note'})
    const {token: _, ...open} = lake.client().config()
    expect(await lake.client({...open, token: undefined}).fetch('*[_type == "note"]._id')).toEqual(['a'])
    const error = await failure(lake.client({token: 'wrong'}).fetch('*'))
    expect([error.statusCode, error.message]).toEqual([401, 'Unauthorized - Session not found'])
    const refused = await failure(lake.client({token: viewerToken}).create({_type: 'note'}))
    expect([refused.statusCode, refused.message.split('\n')[0]]).toEqual([
      403,
      'The mutation(s) failed: Insufficient permissions; permission "create" required:',
    ])
  })
})

describe('actions', () => {
  test('edit, publish, unpublish and delete', async () => {
    await client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'note'},
      ifExists: 'fail',
    })
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.a',
      publishedId: 'a',
      patch: {set: {text: 'x'}},
    })
    const {transactionId} = await client.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.a',
      publishedId: 'a',
    })
    expect(await client.getDocument('a')).toMatchObject({text: 'x', _rev: transactionId})
    await client.action({actionType: 'sanity.action.document.unpublish', draftId: 'drafts.a', publishedId: 'a'})
    expect(await client.fetch('*[_type == "note"]._id')).toEqual(['drafts.a'])
    const error = await failure(
      client.action({actionType: 'sanity.action.document.publish', draftId: 'drafts.b', publishedId: 'b'}),
    )
    expect(error.message).toContain('The action(s) failed: The document with the ID "drafts.b" was not found')
  })
})

describe('listen', () => {
  test('two clients hear the same changes in the same order', async () => {
    const first = listenTo(client, '*[_type == "note"]')
    const second = listenTo(
      lake.client({token: viewerToken}),
      '*[_id in $ids]',
      {ids: ['a', 'drafts.a']},
      {includePreviousRevision: true},
    )
    expect((await first.take(1))[0]).toMatchObject({type: 'welcome', listenerName: expect.any(String)})
    await second.take(1)
    await client.create({_id: 'a', _type: 'note', text: ''})
    for (const text of ['e', 'ev', 'evi']) await client.patch('a').set({text}).commit()
    await client.delete('a')
    const strip = (events: Record<string, unknown>[]) =>
      events.map(({transition, previousRev, resultRev}) => ({transition, previousRev, resultRev}))
    const heard = await first.take(5)
    expect(heard.map(({transition}) => transition)).toEqual(['appear', 'update', 'update', 'update', 'disappear'])
    const also = await second.take(5)
    expect(strip(also)).toEqual(strip(heard))
    expect(also.map(({previous}) => (previous as SanityDocument | undefined)?.text)).toEqual([
      undefined,
      '',
      'e',
      'ev',
      'evi',
    ])
    first.stop()
    second.stop()
  })

  test('a query that does not parse is a channel error', async () => {
    const listener = listenTo(client, '*[_type ==')
    await listener.take(1)
    expect(listener.errors).toEqual([
      expect.objectContaining({name: 'ChannelError', message: expect.stringContaining('unexpected end-of-file')}),
    ])
  })
})

test('live events name the tags of the queries that a change may alter', async () => {
  await client.create({_id: 'a', _type: 'note'})
  const messages: {type: string; tags?: string[]}[] = []
  let wake = () => {}
  const subscription = client.live.events().subscribe((event) => {
    messages.push(event)
    wake()
  })
  const take = async (count: number) => {
    while (messages.length < count) await new Promise<void>((resolve) => (wake = resolve))
    return messages.splice(0, count)
  }
  expect((await take(1))[0]?.type).toBe('welcome')
  const {syncTags = []} = await client.fetch('*[_id == "a"]', {}, {filterResponse: false})
  await client.patch('a').set({x: 1}).commit()
  const [message] = await take(1)
  expect(message?.tags).toEqual(expect.arrayContaining([...syncTags]))
  subscription.unsubscribe()
})

describe('assets', () => {
  test('an image is measured, stored once and served', async () => {
    const bytes = await sharp({create: {width: 30, height: 20, channels: 4, background: '#336699'}})
      .png()
      .toBuffer()
    const asset = await client.assets.upload('image', bytes, {filename: 'sea.png', title: 'Sea'})
    expect(asset).toMatchObject({
      _id: expect.stringMatching(/^image-[0-9a-f]{40}-30x20-png$/),
      _type: 'sanity.imageAsset',
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'sea.png',
      title: 'Sea',
      size: bytes.byteLength,
      metadata: {
        dimensions: {width: 30, height: 20, aspectRatio: 1.5},
        lqip: expect.stringMatching(/^data:image\/png;base64,/),
        hasAlpha: true,
        isOpaque: true,
      },
    })
    const served = await fetch(asset.url)
    expect(served.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true)
    const again = await client.assets.upload('image', bytes)
    expect([again._id, again._rev]).toEqual([asset._id, asset._rev])
  })

  test('a photograph lying on its side counts as it is shown', async () => {
    const bytes = await sharp({create: {width: 30, height: 20, channels: 3, background: '#fff'}})
      .withMetadata({orientation: 6})
      .jpeg()
      .toBuffer()
    expect((await client.assets.upload('image', bytes)).metadata.dimensions).toMatchObject({width: 20, height: 30})
  })

  test('a file keeps its bytes and type, and cannot run as a page', async () => {
    const asset = await client.assets.upload('file', Buffer.from('<script>alert(1)</script>'), {
      filename: 'page.html',
      contentType: 'text/html',
    })
    expect(asset).toMatchObject({
      _id: expect.stringMatching(/^file-[0-9a-f]{40}-html$/),
      _type: 'sanity.fileAsset',
      mimeType: 'text/html',
    })
    const served = await fetch(asset.url)
    expect(served.headers.get('content-security-policy')).toContain('sandbox')
    expect(served.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('what is no image is refused', async () => {
    const error = await failure(client.assets.upload('image', Buffer.from('not an image')))
    expect([error.statusCode, error.message]).toEqual([400, expect.stringContaining('The upload is not an image')])
  })
})

test('users, projects and datasets', async () => {
  expect(await client.users.getById('me')).toMatchObject({
    id: 'local-admin',
    name: 'Ari Administrator',
    role: 'administrator',
  })
  expect(await client.projects.getById('demo-clinic')).toMatchObject({
    id: 'demo-clinic',
    members: [{id: 'local-admin'}, {id: 'local-viewer'}],
  })
  await client.datasets.create('extra', {aclMode: 'private'})
  expect((await client.datasets.list()).map(({name}) => name)).toEqual(['extra', 'kairos'])
  await client.datasets.delete('extra')
  expect((await client.datasets.list()).map(({name}) => name)).toEqual(['kairos'])
})
