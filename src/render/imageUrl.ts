/** Id of a stored image, `image-<hash>-<width>x<height>-<format>`: name, width, height and format. */
export const ASSET_ID = /^image-(\w+-(\d+)x(\d+))-(\w+)$/

/** Where an image lies under the base address of its dataset, or `null` when the id is none. */
export function imageUrl(base: string | null, assetId: string): string | null {
  const [, name, , , format] = ASSET_ID.exec(assetId) ?? []
  return name && base ? `${base}${name}.${format}` : null
}
