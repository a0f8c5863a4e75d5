import readExif from 'exif-reader'

/** What a camera wrote, as an image asset keeps it; never where the picture was taken. */
export interface CameraTags {
  exif: Record<string, unknown> | null
  image: Record<string, unknown> | null
}

/** Tags that name a person, a device or hold bytes of the maker's own: of no use to a site, and private. */
const left = new Set([
  'MakerNote',
  'UserComment',
  'CameraOwnerName',
  'BodySerialNumber',
  'LensSerialNumber',
  'ImageUniqueID',
  'Artist',
  'XPAuthor',
  'XPComment',
  'HostComputer',
  'GPSTag',
  'ExifTag',
])

/** @param block - The EXIF block of a file. Broken ones have no tags. */
export function cameraTags(block: Buffer): CameraTags {
  try {
    const {Photo, Image} = readExif(block)
    return {exif: kept('sanity.imageExifMetadata', Photo), image: kept('sanity.imageExifTags', Image)}
  } catch {
    return {exif: null, image: null}
  }
}

function kept(type: string, tags: object | undefined): Record<string, unknown> | null {
  const entries = Object.entries(tags ?? {}).flatMap(([name, value]): [string, unknown][] => {
    if (left.has(name) || !/^\w+$/.test(name)) return []
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [[name, value.toISOString()]]
    if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return [[name, value]]
    return []
  })
  return entries.length === 0 ? null : {_type: type, ...Object.fromEntries(entries)}
}
