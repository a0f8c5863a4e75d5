import {expect, test} from 'vitest'
import {safeUrl} from '../../../src/render/html/safeUrl.ts'

test.each([
  'https://example.org',
  'http://example.org/a?b=c&d#e',
  'HTTPS://EXAMPLE.ORG/',
  'https://例え.example/道',
  'mailto:clinic@example.org',
  'tel:+15550100',
  'sms:5550101?body=HELLO',
  '/conditions/anxiety',
  '/',
  '#part',
  '?page=2',
])('allows %s', (url) => {
  expect(safeUrl(url)).toBe(url)
})

test('trims the space around an address', () => {
  expect(safeUrl('  https://example.org/ ')).toBe('https://example.org/')
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://example.org/1',
  'ftp://example.org/',
  '//example.org/',
  '/\\example.org/',
  '/\t/example.org/',
  '\\\\example.org',
  'https:example.org',
  'https:///example.org',
  'https://exa mple.org/',
  'https://example.org/\u202e',
  'https://example.org/\ud800',
  'mailto:',
  'tel:',
  'about',
  'example.org',
  '',
  null,
  undefined,
  7,
  {},
])('refuses %j', (url) => {
  expect(safeUrl(url)).toBeNull()
})
