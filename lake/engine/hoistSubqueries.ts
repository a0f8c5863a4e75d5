import {isPerItem} from './budget.ts'
import {type GroqNode, isGroqNode, valueNode, visitNodes} from './groqNode.ts'

/**
 * Evaluate a sub-query once instead of once for each item around it. Only `*[...]` without `^` is moved: it cannot depend on the item.
 * Without this, sub-queries in sub-queries multiply: six deep takes seconds on six documents.
 *
 * @param tree - With the documents in place of each `*`.
 */
export function hoistSubqueries(tree: GroqNode, evaluate: (node: GroqNode) => unknown): GroqNode {
  return hoist(tree, false, evaluate)
}

function hoist(node: GroqNode, isRepeated: boolean, evaluate: (node: GroqNode) => unknown): GroqNode {
  if (node.type === 'Value') return node
  const entries = Object.entries(node).map(([key, child]): [string, unknown] => {
    const inner = isRepeated || isPerItem(node, key)
    if (isGroqNode(child)) return [key, hoist(child, inner, evaluate)]
    if (!Array.isArray(child)) return [key, child]
    return [key, child.map((item: unknown) => (isGroqNode(item) ? hoist(item, inner, evaluate) : item))]
  })
  const copy = {...node, ...Object.fromEntries(entries)}
  if (!isRepeated || !isClosedFilter(copy)) return copy
  try {
    return valueNode(evaluate(copy))
  } catch {
    // It may stand in a branch that is never taken: let it fail there, or not.
    return copy
  }
}

function isClosedFilter(node: GroqNode): boolean {
  if (node.type !== 'Filter' || !endsAtDocuments(node)) return false
  let isClosed = true
  visitNodes(node, ({type}) => {
    if (type === 'Parent') isClosed = false
  })
  return isClosed
}

function endsAtDocuments({base}: GroqNode): boolean {
  if (!isGroqNode(base)) return false
  return base.type === 'Value' || (base.type === 'Filter' && endsAtDocuments(base))
}
