import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import type {SchemaTypeDefinition} from '@sanity/types'
import {schemaTypes} from '../schemas/index.ts'

/** The whole content model, or another one, compiled as a Studio compiles it, without a Studio. */
export function compileSchema(types: readonly SchemaTypeDefinition[] = schemaTypes) {
  return Schema.compile({name: 'clinic-content', types: [...types, ...builtinTypes]})
}
