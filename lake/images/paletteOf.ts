import type {Swatch} from '@vibrant/color'
import {DefaultGenerator} from '@vibrant/generator-default'
import {MMCQ} from '@vibrant/quantizer-mmcq'

/** Names of the swatches, as an image asset has them and as the generator does. */
const swatchNames = {
  darkMuted: 'DarkMuted',
  darkVibrant: 'DarkVibrant',
  lightMuted: 'LightMuted',
  lightVibrant: 'LightVibrant',
  muted: 'Muted',
  vibrant: 'Vibrant',
} as const

/**
 * The colours of an image, each with the text colour that can be read on it.
 *
 * @param pixels - RGBA, a byte each.
 * @returns `null` for an image that shows nothing.
 */
export async function paletteOf(pixels: Uint8Array): Promise<Record<string, unknown> | null> {
  const visible = new Uint8ClampedArray(pixels.filter((_, at) => (pixels[at - (at % 4) + 3] ?? 0) >= 125))
  if (visible.length === 0) return null
  const swatches = MMCQ(visible, {colorCount: 64})
  const named = await DefaultGenerator(swatches)
  const total = swatches.reduce((sum, {population}) => sum + population, 0)
  const found = Object.entries(swatchNames).flatMap(([name, key]) => {
    const swatch = named[key]
    return swatch ? [[name, swatch] as const] : []
  })
  const dominant = found.map(([, swatch]) => swatch).toSorted((a, b) => b.population - a.population)[0]
  return {
    _type: 'sanity.imagePalette',
    ...Object.fromEntries(found.map(([name, swatch]) => [name, stored(swatch, total)])),
    ...(dominant ? {dominant: stored(dominant, total)} : {}),
  }
}

const stored = (swatch: Swatch, total: number) => ({
  _type: 'sanity.imagePaletteSwatch',
  background: swatch.hex,
  foreground: swatch.bodyTextColor,
  title: swatch.titleTextColor,
  population: Math.round((swatch.population / total) * 10_000) / 100,
})
