import type {CropMode, ImageTransform, Rectangle, Size} from './ImageTransform.ts'

/** How to get from a source to an answer: cut out, scale to a size, lay it on a canvas. */
export interface ImageLayout {
  /** What is cut out of the source. */
  extract: Rectangle
  /** The size to which that is scaled, exactly. */
  size: Size
  /** Cut what does not fit where the least happens, rather than where `extract` says. */
  byEntropy: boolean
  /** The size of what it is laid on, in the middle; `null` for its own. */
  canvas: Size | null
}

/**
 * Work out what an image URL means for a source of this size. Both sizes of the answer are at least one pixel.
 *
 * `clip` and `fill` scale up and down, `max`, `min` and `fillmax` only down; a box with one side free keeps the shape.
 *
 * @param source - Width and height as the image is shown, not as it lies in the file.
 */
export function layoutImage(source: Size, transform: ImageTransform): ImageLayout {
  const area = within(transform.rect, source)
  const {width, height} = boxOf(transform, area)
  const whole: ImageLayout = {
    extract: area,
    size: {width: area.width, height: area.height},
    byEntropy: false,
    canvas: null,
  }
  if (width === null && height === null) return whole
  if (width === null || height === null) {
    const scale = limited(transform, width === null ? (height ?? 1) / area.height : width / area.width)
    return {...whole, size: scaled(area, scale)}
  }
  const box = {width, height}
  switch (transform.fit) {
    case 'scale':
      return {...whole, size: box}
    case 'crop':
    case 'min': {
      const isMin = transform.fit === 'min'
      const extract = shapedLike(box, area, transform)
      const size = isMin && extract.width < box.width ? {width: extract.width, height: extract.height} : box
      const byEntropy = transform.crop.includes('entropy')
      return {...whole, extract: byEntropy ? area : extract, size, byEntropy}
    }
    default: {
      const scale = limited(transform, Math.min(box.width / area.width, box.height / area.height))
      const isFilled = transform.fit === 'fill' || transform.fit === 'fillmax'
      return {...whole, size: scaled(area, scale), canvas: isFilled ? box : null}
    }
  }
}

/** The part of a rectangle that lies in the image; the whole image where none does. */
function within(rect: Rectangle | null, source: Size): Rectangle {
  const whole = {left: 0, top: 0, ...source}
  if (rect === null || rect.left >= source.width || rect.top >= source.height) return whole
  return {
    left: rect.left,
    top: rect.top,
    width: Math.min(rect.width, source.width - rect.left),
    height: Math.min(rect.height, source.height - rect.top),
  }
}

/** `w` and `h`; with `fit=crop` a missing one may move between its `min-` and `max-`. */
function boxOf(transform: ImageTransform, area: Size): {width: number | null; height: number | null} {
  const {width, height, minWidth, maxWidth, minHeight, maxHeight} = transform
  if (transform.fit !== 'crop') return {width, height}
  const freeWidth = width ?? (height === null ? area.width : (area.width * height) / area.height)
  const freeHeight = height ?? (width === null ? area.height : (area.height * width) / area.width)
  return {
    width: minWidth === null && maxWidth === null ? width : (width ?? between(freeWidth, minWidth, maxWidth)),
    height: minHeight === null && maxHeight === null ? height : (height ?? between(freeHeight, minHeight, maxHeight)),
  }
}

const between = (value: number, least: number | null, most: number | null) =>
  Math.round(Math.max(least ?? 1, Math.min(most ?? value, value)))

const limited = ({fit}: ImageTransform, scale: number) =>
  fit === 'max' || fit === 'min' || fit === 'fillmax' ? Math.min(1, scale) : scale

const scaled = ({width, height}: Size, scale: number): Size => ({
  width: Math.max(1, Math.round(width * scale)),
  height: Math.max(1, Math.round(height * scale)),
})

/** The largest part of `area` that has the shape of `box`, where `crop` wants it. */
function shapedLike(box: Size, area: Rectangle, transform: ImageTransform): Rectangle {
  const scale = Math.max(box.width / area.width, box.height / area.height)
  const width = Math.min(area.width, Math.max(1, Math.round(box.width / scale)))
  const height = Math.min(area.height, Math.max(1, Math.round(box.height / scale)))
  const at = placeOf(transform.crop, transform.focalPoint)
  return {
    left: area.left + placed(at.x, area.width, width),
    top: area.top + placed(at.y, area.height, height),
    width,
    height,
  }
}

/** The middle of what is kept as a share of the whole, 0 to 1. */
function placeOf(crop: readonly CropMode[], focalPoint: {x: number; y: number}): {x: number; y: number} {
  if (crop.includes('focalpoint')) return focalPoint
  return {
    x: crop.includes('left') ? 0 : crop.includes('right') ? 1 : 0.5,
    y: crop.includes('top') ? 0 : crop.includes('bottom') ? 1 : 0.5,
  }
}

const placed = (share: number, whole: number, part: number) =>
  Math.max(0, Math.min(whole - part, Math.round(share * whole - part / 2)))
