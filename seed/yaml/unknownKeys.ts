import {isMap, isScalar, isSeq} from 'yaml'
import {didYouMean} from './didYouMean.ts'
import {knownKeys, shapeAt} from './shapeAt.ts'
import {pathText, type YamlPath} from './yamlProblem.ts'

/** Keys that the shape does not have, with the one that was probably meant. */
export function unknownKeys(node: unknown, shape: unknown, path: YamlPath): {path: YamlPath; message: string}[] {
  if (isSeq(node))
    return node.items.flatMap((item, index) => unknownKeys(item, shapeAt(shape, [index]), [...path, index]))
  if (!isMap(node)) return []
  const known = knownKeys(shape)
  return node.items.flatMap(({key, value}) => {
    const name = isScalar(key) ? String(key.value) : String(key)
    const here = [...path, name]
    if (!known || known.includes(name)) return unknownKeys(value, shapeAt(shape, [name]), here)
    const near = didYouMean(name, known)
    const hint = near ? `did you mean "${near}"?` : `known here: ${known.join(', ')}`
    return [{path: here, message: `${pathText(here)}: no such key; ${hint}`}]
  })
}

/** A list is an object to valibot, so a list in the place of a map would be reported as missing keys. */
export function listsForMaps(node: unknown, shape: unknown, path: YamlPath): YamlPath[] {
  if (isSeq(node)) {
    if (knownKeys(shape)) return [path]
    return node.items.flatMap((item, index) => listsForMaps(item, shapeAt(shape, [index]), [...path, index]))
  }
  if (!isMap(node)) return []
  return node.items.flatMap(({key, value}) => {
    const name = isScalar(key) ? String(key.value) : String(key)
    return listsForMaps(value, shapeAt(shape, [name]), [...path, name])
  })
}
