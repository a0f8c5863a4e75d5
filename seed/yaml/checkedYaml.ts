import * as v from 'valibot'
import {type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit} from 'yaml'
import {didYouMean} from './didYouMean.ts'
import {choices, expectation, shapeAt} from './shapeAt.ts'
import {listsForMaps, unknownKeys} from './unknownKeys.ts'
import {pathText, type YamlPath, type YamlProblem} from './yamlProblem.ts'

export type CheckedYaml<Value> = {value: Value; problems: []} | {value: null; problems: YamlProblem[]}

/** A rule about several values at once: says what is wrong and where. */
export type YamlRule<Value> = (value: Value) => {path: YamlPath; message: string}[]

/** Far above any real profile or pack file; a guard against being handed something else. */
const MAX_CHARS = 1_000_000

/**
 * Reads YAML (or JSON, which is YAML) of a known shape.
 *
 * Everything that is wrong is reported at once, in the order of the file: syntax, keys that do not exist, missing
 * keys, wrong types and values. The rules run when all of that is in order.
 */
export function checkedYaml<const Shape extends v.GenericSchema>(
  text: string,
  shape: Shape,
  rules: YamlRule<v.InferOutput<Shape>> = () => [],
): CheckedYaml<v.InferOutput<Shape>> {
  if (text.length > MAX_CHARS) return failed([{line: 1, column: 1, message: 'the file is larger than 1 MB'}])
  const lines = new LineCounter()
  const document = read(text, lines)
  if (document instanceof Error) return failed([{line: 1, column: 1, message: `not valid YAML: ${document.message}`}])
  const errors = [...document.errors, ...document.warnings]
  // What the reader makes of the lines after a tab, or of a line that is out of line, would only confuse.
  const causes = ['TAB_AS_INDENT', 'MULTILINE_IMPLICIT_KEY']
  const cause = causes.find((each) => errors.some(({code}) => code === each))
  const syntax = errors
    .filter(({code}) => cause === undefined || code === cause)
    .map(({code, message, pos}) => problemAt(lines, pos[0], plainSyntax(code, message)))
  if (syntax.length > 0) return failed(syntax)

  const problem: Report = (path, message, of = 'value') => problemAt(lines, offsetOf(document, path, of), message)
  const lost = unresolvedAliases(document)
  if (lost.length > 0)
    return failed(lost.map(({offset, name}) => problemAt(lines, offset, `*${name}: nothing above is marked &${name}`)))
  const input = toPlain(document)
  if (input instanceof Error) return failed([problemAt(lines, firstAlias(document), input.message)])
  const parsed = v.safeParse(shape, input)
  const lists = listsForMaps(document.contents, shape, [])
  const problems = [
    ...lists.map((path) => problem(path, `${nameOf(path)}: a list is not right; expected a map`)),
    ...unknownKeys(document.contents, shape, []).map(({path, message}) => problem(path, message, 'key')),
    ...(parsed.issues ?? [])
      .filter((issue) => !lists.some((list) => list.every((part, index) => part === pathOf(issue)[index])))
      .map((issue) => problemOf(issue, shape, problem, sourceAt(document, pathOf(issue)))),
  ]
  if (problems.length > 0 || !parsed.success) return failed(problems)
  const broken = rules(parsed.output).map(({path, message}) => problem(path, `${pathText(path)}: ${message}`))
  return broken.length > 0 ? failed(broken) : {value: parsed.output, problems: []}
}

/** More than anybody mends in one go. */
const MAX_PROBLEMS = 100

function failed(problems: YamlProblem[]): {value: null; problems: YamlProblem[]} {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const [first, ...rest] = sorted.slice(MAX_PROBLEMS)
  if (!first) return {value: null, problems: sorted}
  const more = {line: first.line, column: first.column, message: `and ${rest.length + 1} more problems from here on`}
  return {value: null, problems: [...sorted.slice(0, MAX_PROBLEMS), more]}
}

/** The reader recurses; what nests a thousand deep is no profile. */
function read(text: string, lineCounter: LineCounter): Document | Error {
  try {
    return parseDocument(text, {lineCounter, prettyErrors: false})
  } catch (cause) {
    return new Error('it nests too deep', {cause})
  }
}

/** Aliases that expand without end are refused by the reader itself. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({maxAliasCount: 50})
  } catch (cause) {
    return new Error('aliases (*name) expand to too much; write out what they stand for', {cause})
  }
}

/** Aliases of what is marked nowhere before them. */
function unresolvedAliases(document: Document): {offset: number; name: string}[] {
  const lost: {offset: number; name: string}[] = []
  const marked = new Set<string>()
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && typeof node.anchor === 'string') marked.add(node.anchor)
    },
    Alias(_key, alias) {
      if (!marked.has(alias.source)) lost.push({offset: startOf(alias) ?? 0, name: alias.source})
    },
  })
  return lost
}

function firstAlias(document: Document): number {
  let offset = 0
  visit(document, {
    Alias(_key, alias) {
      offset = startOf(alias) ?? 0
      return visit.BREAK
    },
  })
  return offset
}

/** A problem at the place of a value or of its key. */
type Report = (path: YamlPath, message: string, of?: 'key' | 'value') => YamlProblem

/** `source`: the value as it is written, where it is a plain one. */
function problemOf(issue: v.BaseIssue<unknown>, shape: unknown, problem: Report, source: string | null): YamlProblem {
  const path = pathOf(issue)
  const at = shapeAt(shape, path)
  const name = nameOf(path)
  if (issue.path?.at(-1)?.origin === 'key' && issue.input === undefined) {
    return problem(path.slice(0, -1), `${name} is missing; expected ${expectation(at)}`, 'key')
  }
  const wanted = issue.kind === 'schema' ? expectation(at) || issue.message : issue.message
  const hint = typeof issue.input === 'string' ? didYouMean(issue.input, choices(at)) : null
  const expected = hint ? `${wanted}; did you mean "${hint}"?` : quoteHint(issue, wanted, source)
  const found = typeof issue.input === 'number' && source !== null ? source : shown(issue.input)
  return problem(path, `${name}: ${found} is not right; expected ${expected}`)
}

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).flatMap(({key}) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))

const nameOf = (path: YamlPath): string => pathText(path) || 'the file'

/** A phone number or postal code without quotes is a number to YAML, which forgets a zero in front. */
function quoteHint(issue: v.BaseIssue<unknown>, wanted: string, source: string | null): string {
  const isText = issue.kind === 'schema' && issue.type === 'string'
  return isText && typeof issue.input === 'number' ? `${wanted}, in quotes: "${source ?? issue.input}"` : wanted
}

function sourceAt(document: Document, path: YamlPath): string | null {
  const node = document.getIn(path, true)
  return isScalar(node) && typeof node.source === 'string' && node.source.length <= 60 ? node.source : null
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a map'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text
}

/** Where a value (or its key) starts. A path that leads nowhere answers the nearest parent that exists. */
function offsetOf(document: Document, path: YamlPath, of: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, part] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find(({key}) => isScalar(key) && String(key.value) === String(part))
      : undefined
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined
    const start = of === 'key' && pair && index === path.length - 1 ? startOf(pair.key) : startOf(next)
    if (start === null) return startOf(pair?.key) ?? offset
    offset = start
    node = next
  }
  return offset
}

const startOf = (node: unknown): number | null => (isNodeWithRange(node) ? node.range[0] : null)

const isNodeWithRange = (node: unknown): node is Node & {range: [number, number, number]} =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)

function problemAt(lines: LineCounter, offset: number, message: string): YamlProblem {
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(line, 1), column: Math.max(col, 1), message}
}

/** The reader's messages in the words of somebody who does not read YAML specifications. */
function plainSyntax(code: string, message: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: 'this key appears twice in the same map',
    TAB_AS_INDENT: 'a tab indents this line; YAML wants spaces',
    MULTIPLE_DOCS: 'a second document starts here ("---"); expected one',
    BAD_INDENT: 'this line is indented differently from the lines it belongs to',
    BLOCK_AS_IMPLICIT_KEY: 'two keys on one line; text that holds ": " needs quotes',
    MULTILINE_IMPLICIT_KEY: 'the line after this one is indented further, as if it belonged to this text',
    TAG_RESOLVE_FAILED: 'a tag ("!") has no meaning here; expected plain text',
  }
  if (/call stack/.test(message)) return 'not valid YAML: it nests too deep'
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  if (quote) return `not valid YAML: text that begins with ${quote} does not end; expected ${quote} at its end`
  const bracket = /^Flow .*([\]}])$/.exec(message)?.[1]
  if (bracket) return `not valid YAML: what was opened before is not closed; expected ${bracket}`
  return `not valid YAML: ${known[code] ?? message.split('\n')[0] ?? message}`
}
