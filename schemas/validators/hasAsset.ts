/**
 * An image field with an image in it. `rule.assetRequired()` would say the same, but TypeGen then types the asset as
 * always present, which a draft is not. Missing passes.
 */
export function hasAsset(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  return 'asset' in value && typeof value.asset === 'object' && value.asset !== null ? true : 'Choose an image.'
}
