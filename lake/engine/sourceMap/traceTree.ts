import {isLakeDocument} from '../../document.ts'
import {isPerItem} from '../budget.ts'
import {type GroqNode, isCall, isGroqNode, valueNode, visitNodes} from '../groqNode.ts'
import type {QueryParams} from '../parseQuery.ts'
import {ORIGIN, PLAIN, traced} from './traced.ts'

/** A dereference of an id after this is answered with the traced document. No document's id has such a character. */
export const TRACE_PREFIX = '\u0000trace:'

/** A query that would grow beyond this is not traced. */
const MAX_NODES = 50_000

/** A query whose values cannot be followed. */
export class Untraceable extends Error {
  override readonly name = 'Untraceable'
}

/**
 * The same query over traced values: its result has the shape of the original's, and each part knows its origin (`traced.ts`).
 *
 * What only moves values (fields, lists, projections, spreads, references, `select`, `coalesce`, slices, order) is left as it is,
 * and so moves their origins along. What looks at values (conditions, keys of an order, arguments of functions) is given the plain
 * ones, and what it computes has an unknown origin. So there is one evaluator, groq-js, for both.
 *
 * @param tree - With documents in place of each `*`.
 * @throws {@link Untraceable}
 */
export function traceTree(tree: GroqNode, params: QueryParams): GroqNode {
  let size = 0

  /** The values that `node` moves; `null` where it computes. `isBase`: something is asked of the result. */
  function moved(node: GroqNode, isBase: boolean): GroqNode | null {
    count()
    const {base, expr} = node
    if (isDocumentList(node)) return {type: 'Map', base: plain(node, false), expr: tracedHere}
    switch (node.type) {
      case 'This':
      case 'Parent':
        return node
      case 'Value':
        return node.isComputed === true ? null : literal(node.value)
      case 'Parameter':
        return literal(params[String(node.name)])
      case 'Group':
      case 'ArrayCoerce':
        return onBase(node, isBase)
      case 'AccessAttribute':
        return isGroqNode(base) ? onBase(node, true) : node
      case 'AccessElement':
        if (isGroqNode(base) && isDocumentList(base)) {
          return {type: 'Projection', base: plain(node, false), expr: tracedHere}
        }
        return onBase(node, true)
      case 'Slice':
        return onBase(node, isBase)
      case 'Filter': {
        const list = onBase(node, true)
        return list && isGroqNode(expr) ? {...list, expr: plain(expr, false)} : null
      }
      case 'Projection':
      case 'Map':
      case 'FlatMap': {
        const list = onBase(node, true)
        return list && isGroqNode(expr) ? {...list, expr: followed(expr, isBase)} : null
      }
      case 'PipeFuncCall': {
        const list = node.name === 'order' ? onBase(node, true) : null
        return list && {...list, args: nodesOf(node.args).map((arg) => plain(arg, false))}
      }
      case 'Deref':
        return isGroqNode(base) ? tracedReference(attribute(plain(base, false), '_ref')) : null
      case 'Object':
        return object(node, isBase)
      case 'Array':
        return array(node, isBase)
      case 'Select':
        return select(node, isBase)
      case 'FuncCall':
        if (!isCall(node, 'global', 'coalesce') && !isCall(node, 'array', 'compact')) return null
        return {...node, args: nodesOf(node.args).map((arg) => followed(arg, isBase))}
      case 'OpCall':
        return node.op === '+' ? joined(node, isBase) : null
      default:
        return null
    }
  }

  /** What `node` moves, or else what it computes as one value of unknown origin. */
  function followed(node: GroqNode, isBase: boolean): GroqNode {
    return moved(node, isBase) ?? computed(node)
  }

  function computed(node: GroqNode): GroqNode {
    const value = plain(node, false)
    return onlyIf(call('defined', value), objectOf([PLAIN, value], [ORIGIN, valueNode('unknown')]))
  }

  function onBase(node: GroqNode, isBase: boolean): GroqNode | null {
    const base = isGroqNode(node.base) ? moved(node.base, isBase) : null
    return base && {...node, base}
  }

  function object(node: GroqNode, isBase: boolean): GroqNode | null {
    const attributes: GroqNode[] = []
    for (const entry of nodesOf(node.attributes)) {
      if (!isGroqNode(entry.value)) return null
      const value = entry.type === 'ObjectAttributeValue' ? followed(entry.value, isBase) : moved(entry.value, isBase)
      if (!value) return null
      const {condition} = entry
      attributes.push({...entry, value, ...(isGroqNode(condition) ? {condition: plain(condition, false)} : {})})
    }
    const own = objectOf([PLAIN, isBase ? plain(node, false) : valueNode(null)], [ORIGIN, valueNode(null)])
    return {...node, attributes: [...attributes, ...nodesOf(own.attributes)]}
  }

  function array(node: GroqNode, isBase: boolean): GroqNode | null {
    const elements: GroqNode[] = []
    for (const element of nodesOf(node.elements)) {
      if (!isGroqNode(element.value)) return null
      const value = element.isSplat === true ? moved(element.value, isBase) : followed(element.value, isBase)
      if (!value) return null
      elements.push({...element, value})
    }
    return {...node, elements}
  }

  function select(node: GroqNode, isBase: boolean): GroqNode {
    const alternatives = nodesOf(node.alternatives).map((alternative) => ({
      ...alternative,
      ...(isGroqNode(alternative.condition) ? {condition: plain(alternative.condition, false)} : {}),
      ...(isGroqNode(alternative.value) ? {value: followed(alternative.value, isBase)} : {}),
    }))
    const {fallback} = node
    return {...node, alternatives, ...(isGroqNode(fallback) ? {fallback: followed(fallback, isBase)} : {})}
  }

  /** Lists keep their items; anything else that is added is computed. */
  function joined(node: GroqNode, isBase: boolean): GroqNode | null {
    const parts: GroqNode[] = []
    for (const part of summands(node)) {
      const list = moved(part, isBase)
      if (!list) return null
      parts.push(list)
    }
    const list = parts.reduce((left, right) => ({type: 'OpCall', op: '+', left, right}))
    return onlyIf(call('defined', call('count', plain(node, false))), list, computed(node))
  }

  /**
   * The same expression over plain values.
   *
   * @param isInside - Whether `@` is plain already, as in a filter on a list that is plain.
   */
  function plain(node: GroqNode, isInside: boolean): GroqNode {
    count()
    if (node.type === 'Value') return node
    if (node.type === 'This') return isInside ? node : attribute(node, PLAIN)
    if (node.type === 'Parent') return call('coalesce', attribute(node, PLAIN), node)
    if (node.type === 'AccessAttribute' && !isGroqNode(node.base)) {
      return isInside ? node : {...node, base: attribute(here, PLAIN)}
    }
    const copy = plainParts(node, isInside || readsHereUnseen(node))
    if (isInside || !readsHereUnseen(node)) return copy
    if (readsParent(node)) throw new Untraceable('a function looks at its surroundings')
    return {type: 'Projection', base: attribute(here, PLAIN), expr: copy}
  }

  function plainParts(node: GroqNode, isInside: boolean): GroqNode {
    const entries = Object.entries(node).map(([key, child]): [string, unknown] => {
      const part = (value: unknown) => (isGroqNode(value) ? plain(value, isInside || isPerItem(node, key)) : value)
      return [key, Array.isArray(child) ? child.map(part) : part(child)]
    })
    return {...node, ...Object.fromEntries(entries)}
  }

  function count(): void {
    size += 1
    if (size > MAX_NODES) throw new Untraceable('the query is too long')
  }

  return followed(tree, false)
}

const here: GroqNode = {type: 'This'}

const attribute = (base: GroqNode, name: string | symbol): GroqNode => ({type: 'AccessAttribute', base, name})

const call = (name: string, ...args: GroqNode[]): GroqNode => ({type: 'FuncCall', namespace: 'global', name, args})

function objectOf(...fields: (readonly [name: string | symbol, value: GroqNode])[]): GroqNode {
  return {type: 'Object', attributes: fields.map(([name, value]) => ({type: 'ObjectAttributeValue', name, value}))}
}

function onlyIf(condition: GroqNode, value: GroqNode, fallback: GroqNode = valueNode(null)): GroqNode {
  return {type: 'Select', alternatives: [{type: 'SelectAlternative', condition, value}], fallback}
}

function literal(value: unknown): GroqNode {
  return valueNode(value === null || value === undefined ? null : traced(value, 'literal'))
}

const tracedReference = (id: GroqNode): GroqNode => ({
  type: 'Deref',
  base: objectOf(['_ref', {type: 'OpCall', op: '+', left: valueNode(TRACE_PREFIX), right: id}]),
})

/** The document `@`, traced. */
const tracedHere = tracedReference(attribute(here, '_id'))

/** Documents as they are stored, chosen, ordered and cut: plain until they are final, and traced then. */
function isDocumentList(node: GroqNode): boolean {
  if (node.type === 'Value') return Array.isArray(node.value) && node.value.every(isLakeDocument)
  const {base} = node
  const keepsDocuments = node.type === 'Filter' || node.type === 'Slice' || node.type === 'PipeFuncCall'
  return isGroqNode(base) && (keepsDocuments || node.type === 'Group') && isDocumentList(base)
}

/** Functions that read `@` without naming it. */
function readsHereUnseen(node: GroqNode): boolean {
  return isCall(node, 'global', 'references') || (node.type === 'FuncCall' && node.namespace === 'sanity')
}

function readsParent(tree: GroqNode): boolean {
  let found = false
  visitNodes(tree, ({type}) => {
    if (type === 'Parent') found = true
  })
  return found
}

const nodesOf = (value: unknown): GroqNode[] => (Array.isArray(value) ? value.filter(isGroqNode) : [])

/** `a + b + c` in order. */
function summands(node: GroqNode): GroqNode[] {
  const parts: GroqNode[] = []
  let rest = node
  while (rest.type === 'OpCall' && rest.op === '+' && isGroqNode(rest.left) && isGroqNode(rest.right)) {
    parts.unshift(rest.right)
    rest = rest.left
  }
  return [rest, ...parts]
}
