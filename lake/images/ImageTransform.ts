/** How an image fills the box that `w` and `h` ask for; the words are those of Sanity's image URLs. */
export const imageFits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const
export type ImageFit = (typeof imageFits)[number]

/** Formats that `fm` may ask for. */
export const imageFormats = ['jpg', 'pjpg', 'png', 'webp'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** Which part stays when `fit=crop` cuts something off. */
export const cropModes = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const
export type CropMode = (typeof cropModes)[number]

/** A rectangle in pixels of the image as it is shown, counted from its upper left corner. */
export interface Rectangle {
  left: number
  top: number
  width: number
  height: number
}

export interface Size {
  width: number
  height: number
}

/** What an image URL asks for. Sizes are in pixels of the answer, `dpr` already multiplied in. */
export interface ImageTransform {
  width: number | null
  height: number | null
  minWidth: number | null
  maxWidth: number | null
  minHeight: number | null
  maxHeight: number | null
  fit: ImageFit
  crop: readonly CropMode[]
  /** Where `crop=focalpoint` looks, each from 0 (left, top) to 1. */
  focalPoint: {x: number; y: number}
  rect: Rectangle | null
  format: ImageFormat | null
  /** The smallest format that the reader takes. */
  autoFormat: boolean
  /** 0 to 100. */
  quality: number | null
  /** 0 to 2,000. */
  blur: number
  /** 0 to 100. */
  sharpen: number
  /** -100 (grey) to 100. */
  saturation: number
  invert: boolean
  flipHorizontal: boolean
  flipVertical: boolean
  /** Turned clockwise, in degrees. */
  orientation: 0 | 90 | 180 | 270
  /** Behind what is transparent or left free, 0 to 255 each, `alpha` 0 to 1. */
  background: {r: number; g: number; b: number; alpha: number} | null
  /** Added on every side. */
  pad: number
}
