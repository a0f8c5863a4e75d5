import {evaluateSync} from 'groq-js'
import type {LakeDocument} from '../document.ts'
import {metered, type WorkBudget} from './budget.ts'
import {type GroqNode, isCall, isGroqNode, valueNode} from './groqNode.ts'
import {textMatches} from './matchText.ts'
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
  return compile(parseQuery(filter, params), {params})
}

export interface CompileContext {
  params: QueryParams
  /** Paid while the condition is evaluated; without one the condition is trusted. */
  budget?: WorkBudget
  /** Looks at each part that is left to groq-js; throws to refuse it. */
  admit?(node: GroqNode): void
}

/** The same for a condition that is already parsed. */
export function compile(node: GroqNode, context: CompileContext): DocumentTest {
  return compileNode(node, context) ?? evaluated(node, context)
}

function compileNode(node: GroqNode, context: CompileContext): DocumentTest | null {
  const {params} = context
  const {type, base, left, right} = node
  if (type === 'Value' && typeof node.value === 'boolean') return node.value ? () => true : () => false
  if (type === 'Group' && isGroqNode(base)) return compileNode(base, context)
  if (type === 'Not' && isGroqNode(base)) return compileNegation(base, context)
  if (!isGroqNode(left) || !isGroqNode(right)) return null
  if (type === 'And' || type === 'Or') {
    const a = compile(left, context)
    const b = compile(right, context)
    return type === 'And' ? (document) => a(document) && b(document) : (document) => a(document) || b(document)
  }
  if (type === 'OpCall' && node.op === 'match' && !isCall(right, 'text', 'query')) return matching(left, right, context)
  if (type !== 'OpCall' || left.type !== 'AccessAttribute' || left.base !== undefined) return null
  const field = String(left.name)
  if (field !== '_id' && field !== '_type') return null
  return compileComparison(node.op, field, right, params)
}

/** Of a `match`, which says true or false; what may say `null` is left to groq-js. */
function compileNegation(node: GroqNode, context: CompileContext): DocumentTest | null {
  if (node.type === 'Group' && isGroqNode(node.base)) return compileNegation(node.base, context)
  if (node.type !== 'OpCall' || node.op !== 'match') return null
  const test = compileNode(node, context)
  return test && ((document) => !test(document))
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

/** groq-js makes a regular expression for each pattern and document, and some of those never end. */
function matching(left: GroqNode, right: GroqNode, context: CompileContext): DocumentTest {
  const text = valueOf(left, context)
  const pattern = valueOf(right, context)
  const pay = context.budget?.pay ?? (() => {})
  return (document) => textMatches(text(document), pattern(document), pay)
}

function evaluated(node: GroqNode, context: CompileContext): DocumentTest {
  const value = valueOf(node, context)
  return (document) => value(document) === true
}

/** What an expression says on a document, by groq-js. */
function valueOf(node: GroqNode, {params, budget, admit}: CompileContext): (document: LakeDocument) => unknown {
  admit?.(node)
  const options = {params, dataset: [], identity: '', dereference: () => null}
  return (document) => {
    const searched = resolveTextQueries(node, params, () => soleSource(document))
    const expr = budget ? metered(searched, budget) : searched
    const found: unknown = evaluateSync({type: 'Map', base: valueNode([document]), expr}, options).data
    return Array.isArray(found) ? found[0] : null
  }
}

function soleSource(document: LakeDocument) {
  const all = () => [document]
  return {get: (id: string) => (document._id === id ? document : null), all, ofTypes: all, referrers: all}
}
