import {isStoredObject, textOf} from '../../src/storedValue.ts'
import type {SeedDocument} from '../SeedDocument.ts'

/**
 * A document in which every `_sanityAsset: "image@file://./<path>"` has become a reference to the uploaded asset.
 *
 * @param idOf - The asset's id for a path; `null` takes the picture away.
 */
export function withAssetIds(document: SeedDocument, idOf: (path: string) => string | null): SeedDocument {
  const {_id, _type, ...fields} = document
  return {...Object(assetIds(fields, idOf)), _id, _type}
}

function assetIds(value: unknown, idOf: (path: string) => string | null): unknown {
  if (Array.isArray(value)) return value.map((item) => assetIds(item, idOf))
  if (!isStoredObject(value)) return value
  const kept = Object.fromEntries(
    Object.entries(value).flatMap(([field, each]) => {
      const changed = assetIds(each, idOf)
      return changed === undefined ? [] : [[field, changed]]
    }),
  )
  const source = value['_sanityAsset']
  if (source === undefined) return kept
  const id = idOf(textOf(source).replace(/^(image|file)@file:\/\/\.\//, ''))
  if (id === null) return undefined
  const {_sanityAsset, ...rest} = kept
  return {...rest, asset: {_type: 'reference', _ref: id}}
}
