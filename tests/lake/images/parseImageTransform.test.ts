import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseImageTransform} from '../../../lake/images/parseImageTransform.ts'
import {LakeError} from '../../../lake/LakeError.ts'

const parse = (query: string) => parseImageTransform(new URLSearchParams(query))

test('every parameter is read', () => {
  expect(
    parse(
      'w=300&h=200&min-w=10&max-w=400&min-h=20&max-h=500&dpr=2&fit=crop&crop=top,left&fp-x=0.25&fp-y=1&rect=1,2,30,40&fm=webp&auto=format&q=60&blur=50&sharp=10&sat=-100&invert=true&flip=hv&or=90&bg=8f00&pad=5',
    ),
  ).toEqual({
    width: 600,
    height: 400,
    minWidth: 20,
    maxWidth: 800,
    minHeight: 40,
    maxHeight: 1000,
    fit: 'crop',
    crop: ['top', 'left'],
    focalPoint: {x: 0.25, y: 1},
    rect: {left: 1, top: 2, width: 30, height: 40},
    format: 'webp',
    autoFormat: true,
    quality: 60,
    blur: 50,
    sharpen: 10,
    saturation: -100,
    invert: true,
    flipHorizontal: true,
    flipVertical: true,
    orientation: 90,
    background: {r: 255, g: 0, b: 0, alpha: 136 / 255},
    pad: 10,
  })
})

test.each([
  ['bg=fff', {r: 255, g: 255, b: 255, alpha: 1}],
  ['bg=336699', {r: 51, g: 102, b: 153, alpha: 1}],
  ['bg=00336699', {r: 51, g: 102, b: 153, alpha: 0}],
])('%s is a colour', (query, background) => {
  expect(parse(query).background).toEqual(background)
})

test('an empty value and an unknown parameter ask for nothing', () => {
  expect(parse('w=&fit=&rect=&bg=&crop=&v=2&utm_source=mail')).toEqual(parse(''))
})

test.each([
  ['w=0', 'w=0 is refused; it takes a number from 1 to 8192'],
  ['w=8193', 'a number from 1 to 8192'],
  ['w=1e3', 'w=1e3'],
  ['w=-5', 'w=-5'],
  ['h=abc', 'h=abc'],
  ['q=101', 'a number from 0 to 100'],
  ['dpr=0', 'dpr=0'],
  ['dpr=NaN', 'dpr=NaN'],
  ['fit=stretch', 'it takes clip, crop, fill, fillmax, max, min, scale'],
  ['crop=top,nose', 'crop=top,nose'],
  ['fm=exe', 'it takes jpg, pjpg, png, webp'],
  ['auto=compress', 'auto=compress'],
  ['rect=1,2,3', 'left,top,width,height in whole pixels'],
  ['rect=1,2,0,4', 'rect=1,2,0,4'],
  ['rect=-1,2,3,4', 'rect=-1,2,3,4'],
  ['rect=1,2,3,9999999', 'rect=1,2,3,9999999'],
  ['flip=x', 'flip=x'],
  ['or=45', 'or=45'],
  ['bg=red', 'rgb, argb, rrggbb or aarrggbb'],
  ['blur=2001', 'blur=2001'],
  ['fp-x=1.5', 'fp-x=1.5'],
])('%s is refused', (query, message) => {
  expect(() => parse(query)).toThrow(message)
})

test('anything else is an error that says so', () => {
  const names = fc.constantFrom('w', 'h', 'dpr', 'fit', 'crop', 'fm', 'auto', 'rect', 'flip', 'or', 'bg', 'q', 'blur')
  fc.assert(
    fc.property(names, fc.string(), (name, value) => {
      try {
        parseImageTransform(new URLSearchParams([[name, value]]))
      } catch (error) {
        expect(error).toBeInstanceOf(LakeError)
        expect(error).toMatchObject({code: 'bad-request', status: 400})
      }
    }),
  )
})
