import {expect, test} from 'vitest'
import {type Change, findingsAfter} from '../findingsAfter.ts'

const figure = (field: string, value: unknown): Change => [['article', 'body', {_key: 'f1'}, field], value]
const hero = (value: unknown): Change => [['article', 'heroImage'], value]
const rights = {basis: 'own', source: 'Taken by the clinic'}
const asset = {_type: 'reference', _ref: 'image-a-1x1-png'}
const href = (value: unknown): Change => [['article', 'body', {_key: 'c1'}, 'body', 0, 'markDefs', 0, 'href'], value]
const link = 'LNK-01 body[c1].body[p3].markDefs[m3].href'
const title = (value: string): Change => [['article', 'title'], value]
const words = (value: string): Change => [['article', 'body', 0, 'children', 0, 'text'], value]
const note = 'PLH-01 body[p1].children[s1]'

test.each<[name: string, changes: Change[], found: string[]]>([
  // A11Y-01
  ['described', [figure('alt', 'Two chairs by a window')], []],
  ['decoration', [figure('alt', null), figure('decorative', true)], []],
  ['no description', [figure('alt', null)], ['A11Y-01 body[f1].alt']],
  ['a blank description', [figure('alt', '  ')], ['A11Y-01 body[f1].alt']],
  ['a file name', [figure('alt', 'IMG_0042.JPG')], ['A11Y-01 body[f1].alt']],
  ['a main image described', [hero({_type: 'image', asset, rights, alt: 'A waiting room'})], []],
  ['no main image chosen', [hero({_type: 'image'})], []],
  ['a main image without description', [hero({_type: 'image', asset, rights})], ['A11Y-01 heroImage.alt']],
  // LNK-01
  ['https', [href('https://example.org/a')], []],
  ['a page of the site', [href('/about#team')], []],
  ['a place on the page', [href('#part')], []],
  ['mail', [href('mailto:someone@example.org')], []],
  ['a path with a colon', [href('/a:b')], []],
  ['nothing', [href(null)], [link]],
  ['blank', [href('  ')], [link]],
  ['only a hash', [href('#')], [link]],
  ['a script', [href('javascript:alert(1)')], [link]],
  ['a script in capitals with a line break', [href('Java\nScript:alert(1)')], [link]],
  ['a script behind an invisible character', [href('\u200bjavascript:alert(1)')], [link]],
  ['data', [href('data:text/html,x')], [link]],
  ['another scheme', [href('ftp://example.org')], [link]],
  ['no scheme but another host', [href('//example.org')], [link]],
  ['https to nowhere', [href('https://')], [link]],
  // PLH-01
  ['a Spanish "todo"', [words('Esto es todo. ')], []],
  ['brackets that say something', [words('Worry [in this survey] was common. ')], []],
  ['TODO', [words('TODO find the number. ')], [note]],
  ['lorem ipsum', [words('Lorem ipsum dolor. ')], [note]],
  ['[insert', [words('Call [insert phone] today. ')], [note]],
  ['two notes in one sentence', [words('TBD and [add link]. ')], [note, note]],
  ['a note in the title', [title('Worry TODO')], ['PLH-01 title']],
  ['a note in the summary', [[['article', 'summary'], 'Lorem ipsum']], ['PLH-01 summary']],
])('%s', async (_name, changes, found) => {
  expect(await findingsAfter(...changes)).toEqual(found)
})
