import type {Inline} from './pieces.ts'

/** Neighbours with the same marks become one; no space at the edges or twice. */
export function tidiedInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (
      inline.kind === 'words' &&
      last?.kind === 'words' &&
      last.strong === inline.strong &&
      last.em === inline.em &&
      last.href === inline.href
    ) {
      last.text += inline.text
    } else joined.push({...inline})
  }
  let before = ' '
  for (const inline of joined) {
    if (inline.kind === 'marker') {
      before = 'x'
      continue
    }
    let text = inline.text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ')
    if (/\s$/.test(before)) text = text.replace(/^[ ]+/, '')
    inline.text = text
    if (text !== '') before = text
  }
  while (joined.length > 0) {
    const last = joined.at(-1)
    if (last?.kind !== 'words') break
    last.text = last.text.trimEnd()
    if (last.text !== '') break
    joined.pop()
  }
  const first = joined[0]
  if (first?.kind === 'words') first.text = first.text.trimStart()
  return joined.filter(({text}) => text !== '')
}
