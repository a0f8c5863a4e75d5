/**
 * An image field with settings has an image in it. `rule.assetRequired()` would say the same, but TypeGen then types the
 * asset as always present, which it is not in a draft. Missing and empty pass, since `required()` catches both.
 */
export function hasAsset(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const isEmpty = Object.keys(value).every((key) => key === '_type')
  const asset = 'asset' in value ? value.asset : undefined
  return isEmpty || (typeof asset === 'object' && asset !== null) ? true : 'Choose an image.'
}
