import type {DocumentSource} from './documentSource.ts'
import {type GroqNode, isCall, isGroqNode, mapNodes, valueNode} from './groqNode.ts'
import type {QueryParams} from './parseQuery.ts'
import {parseTextQuery} from './textQuery.ts'

/**
 * What groq-js gets wrong, said in GROQ that it gets right: `path(a) in path(b)`, and `array::unique()`, which keeps every `null`.
 * Depends on nothing but the query, so it is done once, when a query is parsed. (`text::query()` depends on the documents: below.)
 *
 * @throws `Error` for `score()` of what cannot be a list of documents, which groq-js would quietly answer with `null`.
 */
export function correctTree(tree: GroqNode): GroqNode {
  return mapNodes(tree, (node) => {
    if (node.type === 'OpCall' && node.op === 'in' && isGroqNode(node.left)) {
      return {...node, left: withoutPath(node.left)}
    }
    if (node.type === 'PipeFuncCall' && node.name === 'score') requireScorable(node.base)
    return isCall(node, 'array', 'unique') ? uniqueWithNull(node) : node
  })
}

/** A path is compared by its text; groq-js only does that for strings. */
function withoutPath(node: GroqNode): GroqNode {
  const argument = isCall(node, 'global', 'path') ? firstArgument(node) : null
  return argument ?? node
}

const unscorable = ['AccessElement', 'Projection', 'Object', 'Map', 'FlatMap']

function requireScorable(base: unknown): void {
  if (!isGroqNode(base)) return
  if (base.type === 'Group') return requireScorable(base.base)
  if (unscorable.includes(base.type) || (base.type === 'Value' && !Array.isArray(base.value))) {
    throw new Error('score() must be applied to documents as they are, before any projection or index')
  }
}

/** No string of a document looks like it. */
const NULL_STAND_IN = '\u0000null'

const here: GroqNode = {type: 'This'}

/** `null` takes part under another name: groq-js tells scalars apart, and counts `null` among the rest. */
function uniqueWithNull(call: GroqNode): GroqNode {
  const list = firstArgument(call)
  if (!list) return call
  const renamed = {...call, args: [eachReplaced(list, null, NULL_STAND_IN)]}
  return eachReplaced(renamed, NULL_STAND_IN, null)
}

/** `list[]{"v": select(@ == from => to, @)}.v` */
function eachReplaced(list: GroqNode, from: string | null, to: string | null): GroqNode {
  const condition = {type: 'OpCall', op: '==', left: here, right: valueNode(from)}
  const alternatives = [{type: 'SelectAlternative', condition, value: valueNode(to)}]
  return {type: 'Map', base: list, expr: {type: 'Select', alternatives, fallback: here}}
}

/** Say `match text::query($words)`, which groq-js does not know, as the ids of the documents it finds. */
export function resolveTextQueries(tree: GroqNode, params: QueryParams, source: () => DocumentSource): GroqNode {
  return mapNodes(tree, (node) => {
    if (node.type !== 'OpCall' || node.op !== 'match' || !isGroqNode(node.left) || !isGroqNode(node.right)) return node
    return isCall(node.right, 'text', 'query') ? matchText(node, node.left, node.right, params, source) : node
  })
}

/** On the document as a whole (`[@, _id]`) all its strings are searched; on a field it is a `match` for the same words. */
function matchText(
  node: GroqNode,
  left: GroqNode,
  call: GroqNode,
  params: QueryParams,
  source: () => DocumentSource,
): GroqNode {
  const argument = firstArgument(call)
  if (!argument) return valueNode(false)
  if (!readsThis(left)) return {...node, right: argument}
  const words = argument.type === 'Parameter' ? params[String(argument.name)] : argument.value
  if (typeof words !== 'string') return valueNode(false)
  const query = parseTextQuery(words)
  if (query.isEverything) return valueNode(true)
  const ids = source()
    .all()
    .filter((document) => query.matches(document))
    .map((document) => document._id)
  return {type: 'OpCall', op: 'in', left: {type: 'AccessAttribute', name: '_id'}, right: valueNode(ids)}
}

function readsThis(node: GroqNode): boolean {
  if (node.type === 'This') return true
  if (node.type !== 'Array' || !Array.isArray(node.elements)) return false
  return node.elements.some(
    (element) => isGroqNode(element) && isGroqNode(element.value) && element.value.type === 'This',
  )
}

function firstArgument(node: GroqNode): GroqNode | null {
  const first: unknown = Array.isArray(node.args) ? node.args[0] : null
  return isGroqNode(first) ? first : null
}
