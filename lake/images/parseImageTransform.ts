import {LakeError} from '../LakeError.ts'
import {
  type CropMode,
  cropModes,
  imageFits,
  imageFormats,
  type ImageTransform,
  type Rectangle,
} from './ImageTransform.ts'

/** The most pixels that a side of an answer may have. */
export const MAX_SIDE = 8192

/**
 * Read the parameters of an image URL. Those that mean nothing here are passed over, as the service does.
 *
 * Source of names and meaning: Sanity's reference "Image transformations".
 *
 * @throws {@link LakeError} `bad-request` for a value that a parameter cannot have.
 */
export function parseImageTransform(search: URLSearchParams): ImageTransform {
  const dpr = number(search, 'dpr', 0.5, 10) ?? 1
  const pixels = (name: string) => {
    const value = number(search, name, 1, MAX_SIDE)
    return value === null ? null : Math.min(MAX_SIDE, Math.max(1, Math.round(value * dpr)))
  }
  const flip = oneOf(search, 'flip', ['h', 'v', 'hv', 'vh'])
  return {
    width: pixels('w'),
    height: pixels('h'),
    minWidth: pixels('min-w'),
    maxWidth: pixels('max-w'),
    minHeight: pixels('min-h'),
    maxHeight: pixels('max-h'),
    fit: oneOf(search, 'fit', imageFits) ?? 'clip',
    crop: cropOf(search),
    focalPoint: {x: number(search, 'fp-x', 0, 1) ?? 0.5, y: number(search, 'fp-y', 0, 1) ?? 0.5},
    rect: rectangle(search),
    format: oneOf(search, 'fm', imageFormats),
    autoFormat: oneOf(search, 'auto', ['format']) !== null,
    quality: number(search, 'q', 0, 100),
    blur: number(search, 'blur', 0, 2000) ?? 0,
    sharpen: number(search, 'sharp', 0, 100) ?? 0,
    saturation: number(search, 'sat', -100, 100) ?? 0,
    invert: oneOf(search, 'invert', ['true', 'false']) === 'true',
    flipHorizontal: flip?.includes('h') === true,
    flipVertical: flip?.includes('v') === true,
    orientation: orientations[oneOf(search, 'or', ['0', '90', '180', '270']) ?? '0'],
    background: colour(search, 'bg'),
    pad: Math.round((number(search, 'pad', 0, 1000) ?? 0) * dpr),
  }
}

const orientations = {'0': 0, '90': 90, '180': 180, '270': 270} as const

function number(search: URLSearchParams, name: string, least: number, most: number): number | null {
  const text = search.get(name)
  if (text === null || text === '') return null
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
  if (value >= least && value <= most) return value
  throw refused(name, text, `a number from ${least} to ${most}`)
}

function oneOf<Word extends string>(search: URLSearchParams, name: string, words: readonly Word[]): Word | null {
  const text = search.get(name)
  if (text === null || text === '') return null
  const word = words.find((known) => known === text)
  if (word === undefined) throw refused(name, text, words.join(', '))
  return word
}

/** `top,left`: one word for each direction, or a mode that decides both. */
function cropOf(search: URLSearchParams): CropMode[] {
  const text = search.get('crop') ?? ''
  if (text === '') return []
  return text.split(',').map((part) => {
    const mode = cropModes.find((known) => known === part)
    if (mode === undefined) throw refused('crop', text, `some of ${cropModes.join(', ')}, with commas`)
    return mode
  })
}

function rectangle(search: URLSearchParams): Rectangle | null {
  const text = search.get('rect')
  if (text === null || text === '') return null
  const [left = -1, top = -1, width = 0, height = 0] = /^\d{1,6}(,\d{1,6}){3}$/.test(text)
    ? text.split(',').map(Number)
    : []
  if (width === 0 || height === 0) throw refused('rect', text, 'left,top,width,height in whole pixels')
  return {left, top, width, height}
}

/** `f00`, `8f00`, `ff0000` or `80ff0000`: alpha, where given, comes first. */
function colour(search: URLSearchParams, name: string): ImageTransform['background'] {
  const text = search.get(name)
  if (text === null || text === '') return null
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text)) throw refused(name, text, 'rgb, argb, rrggbb or aarrggbb')
  const pairs = text.length <= 4 ? [...text].map((digit) => digit + digit) : (text.match(/../g) ?? [])
  const values = pairs.map((pair) => Number.parseInt(pair, 16))
  const [alpha = 255, r = 0, g = 0, b = 0] = values.length === 4 ? values : [255, ...values]
  return {r, g, b, alpha: alpha / 255}
}

function refused(name: string, value: string, right: string): LakeError {
  return new LakeError('bad-request', `The image parameter ${name}=${value.slice(0, 80)} is refused; it takes ${right}`)
}
