import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {parse as parseYaml} from 'yaml'
import {fieldOf, textOf} from '../../src/storedValue.ts'
import {openReview} from './withoutPageLines.ts'
import type {SourcePage} from './SourcePage.ts'
import {ImportError} from './ImportError.ts'

/** The reader's time grows fast with the depth of quotations and lists, and no page nests like this. */
const MAX_NESTING = 60

/**
 * A Markdown file as a page: GitHub's tables and footnotes, HTML inside it, and YAML front matter.
 *
 * @throws {ImportError} `too-deep`
 */
export function markdownPage(text: string, source: string): SourcePage {
  const {front, body} = frontMatter(text)
  const deepest = Math.max(0, ...body.split('\n', 200_000).map(nestingOf))
  if (deepest > MAX_NESTING)
    throw new ImportError('too-deep', `its quotations or lists nest more than ${MAX_NESTING} deep`)
  const html = micromark(tamed(definitionLists(body)), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({label: 'Footnotes', labelAttributes: 'class="sr-only"', backLabel: ''})],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  const field = (...names: string[]) =>
    names.map((name) => scalar(fieldOf(front, name))).find((value) => value !== '') ?? ''
  const noindex =
    fieldOf(front, 'noindex') === true || /noindex/i.test(field('robots')) || fieldOf(front, 'index') === false
  return {
    source,
    html,
    title: field('title'),
    slug:
      field('slug', 'permalink', 'url')
        .split('/')
        .findLast((part) => part !== '') ?? '',
    summary: field('summary', 'excerpt'),
    description: field('description'),
    published: field('date', 'published', 'datePublished', 'publishDate'),
    modified: field('lastmod', 'updated', 'modified', 'last_modified_at', 'dateModified'),
    author: field('author', 'authors'),
    language: field('lang', 'language'),
    ...(noindex && {noindex}),
    ...(fieldOf(front, 'reviewer') || fieldOf(front, 'reviewedBy')
      ? {
          undecided: [openReview(field('reviewer', 'reviewedBy'))],
        }
      : {}),
  }
}

/** Most signs of markup in one block of text; the reader's time grows with their square. */
const limits: readonly {sign: RegExp; most: number}[] = [
  {sign: /[*_~[\]]/g, most: 1500},
  {sign: /<(?=[!?])/g, most: 400},
  {sign: /(?<!\\)</g, most: 3000},
  {sign: /`/g, most: 3000},
  {sign: /\|/g, most: 6000},
]

/** A block of nothing but signs is text, not markup. HTML is read by another reader. */
const tamed = (text: string): string =>
  text
    .split(/(\n[ \t]*\n)/)
    .map((block) =>
      /^ {0,3}<[a-z!?/]/i.test(block)
        ? block
        : limits.reduce(
            (signs, {sign, most}) => ((signs.match(sign)?.length ?? 0) > most ? signs.replace(sign, '\\$&') : signs),
            block,
          ),
    )
    .join('')

function scalar(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(scalar).filter(Boolean).join(', ')
  return textOf(value) || textOf(fieldOf(value, 'name'))
}

function frontMatter(text: string): {front: unknown; body: string} {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return {front: null, body: text}
  try {
    return {front: parseYaml(match[1] ?? '', {maxAliasCount: 20}), body: text.slice(match[0].length)}
  } catch {
    // What is no YAML is text.
    return {front: null, body: text}
  }
}

const nestingOf = (line: string): number => {
  const [lead = ''] = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line.slice(0, 4000)) ?? []
  return lead.replace(/[^>*+.)-]/g, '').length
}

/** `term` and below it `: its meaning`, as pandoc and kramdown write it. */
function definitionLists(text: string): string {
  return text.replace(
    /^(?![#>|\s:-])(.+)\n((?::[ \t]+.+(?:\n|$))+)/gm,
    (_all, term: string, meanings: string) =>
      `**${term.trim()}**\n\n${meanings.replace(/^:[ \t]+/gm, '').replace(/\n/g, '\n\n')}\n`,
  )
}
