import {expect, test} from 'vitest'
import {checkPresentationSite, presentationHref} from '../../../studio/presentation/presentationRoutes.ts'

const site = {origin: 'https://preview.example.org', route: '/kairos/preview/:slug'}

test('leads to the article, and keeps a hostile slug in its place', () => {
  expect(presentationHref(site, 'anxious-attachment')).toBe('/kairos/preview/anxious-attachment')
  expect(presentationHref(site, '../x?y')).toBe('/kairos/preview/..%2Fx%3Fy')
  expect(presentationHref(site, undefined)).toBeNull()
  expect(presentationHref(site, '')).toBeNull()
})

test.each([
  [{origin: 'preview.example.org'}, 'presentation.origin is "preview.example.org"; expected the origin of a site'],
  [{origin: 'https://preview.example.org/x'}, 'presentation.origin is "https://preview.example.org/x"'],
  [{origin: 'javascript:alert(1)'}, 'presentation.origin is "javascript:alert(1)"'],
  [{route: 'preview/:slug'}, 'presentation.route is "preview/:slug"; expected a path with a segment :slug'],
  [{route: '/preview/:slugs'}, 'presentation.route is "/preview/:slugs"'],
  [{home: 'home'}, 'presentation.home is "home"; expected a path'],
])('refuses %j', (wrong, message) => {
  expect(() => checkPresentationSite({...site, ...wrong})).toThrow(message)
  expect(() => checkPresentationSite(site)).not.toThrow()
})
