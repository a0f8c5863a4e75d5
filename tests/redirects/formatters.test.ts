import {describe, expect, test} from 'vitest'
import {
  type Redirect,
  toApacheRedirects,
  toNetlifyRedirects,
  toNextRedirects,
  toNginxMaps,
} from '../../src/redirects/index.ts'

const redirects: Redirect[] = [
  {from: '/articles/old', to: '/articles/new', code: 301},
  {from: '/v1.0/gone', to: null, code: 410},
]

test('Netlify: by force, and 404 for what has gone', () => {
  expect(toNetlifyRedirects(redirects)).toBe('/articles/old /articles/new 301!\n/v1.0/gone /404.html 404!\n')
  expect(toNetlifyRedirects(redirects, {gonePage: '/gone.html'})).toContain('/v1.0/gone /gone.html 404!')
})

test('Next and Vercel: what moved', () => {
  expect(toNextRedirects(redirects)).toEqual([{source: '/articles/old', destination: '/articles/new', statusCode: 301}])
})

test('nginx: two maps', () => {
  expect(toNginxMaps(redirects)).toBe(`map $uri $clinic_content_moved {
  default "";
  "~^/articles/old/?$" "/articles/new";
}

map $uri $clinic_content_gone {
  default 0;
  "~^/v1\\.0/gone/?$" 1;
}
`)
})

test('Apache: whole addresses', () => {
  expect(toApacheRedirects(redirects)).toBe(
    'RedirectMatch 301 "^/articles/old/?$" "/articles/new"\nRedirectMatch 410 "^/v1\\.0/gone/?$"\n',
  )
})

const formats = {toApacheRedirects, toNetlifyRedirects, toNextRedirects, toNginxMaps}

describe.each(Object.entries(formats))('%s', (name, format) => {
  test.each([
    ['/a\nb'],
    ['/a b'],
    ['/a";}'],
    ['//evil.example/a'],
    ['https://evil.example'],
    ['/a$request_uri'],
    ['/(a)'],
    ['/:a*'],
    ['/a\\'],
    ['javascript:alert(1)'],
    [''],
  ])('refuses the address %j, from or to', (path) => {
    const error = expect.objectContaining({code: 'invalid_argument', message: expect.stringContaining(`${name}()`)})
    expect(() => format([{from: path, to: '/a', code: 301}])).toThrow(error)
    expect(() => format([{from: '/a', to: path, code: 301}])).toThrow(error)
  })
})

test('an empty list gives no rule', () => {
  expect([toApacheRedirects([]), toNetlifyRedirects([]), toNextRedirects([])]).toEqual(['', '', []])
  expect(toNginxMaps([])).not.toContain('~')
})
