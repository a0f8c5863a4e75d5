import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {layoutImage} from '../../../lake/images/layoutImage.ts'
import {parseImageTransform} from '../../../lake/images/parseImageTransform.ts'

/** The layout of an image of 900 x 600 for a query string. */
const layout = (query: string, source = {width: 900, height: 600}) =>
  layoutImage(source, parseImageTransform(new URLSearchParams(query)))

const full = {left: 0, top: 0, width: 900, height: 600}

describe('the size of the answer', () => {
  test.each([
    ['', 900, 600],
    ['w=300', 300, 200],
    ['h=300', 450, 300],
    ['w=300&dpr=2', 600, 400],
    ['w=1', 1, 1],
    ['w=1800', 1800, 1200],
    ['w=1800&fit=max', 900, 600],
    ['w=300&h=300', 300, 200],
    ['w=300&h=300&fit=clip', 300, 200],
    ['w=1800&h=1800', 1800, 1200],
    ['w=1800&h=1800&fit=max', 900, 600],
    ['w=300&h=300&fit=max', 300, 200],
    ['w=300&h=300&fit=scale', 300, 300],
    ['w=300&h=300&fit=crop', 300, 300],
    ['w=1200&h=1200&fit=crop', 1200, 1200],
    ['w=1200&h=1200&fit=min', 600, 600],
    ['w=300&h=150&fit=min', 300, 150],
  ])('%s is %i x %i', (query, width, height) => {
    expect(layout(query).size).toEqual({width, height})
  })
})

describe('what is cut out', () => {
  test.each([
    ['w=300&h=300&fit=crop', {left: 150, top: 0, width: 600, height: 600}],
    ['w=300&h=300&fit=crop&crop=left', {left: 0, top: 0, width: 600, height: 600}],
    ['w=300&h=300&fit=crop&crop=right', {left: 300, top: 0, width: 600, height: 600}],
    ['w=900&h=300&fit=crop&crop=top', {left: 0, top: 0, width: 900, height: 300}],
    ['w=900&h=300&fit=crop&crop=bottom,left', {left: 0, top: 300, width: 900, height: 300}],
    ['w=300&h=300&fit=crop&crop=focalpoint&fp-x=0.4', {left: 60, top: 0, width: 600, height: 600}],
    ['w=300&h=300&fit=crop&crop=focalpoint&fp-x=0', {left: 0, top: 0, width: 600, height: 600}],
    ['w=300&h=300&fit=crop&crop=entropy', full],
    ['rect=100,50,300,200', {left: 100, top: 50, width: 300, height: 200}],
    ['rect=800,500,300,200', {left: 800, top: 500, width: 100, height: 100}],
    ['rect=900,0,10,10', full],
    ['rect=100,0,300,300&w=100&h=50&fit=crop', {left: 100, top: 75, width: 300, height: 150}],
  ])('%s', (query, extract) => {
    expect(layout(query).extract).toEqual(extract)
  })
})

test.each([
  ['w=300&h=300&fit=fill', {width: 300, height: 200}, {width: 300, height: 300}],
  ['w=1200&h=1200&fit=fill', {width: 1200, height: 800}, {width: 1200, height: 1200}],
  ['w=1200&h=1200&fit=fillmax', {width: 900, height: 600}, {width: 1200, height: 1200}],
  ['w=300&fit=fill', {width: 300, height: 200}, null],
])('%s is laid on a canvas', (query, size, canvas) => {
  expect(layout(query)).toMatchObject({size, canvas})
})

test('a crop with one side free keeps to its bounds', () => {
  expect(layout('w=300&fit=crop&max-h=100').size).toEqual({width: 300, height: 100})
  expect(layout('w=300&fit=crop&min-h=400').size).toEqual({width: 300, height: 400})
})

test('whatever is asked, what is cut out lies in the image and no size is nothing', () => {
  const side = fc.integer({min: 1, max: 9000})
  const maybe = (name: string) => fc.option(fc.integer({min: 1, max: 8192}).map((value) => `${name}=${value}`))
  const fit = fc.constantFrom('clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale').map((word) => `fit=${word}`)
  const rect = fc.option(fc.tuple(side, side, side, side).map((numbers) => `rect=${numbers.join(',')}`))
  const crop = fc.constantFrom('', 'crop=top', 'crop=left,bottom', 'crop=focalpoint&fp-x=1&fp-y=0')
  fc.assert(
    fc.property(side, side, maybe('w'), maybe('h'), fit, rect, crop, (width, height, ...parts) => {
      const {extract, size} = layout(parts.filter((part) => part !== null).join('&'), {width, height})
      expect(extract.left + extract.width).toBeLessThanOrEqual(width)
      expect(extract.top + extract.height).toBeLessThanOrEqual(height)
      for (const length of [extract.width, extract.height, size.width, size.height]) {
        expect(length).toBeGreaterThanOrEqual(1)
        expect(Number.isInteger(length)).toBe(true)
      }
    }),
  )
})
