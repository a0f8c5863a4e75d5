import type {Link as MarkdownLink, LinkReference, PhrasingContent} from 'mdast'
import {crisisChannels, crisisKinds, isTermOf} from '../../src/vocabulary.ts'
import {citeMark} from './citeMark.ts'
import {type Cite, type CrisisNumber, type Link, reference, type Span} from './portableText.ts'
import type {Conversion} from './textProblem.ts'

interface Inline {
  children: (Span | CrisisNumber)[]
  markDefs: (Cite | Link)[]
}

/** The words of one block: spans, citation and link marks, and crisis numbers. */
export function inlineContent(nodes: readonly PhrasingContent[], conversion: Conversion): Inline {
  const inline: Inline = {children: [], markDefs: []}
  add(inline, nodes, [], conversion)
  return {...inline, children: framedBySpans(inline.children, conversion)}
}

/** The editor puts an empty span beside an object that has no text beside it; a document it would change is an edit. */
function framedBySpans(children: Inline['children'], {newKey}: Conversion): Inline['children'] {
  const empty = (): Span => ({_key: newKey(), _type: 'span', text: '', marks: []})
  const framed = children.flatMap((child, index) =>
    child._type === 'crisisNumber' && children[index - 1]?._type !== 'span' ? [empty(), child] : [child],
  )
  return framed.at(-1)?._type === 'span' ? framed : [...framed, empty()]
}

function add(inline: Inline, nodes: readonly PhrasingContent[], marks: string[], conversion: Conversion): void {
  let attributes = ''
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case 'text': {
        const text = node.value.slice(attributes.length).replace(/\s*\n\s*/g, ' ')
        attributes = ''
        if (/\[@/.test(text)) report(node, conversion, 'a citation stands on the words it supports: [words][@key]')
        if (text !== '') addText(inline, text, marks, conversion)
        break
      }
      case 'emphasis':
      case 'strong':
        add(inline, node.children, [...marks, node.type === 'strong' ? 'strong' : 'em'], conversion)
        break
      case 'break':
        addText(inline, '\n', marks, conversion)
        break
      case 'linkReference':
        attributes = addCite(inline, node, nodes[index + 1], marks, conversion)
        break
      case 'link':
        addLink(inline, node, marks, conversion)
        break
      default:
        report(node, conversion, `this is ${node.type}, which a page has no place for`)
    }
  }
}

/** @returns the `{claim=...}` that follows and has been read with the citation. */
function addCite(
  inline: Inline,
  node: LinkReference,
  next: PhrasingContent | undefined,
  marks: string[],
  conversion: Conversion,
): string {
  if (node.referenceType !== 'full' || !node.label?.startsWith('@')) {
    report(node, conversion, 'a citation stands on the words it supports: [words][@key]')
    return ''
  }
  const attributes = (next?.type === 'text' && /^\{[^{}]*\}/.exec(next.value)?.[0]) || ''
  const mark = citeMark(node.label, attributes, {
    ...conversion,
    report: (_line, _column, message) => report(node, conversion, message),
  })
  inline.markDefs.push(mark)
  add(inline, node.children, [...marks, mark._key], conversion)
  return attributes
}

function addLink(inline: Inline, node: MarkdownLink, marks: string[], conversion: Conversion): void {
  if (node.url.startsWith('crisis:')) return addCrisisNumber(inline, node, marks, conversion)
  if (!/^(https?:\/\/|mailto:|\/|#)/i.test(node.url)) {
    return report(node, conversion, `"${node.url}" is not a link; expected https://, mailto:, / or #`)
  }
  const mark: Link = {_key: conversion.newKey(), _type: 'link', href: node.url}
  inline.markDefs.push(mark)
  add(inline, node.children, [...marks, mark._key], conversion)
}

/** `<crisis:suicide-crisis/sms>`; where the clinic's readers have no such line, words that are true everywhere. */
function addCrisisNumber(inline: Inline, node: MarkdownLink, marks: string[], conversion: Conversion): void {
  const [kind = '', channel = 'phone'] = node.url.slice('crisis:'.length).split('/')
  if (!isTermOf(crisisKinds, kind) || !isTermOf(crisisChannels, channel)) {
    return report(node, conversion, `"${node.url}" is not a crisis line; expected one such as crisis:emergency/phone`)
  }
  const id = conversion.lookUp.crisisResource(kind, channel)
  if (id === null) {
    const words = kind === 'emergency' ? 'your local emergency number' : 'a crisis line where you live'
    return addText(inline, words, marks, conversion)
  }
  inline.children.push({_key: conversion.newKey(), _type: 'crisisNumber', resource: reference(id), channel})
}

function addText(inline: Inline, text: string, marks: string[], conversion: Conversion): void {
  const last = inline.children.at(-1)
  if (last?._type === 'span' && last.marks.join() === marks.join()) last.text += text
  else inline.children.push({_key: conversion.newKey(), _type: 'span', text, marks: [...marks]})
}

function report(node: PhrasingContent, conversion: Conversion, message: string): void {
  conversion.report(node.position?.start.line ?? 1, node.position?.start.column ?? 1, message)
}
