import type {Random} from '../lake/randomQueries.ts'

export interface FuzzRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** Text as it can stand in an address. */
const safe = (value: string) => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '?'))

/** One of a list that is not empty. */
function pick<T>(random: Random, first: T, ...rest: readonly T[]): T {
  return [first, ...rest][random(rest.length + 1)] ?? first
}

const odd = (random: Random): string =>
  pick(
    random,
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '',
    ' ',
    '.',
    '..',
    '...',
    'drafts.',
    'versions..a',
  ).concat(
    pick(
      random,
      '',
      '',
      'a',
      '%',
      '\u0000',
      '\ud83d',
      '😀',
      '\n',
      '"',
      '\\',
      '/',
      '../../etc/passwd',
      '*',
      '$',
      '#',
      '[0]',
    ),
  )

const id = (random: Random): string =>
  pick(
    random,
    `d-${random(30)}`,
    `drafts.d-${random(30)}`,
    `versions.r1.d-${random(9)}`,
    odd(random),
    'x'.repeat(random(300)),
  )

const number = (random: Random): string =>
  pick(
    random,
    '0',
    '-0',
    '1e308',
    '1e309',
    '-1e999',
    '9007199254740993',
    '0.1',
    '1'.repeat(random(400) + 1),
    'NaN',
    '1e-400',
  )

/** JSON text, mostly valid. */
function json(random: Random, depth = 0): string {
  if (depth > 4) return pick(random, '1', '"a"', 'null')
  const inner = () => json(random, depth + 1)
  switch (random(14)) {
    case 0:
      return `{${JSON.stringify(odd(random))}:${inner()},"_type":"note","_id":${JSON.stringify(id(random))}}`
    case 1:
      return `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"a":${inner()}}`
    case 2:
      return `[${inner()},${inner()},${inner()}]`
    case 3:
      return number(random)
    case 4:
      return `{"_ref":${JSON.stringify(id(random))},"_type":"reference"${pick(random, '', ',"_weak":true', ',"_weak":{}')}}`
    case 5:
      return `${'['.repeat(random(40))}${inner()}`
    case 6: {
      const levels = pick(random, 10, 100, 5_000, 50_000)
      return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    }
    case 7:
      return inner().slice(0, random(20))
    case 8:
      return `{"_type":${inner()},"_id":${inner()},"_rev":${inner()},"_createdAt":${inner()}}`
    case 9:
      return pick(random, 'null', 'true', '""', '[]', '{}', '"\\ud800"', '"\\u0000"', '{"_type":"note"}')
    default:
      return JSON.stringify(pick(random, id(random), odd(random), 'a', 'x'.repeat(random(2_000))))
  }
}

const groqParts = [
  '*',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '_type == "note"',
  '_id',
  '..',
  '...',
  '->',
  '|order(',
  ' match ',
  '"a*"',
]
  .concat([
    '&&',
    '||',
    '!',
    '^',
    '@',
    '$p',
    '0',
    '-1',
    '1e999',
    'count(',
    'references(',
    ',',
    '"x":',
    'n',
    '%',
    '/*',
    '//',
    '"',
  ])
  .concat([
    'path("**")',
    'select(',
    '=>',
    'pt::text(',
    'string::split(',
    'array::join(',
    'math::sum(',
    'dateTime(',
    'geo::',
  ])
  .concat([
    'text::query(',
    'score(',
    'coalesce(',
    '[0...99999999999]',
    '[-1]',
    '[]',
    '._ref',
    '"\\u0000"',
    ' in ',
    ' asc',
    '**',
  ])

function groq(random: Random): string {
  switch (random(8)) {
    case 0:
      return Array.from({length: random(12)}, () => groqParts[random(groqParts.length)]).join('')
    case 1:
      return `*[${pick(random, 'n', '_id', 'a.b.c', odd(random))} ${pick(random, '==', '<', 'in', 'match', '**', '=')} ${json(random)}]`
    case 2:
      return `${pick(random, '(', '!', '[', '{"a":', '*[', '-', 'count(')}`
        .repeat(pick(random, 3, 50, 2_000))
        .concat('1')
    case 3:
      return Array.from({length: random(6)}).reduce<string>((text) => `*[_id in ${text}._id]`, '*[_type == "note"]')
    case 4:
      return `*[0...${number(random)}] | order(${pick(random, 'n', '@', '*', 'a->b', '$p')} ${pick(random, 'asc', 'desc', 'up')})`
    case 5:
      return `*{"a": *[references(^._id)]{"b": ${pick(random, '^', '^.^', '@', '*[n > ^.n]')}}}`
    case 6:
      return `array::unique(*[]._id) + ${json(random, 3)}`
    default:
      return `*[_type == "note" && _id in path(${JSON.stringify(odd(random))})]{..., "x": $p}`
  }
}

function mutation(random: Random): string {
  const target = () => pick(random, `"id":${JSON.stringify(id(random))}`, `"query":${JSON.stringify(groq(random))}`)
  const path = () =>
    JSON.stringify(
      pick(
        random,
        'n',
        'a.b',
        'list[0]',
        'list[-1]',
        'list[_key=="a"]',
        '..a',
        '[',
        'a[',
        '__proto__.x',
        odd(random),
        'a[9e9]',
      ),
    )
  switch (random(10)) {
    case 0:
      return `{"create":${json(random)}}`
    case 1:
      return `{"createOrReplace":{"_id":${JSON.stringify(id(random))},"_type":"note","v":${json(random, 2)}}}`
    case 2:
      return `{"createIfNotExists":{"_id":${JSON.stringify(id(random))},"_type":${json(random, 3)}}}`
    case 3:
      return `{"delete":{${target()},"params":${json(random)}}}`
    case 4:
      return `{"patch":{${target()},"set":{${path()}:${json(random, 2)}},"unset":[${path()}]}}`
    case 5:
      return `{"patch":{${target()},"insert":{"${pick(random, 'before', 'after', 'replace', 'over')}":${path()},"items":${json(random)}}}}`
    case 6:
      return `{"patch":{${target()},"inc":{${path()}:${number(random)}},"diffMatchPatch":{${path()}:"@@ -1 +1 @@"}}}`
    case 7:
      return `{"patch":{${target()},"ifRevisionID":${json(random)},"setIfMissing":{${path()}:${json(random, 3)}}}}`
    default:
      return json(random)
  }
}

function action(random: Random): string {
  const kind = pick(
    random,
    'create',
    'edit',
    'publish',
    'unpublish',
    'delete',
    'discard',
    'replaceDraft',
    'version.create',
    'x',
  )
  const fields = [
    'publishedId',
    'draftId',
    'versionId',
    'attributes',
    'patch',
    'document',
    'includeDrafts',
    'ifExists',
    'baseId',
  ]
  const chosen = fields
    .filter(() => random(2) === 0)
    .map((name) => `"${name}":${pick(random, JSON.stringify(id(random)), json(random))}`)
  return `{"actionType":${pick(random, `"sanity.action.document.${kind}"`, '"sanity.action.release.create"', json(random))}${chosen.map((text) => `,${text}`).join('')}}`
}

/**
 * Requests of every kind that nobody should send: malformed JSON and GROQ, impossible ids, paths, headers and parameters, nesting
 * without end, huge numbers, names of the prototype.
 */
export function fuzzRequest(random: Random, token: string): FuzzRequest {
  const rarely = (value: () => string, usual: string) => (random(25) === 0 ? value() : usual)
  const version = rarely(
    () => pick(random, 'v1', 'vX', 'v2021-03-25', 'v0', 'v2025-99-99', safe(odd(random))),
    'v2025-02-19',
  )
  const dataset = rarely(() => pick(random, 'none', safe(odd(random))), 'fuzz')
  const query = () =>
    `query=${safe(groq(random))}&${safe('$p')}=${safe(json(random))}&perspective=${pick(random, 'raw', 'drafts', 'r1,drafts', safe(odd(random)))}`
  const headers: Record<string, string> = {
    ...(random(9) > 0 ? {authorization: `Bearer ${random(20) > 0 ? token : odd(random)}`} : {}),
    ...(random(6) === 0
      ? {origin: pick(random, 'null', 'http://localhost:1', 'http://evil.example', odd(random))}
      : {}),
    ...(random(25) === 0 ? {'x-sanity-project-id': pick(random, 'fuzz', odd(random))} : {}),
    ...(random(9) === 0 ? {'last-event-id': pick(random, '#', 'a#b', odd(random))} : {}),
    ...(random(6) === 0
      ? {'content-type': pick(random, 'application/json', 'text/plain', 'multipart/form-data', odd(random))}
      : {}),
  }
  const get = (path: string): FuzzRequest => ({
    method: pick(random, 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'DELETE'),
    path,
    headers,
  })
  const post = (path: string, body: string): FuzzRequest => ({
    method: pick(random, 'POST', 'POST', 'POST', 'PUT'),
    path,
    headers,
    body,
  })
  const options = pick(
    random,
    '',
    '?returnIds=true&returnDocuments=true',
    '?dryRun=true',
    '?autoGenerateArrayKeys=true',
    `?transactionId=${safe(odd(random))}`,
  )
  switch (random(13)) {
    case 0:
    case 1:
      return get(`/${version}/data/query/${dataset}?${query()}`)
    case 2:
    case 3:
      return post(
        `/${version}/data/query/${dataset}`,
        `{"query":${JSON.stringify(groq(random))},"params":${json(random)}}`,
      )
    case 4:
    case 5:
    case 6:
      return post(
        `/${version}/data/mutate/${dataset}${options}`,
        `{"mutations":[${mutation(random)},${mutation(random)}]}`,
      )
    case 7:
      return post(`/${version}/data/actions/${dataset}${options}`, `{"actions":[${action(random)}]}`)
    case 8:
      return post(`/${version}/data/${pick(random, 'mutate', 'actions', 'query')}/${dataset}`, json(random))
    case 9:
      return get(`/${version}/data/doc/${dataset}/${safe(id(random))},${safe(id(random))}`)
    case 10:
      return get(`/${version}/data/listen/${dataset}?${query()}&enableResume=${pick(random, 'true', 'maybe')}`)
    case 11:
      return get(
        `/${version}/data/history/${dataset}/${pick(random, 'documents', 'transactions', 'events/documents')}/${safe(id(random))}?revision=${safe(odd(random))}&time=${safe(number(random))}&limit=${number(random)}`,
      )
    default:
      return pick(
        random,
        get(`/${version}/data/export/${dataset}?types=${safe(odd(random))}`),
        get(`/${version}/data/live/events/${dataset}?includeDrafts=${pick(random, 'true', 'x')}`),
        get(`/${version}/${safe(odd(random))}/${safe(odd(random))}`),
        get(`/${safe(odd(random))}`),
        get(`/${version}/users/${safe(id(random))}`),
        post(
          `/${version}/assets/${pick(random, 'images', 'files')}/${dataset}?filename=${safe(odd(random))}&meta=${safe(odd(random))}`,
          json(random),
        ),
        get(`/images/fuzz/${dataset}/${safe(odd(random))}?w=${number(random)}`),
        get(`/${version}/auth/${safe(odd(random))}?origin=${safe(odd(random))}&token=${safe(odd(random))}`),
        {method: 'PUT', path: `/${version}/users/me/keyvalue/${safe(odd(random))}`, headers, body: json(random)},
        {method: 'PUT', path: `/${version}/projects/fuzz/datasets/${safe(odd(random))}`, headers, body: json(random)},
      )
  }
}
