import {own} from './own.ts'
import type {Token} from './token.ts'

/** A reference as one Portable Text block: decorators `em`, `strong`, `sup`, `sub`, and `link` annotations. */
export interface ReferenceBlock {
  _type: 'block'
  _key: string
  style: 'normal'
  children: {_type: 'span'; _key: string; text: string; marks: string[]}[]
  markDefs: {_type: 'link'; _key: string; href: string}[]
}

const DECORATORS: {[tag: string]: string} = {i: 'em', b: 'strong', sup: 'sup', sub: 'sub'}

/** Keys count the parts from 0, so equal tokens give equal blocks. */
export function tokensToPortableText(tokens: readonly Token[], key = 'reference'): ReferenceBlock {
  const block: ReferenceBlock = {_type: 'block', _key: key, style: 'normal', children: [], markDefs: []}
  const add = (parts: readonly Token[], marks: string[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') {
        block.children.push({_type: 'span', _key: `s${block.children.length}`, text: part, marks})
        continue
      }
      const mark = part.href ? `l${block.markDefs.length}` : own(DECORATORS, part.tag)
      if (part.href && mark) block.markDefs.push({_type: 'link', _key: mark, href: part.href})
      add(part.children, mark && !marks.includes(mark) ? [...marks, mark] : marks)
    }
  }
  add(tokens, [])
  if (!block.children.length) block.children.push({_type: 'span', _key: 's0', text: '', marks: []})
  return block
}
