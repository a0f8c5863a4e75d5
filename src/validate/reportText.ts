import {contentBlocks, type ContentPathStep} from '../citations/contentBlocks.ts'
import {fieldOf, isStoredObject, listOf, refOf, type StoredObject, textOf} from '../storedValue.ts'
import {isTermOf, textDecorators} from '../vocabulary.ts'
import type {Report} from './contentFinding.ts'

/** Blocks that this version of the package knows how to show. */
const knownBlocks = new Set([
  'block',
  'callToAction',
  'callout',
  'careCard',
  'disclaimerSlot',
  'figure',
  'helpAndHope',
  'keyPoints',
  'questionAnswer',
  'table',
  'tableRow',
  'testimonial',
  'treatmentFacts',
  'uncertainty',
])

interface CheckedText {
  text: unknown
  /** Where it stands. */
  path: readonly ContentPathStep[]
  /** Ids of the works and of the crisis resources that its references may lead to. */
  works: ReadonlySet<unknown>
  numbers: ReadonlySet<unknown>
  report: Report
}

/** Notes what of a Portable Text is not shown, or leads nowhere. */
export function reportText({text, path, works, numbers, report}: CheckedText): void {
  if (listOf(text).length === 0) report(path, 'the text is empty', 'at least one block')
  for (const {block, path: here} of contentBlocks(text, path)) {
    const type = textOf(block['_type'])
    if (!knownBlocks.has(type)) report(here, `a block "${type.slice(0, 40)}" is unknown and not shown`, 'a known block')
    if (type === 'figure' && textOf(block['alt']) === '' && block['decorative'] !== true) {
      report([...here, 'alt'], 'an image has no description', 'alt, or decorative')
    }
    if (type === 'block') {
      reportSpans(block, numbers, (rest, ...words) => report([...here, ...rest], ...words))
      reportMarks(block, works, (rest, ...words) => report([...here, ...rest], ...words))
    }
  }
}

/** The ids of a list of documents or cards. */
export const idsOf = (cards: unknown, name: '_id' | 'id'): ReadonlySet<unknown> =>
  new Set(listOf(cards).map((card) => fieldOf(card, name)))

function reportSpans({children, markDefs}: StoredObject, numbers: ReadonlySet<unknown>, report: Report): void {
  if (!Array.isArray(children)) return report(['children'], 'a paragraph has no text', 'a list of spans')
  const defined = new Set(listOf(markDefs).map((mark) => fieldOf(mark, '_key')))
  for (const [index, child] of listOf(children).entries()) {
    const here = ['children', index]
    const type = fieldOf(child, '_type')
    if (!isStoredObject(child)) report(here, 'a span is no object', 'a span')
    else if (type === 'span' && typeof child['text'] !== 'string') {
      report([...here, 'text'], 'a span has no text', 'text')
    } else if (type === 'crisisNumber' && !numbers.has(refOf(child['resource']))) {
      report([...here, 'resource'], 'a crisis number leads nowhere and is not shown', 'a crisis resource in use')
    }
    if (listOf(fieldOf(child, 'marks')).some((mark) => !isTermOf(textDecorators, mark) && !defined.has(mark))) {
      report([...here, 'marks'], 'a mark has no definition', 'one of markDefs')
    }
  }
}

function reportMarks({markDefs}: StoredObject, works: ReadonlySet<unknown>, report: Report): void {
  for (const mark of listOf(markDefs)) {
    const here = ['markDefs', {_key: textOf(fieldOf(mark, '_key'))}]
    if (fieldOf(mark, '_type') === 'link' && textOf(fieldOf(mark, 'href')) === '') {
      report([...here, 'href'], 'a link leads nowhere', 'an address')
    }
    if (fieldOf(mark, '_type') !== 'cite') continue
    const cited = listOf(fieldOf(mark, 'citations'))
    if (cited.length === 0) report([...here, 'citations'], 'a citation names no source', 'at least one reference')
    for (const [index, reference] of cited.entries()) {
      if (!works.has(refOf(reference))) {
        report([...here, 'citations', index], 'a citation leads to a source that is not there', 'a citation')
      }
    }
  }
}
