/** Words that describe an image. Refuses a file name or an id, which a screen reader would spell out. Missing passes. */
export function altText(value: unknown): true | string {
  if (value === undefined || value === null) return true
  const text = String(value).trim()
  const isFileName = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/i.test(text)
  const isCameraName = /^(?:img|dsc|dscf|pict|screenshot)[-_ ]?\d+$/i.test(text)
  return isFileName || isCameraName ? `"${text}" is a file name. Say in words what the image shows.` : true
}
