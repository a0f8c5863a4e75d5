import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {schemaTypes} from '../schemas/index.ts'

/** The whole content model, compiled as a Studio compiles it, without a Studio. */
export function compileSchema() {
  return Schema.compile({name: 'clinic-content', types: [...schemaTypes, ...builtinTypes]})
}
