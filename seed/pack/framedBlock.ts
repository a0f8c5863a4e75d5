import {calloutTones, isTermOf, urgencies} from '../../src/vocabulary.ts'
import {didYouMean} from '../yaml/didYouMean.ts'
import type {Fence} from './fencedParts.ts'
import {markdownBlocks} from './markdownBlocks.ts'
import type {FramedBlock} from './portableText.ts'
import {tableRows} from './tableRows.ts'
import type {Conversion} from './textProblem.ts'

type Reader = (fence: Fence, text: string, firstLine: number, conversion: Conversion) => FramedBlock

/** What may stand after `:::`. */
const readers: Record<string, Reader> = {
  careCard(fence, text, firstLine, conversion) {
    const _key = conversion.newKey()
    if (!isTermOf(urgencies, fence.variant)) {
      conversion.report(fence.line, 1, `careCard "${fence.variant}"; expected ${listOf(urgencies)}`)
    }
    if (fence.title === '') conversion.report(fence.line, 1, 'a careCard needs a "Title"')
    const body = markdownBlocks(text, firstLine, conversion)
    return {_key, _type: 'careCard', urgency: fence.variant, title: fence.title, body}
  },
  keyPoints(fence, text, firstLine, conversion) {
    const _key = conversion.newKey()
    const points = markdownBlocks(text, firstLine, conversion)
    return {_key, _type: 'keyPoints', title: fence.title || 'Key points', points}
  },
  callout(fence, text, firstLine, conversion) {
    const _key = conversion.newKey()
    const tone = fence.variant || 'info'
    if (!isTermOf(calloutTones, tone)) {
      conversion.report(fence.line, 1, `callout "${tone}"; expected ${listOf(calloutTones)}`)
    }
    const title = fence.title === '' ? {} : {title: fence.title}
    return {_key, _type: 'callout', tone, ...title, body: markdownBlocks(text, firstLine, conversion)}
  },
  table(fence, text, firstLine, conversion) {
    const _key = conversion.newKey()
    if (fence.title === '') conversion.report(fence.line, 1, 'a table needs a "Caption"')
    const rows = tableRows(text, firstLine, conversion)
    return {_key, _type: 'table', caption: fence.title, headerRow: true, rows}
  },
}

/** One fenced block, or none when its kind is unknown. */
export function framedBlock(fence: Fence, text: string, firstLine: number, conversion: Conversion): FramedBlock[] {
  const reader = Object.hasOwn(readers, fence.kind) ? readers[fence.kind] : undefined
  if (reader) return [reader(fence, text, firstLine, conversion)]
  const near = didYouMean(fence.kind, Object.keys(readers))
  const hint = near ? `did you mean "${near}"?` : `expected ${Object.keys(readers).join(', ')}`
  conversion.report(fence.line, 1, `::: ${fence.kind} is not a block; ${hint}`)
  return []
}

const listOf = (terms: readonly {value: string}[]) => terms.map(({value}) => value).join(', ')
