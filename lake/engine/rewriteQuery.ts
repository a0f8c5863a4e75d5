import type {DocumentSource} from './documentSource.ts'
import {type GroqNode, isGroqNode, mapNodes, valueNode} from './groqNode.ts'
import type {QueryParams} from './parseQuery.ts'
import {parseTextQuery} from './textQuery.ts'

/** Say in plain GROQ what groq-js cannot evaluate: `path(a) in path(b)` and `match text::query($words)`. */
export function rewriteQuery(tree: GroqNode, params: QueryParams, source: () => DocumentSource): GroqNode {
  return mapNodes(tree, (node) => {
    if (node.type !== 'OpCall' || !isGroqNode(node.left) || !isGroqNode(node.right)) return node
    if (node.op === 'in') return {...node, left: withoutPath(node.left)}
    if (node.op === 'match' && isCall(node.right, 'text', 'query'))
      return matchText(node, node.left, node.right, params, source)
    return node
  })
}

/** A path is compared by its text; groq-js only does that for strings. */
function withoutPath(node: GroqNode): GroqNode {
  const argument = isCall(node, 'global', 'path') ? firstArgument(node) : null
  return argument ?? node
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

function isCall(node: GroqNode, namespace: string, name: string): boolean {
  return node.type === 'FuncCall' && node.namespace === namespace && node.name === name
}

function firstArgument(node: GroqNode): GroqNode | null {
  const first: unknown = Array.isArray(node.args) ? node.args[0] : null
  return isGroqNode(first) ? first : null
}
