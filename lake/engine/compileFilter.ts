import {evaluateSync} from 'groq-js'
import type {LakeDocument} from '../document.ts'
import {type GroqNode, isGroqNode, valueNode} from './groqNode.ts'
import {parseQuery, type QueryParams} from './parseQuery.ts'
import {matchesPath} from './pathPattern.ts'
import {resolveTextQueries} from './rewriteQuery.ts'

export type DocumentTest = (document: LakeDocument) => boolean

/**
 * A GROQ condition on one document (`_type == "post" && _id in path("drafts.**")`) as a function. The usual conditions are
 * compiled; the rest is left to groq-js, with no other document in reach.
 *
 * @throws `LakeError` code `query` when the condition does not parse.
 */
export function compileFilter(filter: string, params: QueryParams = {}): DocumentTest {
  return compile(parseQuery(filter, params), params)
}

/** The same for a condition that is already parsed. */
export function compile(node: GroqNode, params: QueryParams): DocumentTest {
  return compileNode(node, params) ?? evaluated(node, params)
}

function compileNode(node: GroqNode, params: QueryParams): DocumentTest | null {
  const {type, base, left, right} = node
  if (type === 'Value' && typeof node.value === 'boolean') return node.value ? () => true : () => false
  if (type === 'Group' && isGroqNode(base)) return compileNode(base, params)
  if (!isGroqNode(left) || !isGroqNode(right)) return null
  if (type === 'And' || type === 'Or') {
    const a = compile(left, params)
    const b = compile(right, params)
    return type === 'And' ? (document) => a(document) && b(document) : (document) => a(document) || b(document)
  }
  if (type !== 'OpCall' || left.type !== 'AccessAttribute' || left.base !== undefined) return null
  const field = String(left.name)
  if (field !== '_id' && field !== '_type') return null
  return compileComparison(node.op, field, right, params)
}

function compileComparison(
  op: unknown,
  field: '_id' | '_type',
  right: GroqNode,
  params: QueryParams,
): DocumentTest | null {
  const value = right.type === 'Parameter' ? params[String(right.name)] : right.value
  const isLiteral = right.type === 'Value' || right.type === 'Parameter'
  if (op === '==' && isLiteral) return (document) => document[field] === value
  if (op === '!=' && isLiteral) return (document) => document[field] !== value
  if (op !== 'in') return null
  if (isLiteral && Array.isArray(value)) return (document) => value.includes(document[field])
  const pattern = pathPatternOf(right)
  return pattern === null ? null : (document) => matchesPath(pattern, document[field])
}

function pathPatternOf(node: GroqNode): string | null {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'path' || !Array.isArray(node.args))
    return null
  const argument: unknown = node.args[0]
  return isGroqNode(argument) && typeof argument.value === 'string' ? argument.value : null
}

function evaluated(node: GroqNode, params: QueryParams): DocumentTest {
  return (document) => {
    const expr = resolveTextQueries(node, params, () => soleSource(document))
    const filter = {type: 'Filter', base: valueNode([document]), expr}
    const found: unknown = evaluateSync(filter, {params, dataset: [], identity: '', dereference: () => null}).data
    return Array.isArray(found) && found.length === 1
  }
}

function soleSource(document: LakeDocument) {
  const all = () => [document]
  return {get: (id: string) => (document._id === id ? document : null), all, ofTypes: all, referrers: all}
}
