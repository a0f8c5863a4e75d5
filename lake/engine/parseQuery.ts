import {GroqSyntaxError, parse} from 'groq-js'
import {type GroqNode, isGroqNode, visitNodes} from './groqNode.ts'
import {queryParseError} from './queryError.ts'
import {correctTree} from './rewriteQuery.ts'

export type QueryParams = Record<string, unknown>

/** Parsed trees kept; a site has some dozens of queries, a Studio some hundreds. */
const MAX_TREES = 500

const treesByText = new Map<string, GroqNode>()

/**
 * A query's tree, from the cache where it was parsed before. Parameters stay parameters, except in queries where groq-js needs
 * their value to parse at all (`[0...$limit]`, `list[$index]`): those are cached by text and parameters.
 *
 * @throws `LakeError` code `query` for a query that does not parse or uses a parameter that was not given.
 */
export function parseQuery(query: string, params: QueryParams): GroqNode {
  const tree = treesByText.get(query) ?? parseNew(query, params)
  visitNodes(tree, (node) => {
    if (node.type === 'Parameter' && typeof node.name === 'string' && !Object.hasOwn(params, node.name)) {
      throw missingParam(query, node.name)
    }
  })
  return tree
}

function parseNew(query: string, params: QueryParams): GroqNode {
  const key = `${query}\u0000${JSON.stringify(params)}`
  const known = treesByText.get(key)
  if (known) return known
  const general = parseWithoutParams(query)
  if (general) return remember(query, general)
  return remember(key, parseTree(query, params))
}

/** The tree with parameters left open, or `null` where that is impossible or would mean something else. */
function parseWithoutParams(query: string): GroqNode | null {
  let tree: GroqNode
  try {
    tree = parseTree(query)
  } catch {
    return null
  }
  let open = true
  visitNodes(tree, (node) => {
    if (node.type === 'Filter' && isGroqNode(node.expr) && isConstant(node.expr)) open = false
  })
  return open ? tree : null
}

/** Square brackets around a constant are an index or an attribute, not a filter: which one, only its value says. */
function isConstant(node: GroqNode): boolean {
  if (node.type === 'Parameter' || node.type === 'Value') return true
  if (node.type === 'Group' || node.type === 'Pos' || node.type === 'Neg')
    return isGroqNode(node.base) && isConstant(node.base)
  if (node.type !== 'OpCall') return false
  return isGroqNode(node.left) && isConstant(node.left) && isGroqNode(node.right) && isConstant(node.right)
}

function missingParam(query: string, name: string) {
  const start = Math.max(0, query.indexOf(`$${name}`))
  return queryParseError(query, `param $${name} referenced, but not provided`, start, start + name.length + 1)
}

function parseTree(query: string, params?: QueryParams): GroqNode {
  try {
    const tree: unknown = parse(query, params ? {params} : {})
    if (isGroqNode(tree)) return correctTree(tree)
    throw new Error('unexpected parse result')
  } catch (cause) {
    throw toQueryParseError(query, cause)
  }
}

function toQueryParseError(query: string, cause: unknown) {
  const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
  if (!(cause instanceof GroqSyntaxError)) return queryParseError(query, message, 0, query.length, cause)
  const detail = message.replace(/^Syntax error in GROQ query at position \d+: /, '')
  const position = Math.min(Number(cause.position), query.length)
  const ended = detail === 'Unexpected end of query' || query.slice(position).trim() === ''
  const description = ended ? 'unexpected end-of-file, expected expression' : detail
  return queryParseError(query, description, position, Math.min(position + 1, query.length), cause)
}

function remember(key: string, tree: GroqNode): GroqNode {
  treesByText.set(key, tree)
  if (treesByText.size > MAX_TREES) {
    const oldest = treesByText.keys().next()
    if (!oldest.done) treesByText.delete(oldest.value)
  }
  return tree
}
