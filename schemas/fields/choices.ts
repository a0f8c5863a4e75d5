import type {Term} from '../../src/vocabulary.ts'

/** The `options` of a field whose values come from a vocabulary table. */
export function choices<Value extends string>(
  table: readonly (Term & {value: Value})[],
  layout: 'dropdown' | 'radio' = 'dropdown',
) {
  return {list: table.map(({value, title}) => ({value, title})), layout}
}

/** The `options` of a list of such values: tick boxes, or a grid of them when there are many. */
export function ticks<Value extends string>(table: readonly (Term & {value: Value})[]) {
  return {list: table.map(({value, title}) => ({value, title})), layout: 'grid' as const}
}
