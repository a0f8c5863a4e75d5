import type {ThreadAnchor} from '../../src/editorial/threadPlace.ts'

/** Longest quotation that is kept; a longer one is about the paragraph anyway. */
const LONGEST = 400

/** Where the editor says which block an element belongs to: `[_key=="a1"].children[_key=="b2"]`. */
const PATH = 'data-pt-path'

/**
 * The words that are selected in the text of the form, with the key of their paragraph; `null` when nothing is, or
 * something else on the page.
 *
 * Read from the page, since a form tells a panel beside it where the caret is, but not how far the selection goes.
 */
export function selectedWords(selection: Selection | null): ThreadAnchor | null {
  const element = anchorElement(selection)
  if (!selection || selection.isCollapsed || !element || !isInText(selection)) return null
  const words = selection.toString().replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)
  const block = blockKey(element.closest(`[${PATH}]`)?.getAttribute(PATH) ?? '')
  return words === '' || block === '' ? null : {block, mark: '', words}
}

/** Whether the selection, or the caret alone, is in the text of the form. */
export const isInText = (selection: Selection | null): boolean =>
  anchorElement(selection)?.closest('[data-testid="field-body"]') != null

function anchorElement(selection: Selection | null): Element | null {
  const node = selection?.anchorNode
  if (!node) return null
  return node instanceof Element ? node : node.parentElement
}

/** The key of the block in a path of the editor; `''` when it names none. */
export const blockKey = (path: string): string => /^\[_key=="([^"\\]+)"\]/.exec(path)?.[1] ?? ''
