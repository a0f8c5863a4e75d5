import {isRecord} from '../isRecord.ts'

/** A node of a parsed query. groq-js ships no usable types for its tree, so nodes are read through guards. */
export interface GroqNode {
  type: string
  [field: string]: unknown
}

export function isGroqNode(value: unknown): value is GroqNode {
  return isRecord(value) && typeof value.type === 'string'
}

/** A node that stands for a value known before evaluation. */
export const valueNode = (value: unknown): GroqNode => ({type: 'Value', value})

/**
 * Copy a tree, children first, handing every node to `change`. Values are not walked: they may hold documents.
 * Nodes without a changed child are passed as they are, so an untouched tree is returned as the same object.
 */
export function mapNodes(node: GroqNode, change: (node: GroqNode) => GroqNode): GroqNode {
  if (node.type === 'Value') return change(node)
  let copy: GroqNode | undefined
  for (const [key, child] of Object.entries(node)) {
    const mapped = mapChild(child, change)
    if (mapped === child) continue
    copy ??= {...node}
    copy[key] = mapped
  }
  return change(copy ?? node)
}

function mapChild(child: unknown, change: (node: GroqNode) => GroqNode): unknown {
  if (isGroqNode(child)) return mapNodes(child, change)
  if (!Array.isArray(child)) return child
  const mapped = child.map((item) => mapChild(item, change))
  return mapped.some((item, index) => item !== child[index]) ? mapped : child
}

/** Hand every node to `visit`, parents first. */
export function visitNodes(node: GroqNode, visit: (node: GroqNode) => void): void {
  visit(node)
  if (node.type === 'Value') return
  for (const child of Object.values(node)) {
    if (isGroqNode(child)) visitNodes(child, visit)
    else if (Array.isArray(child)) child.filter(isGroqNode).forEach((item) => visitNodes(item, visit))
  }
}

/** Whether a node is a call of `namespace::name()`. */
export function isCall(node: GroqNode, namespace: string, name: string): boolean {
  return node.type === 'FuncCall' && node.namespace === namespace && node.name === name
}
