import {evaluateSync} from 'groq-js'
import {LakeError} from '../../LakeError.ts'
import {type Budget, metered, TooCostly} from '../budget.ts'
import type {DocumentSource} from '../documentSource.ts'
import type {GroqNode} from '../groqNode.ts'
import {traceDocument} from './traceDocument.ts'
import {traced} from './traced.ts'
import {TRACE_PREFIX, traceTree, Untraceable} from './traceTree.ts'

/** What the evaluator is told besides the query. */
export type EvaluateOptions = NonNullable<Parameters<typeof evaluateSync>[1]> & {
  params: Record<string, unknown>
  dereference(reference: {_ref: string}): unknown
}

/**
 * Evaluate a query once more, over values that know where they are from.
 *
 * @param tree - With documents in place of each `*`.
 * @returns The shape of the result with origins for {@link writeSourceMap}; of unknown origin as a whole where the query cannot be
 *   followed.
 */
export function traceResult(tree: GroqNode, options: EvaluateOptions, source: DocumentSource, budget: Budget): unknown {
  const known = new Map<string, object | null>()
  const tracedDocument = (id: string) => {
    const earlier = known.get(id)
    if (earlier !== undefined) return earlier
    budget.spend()
    const document = source.get(id)
    const made = document && traceDocument(document, source.isOverlay === true)
    known.set(id, made)
    return made
  }
  try {
    const dereference = (reference: {_ref: string}) => {
      const {_ref} = reference
      return _ref.startsWith(TRACE_PREFIX)
        ? tracedDocument(_ref.slice(TRACE_PREFIX.length))
        : options.dereference(reference)
    }
    return evaluateSync(metered(traceTree(tree, options.params), budget), {...options, dereference}).data
  } catch (cause) {
    if (cause instanceof LakeError || cause instanceof TooCostly) throw cause
    if (cause instanceof Untraceable || isAsyncOnly(cause)) return traced(null, 'unknown')
    throw cause
  }
}

/** The comparing functions (diff::) exist only in the asynchronous evaluator. */
export function isAsyncOnly(cause: unknown): boolean {
  return cause instanceof Error && /not supported|sync/i.test(cause.message)
}
