import {fieldOf, isStoredObject, listOf, textOf} from './storedValue.ts'

/** The words of each heading of a Portable Text value, in order: the blocks that renderers print as headings. */
export function headingsOf(text: unknown): string[] {
  return listOf(text)
    .filter(isStoredObject)
    .filter((block) => block['_type'] === 'block' && /^h[234]$/.test(textOf(block['style'])))
    .map((block) =>
      listOf(block['children'])
        .map((child) => textOf(fieldOf(child, 'text')))
        .join('')
        .trim(),
    )
    .filter((words) => words !== '')
}
