import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {words} from '../../../studio/i18n/words.ts'

const studio = join(import.meta.dirname, '../../../studio')

/** Texts in the sources that staff see and that are no words: names of their own, or of what a machine reads. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The name of the Studio in the browser's tab, and the people of the local demonstration.
  'workspaceSettings.ts': ['Clinic content'],
  'localRuntime.ts': [
    'Kairos Psychiatry',
    'Example Clinic',
    'Wren Writer (writer)',
    'Casey Clinician (clinician)',
    'Ari Administrator (administrator)',
  ],
  // A field that is selected.
  'presentation/articlePresentation.ts': ['title'],
}

/** Properties and attributes whose text somebody reads or hears. */
const READ =
  /^(title|label|text|hint|header|heading|message|description|summary|placeholder|alt|failure|none|aria-label|aria-description|confirmButtonText|labelHeading|valueHeading)$/
const LETTER = /\p{L}/u

/** Folders that have words; each key begins with one. */
const folders = [...new Set(Object.keys(words).map((key) => key.split('.', 1)[0] ?? ''))]

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

interface Sources {
  file: string
  source: ts.SourceFile
}

const sources: Sources[] = readdirSync(studio, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file) && !/(^|\/)words\.ts$/.test(file))
  .map((file) => ({
    file,
    source: ts.createSourceFile(file, readFileSync(join(studio, file), 'utf8'), ts.ScriptTarget.Latest, true),
  }))

/** Calls back for every node of a file. */
function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike | ts.TemplateExpression =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))

/** The letters of a text, without what is put into it. */
const lettersOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({literal}) => literal.text)].join('')
    : node.text

/** The texts that an expression may be: both branches of a choice, too. */
function textsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return []
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isJsxExpression(node)) return textsOf(node.expression)
  return isText(node) ? [lettersOf(node)] : []
}

function shownTexts(source: ts.SourceFile): string[] {
  const found: string[] = []
  walk(source, (node) => {
    if (ts.isJsxText(node)) found.push(node.text.trim())
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) found.push(...textsOf(node))
    if (ts.isJsxAttribute(node) && READ.test(node.name.getText())) found.push(...textsOf(node.initializer))
    if (ts.isPropertyAssignment(node) && READ.test(node.name.getText().replaceAll("'", ''))) {
      found.push(...textsOf(node.initializer))
    }
  })
  return found.filter((text) => LETTER.test(text))
}

test('no component holds a text of its own', () => {
  const literals = sources.flatMap(({file, source}) =>
    shownTexts(source)
      .filter((text) => !ALLOWED[file]?.includes(text))
      .map((text) => `${file}: ${text}`),
  )
  expect(literals).toEqual([])
})

/** Keys as code may ask for them, the forms of a count under their common name. */
const known = new Set(Object.keys(words).map((key) => key.replace(/_(zero|one|other)$/, '')))

/** What is asked for: whole keys, and beginnings with what differs between. */
const asked: {file: string; pattern: string}[] = []
for (const {file, source} of sources) {
  walk(source, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return
    const pattern = ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({literal}) => literal.text)].map(escape).join('[^.]+')
      : escape(node.text)
    if (folders.some((folder) => pattern.startsWith(`${folder}\\.`))) {
      asked.push({file, pattern: /\\.$/.test(pattern) ? `^${pattern}` : `^${pattern}$`})
    }
  })
}

test('every word that code asks for exists', () => {
  expect(asked.length).toBeGreaterThan(300)
  const missing = asked.filter(({pattern}) => ![...known].some((key) => new RegExp(pattern).test(key)))
  expect(missing).toEqual([])
})

test('every word is asked for', () => {
  const patterns = [...new Set(asked.map(({pattern}) => pattern))].map((pattern) => new RegExp(pattern))
  // The templates go through their table in its order.
  const unused = [...known].filter(
    (key) => !/^templates\..*\.\d\./.test(key) && !patterns.some((pattern) => pattern.test(key)),
  )
  expect(unused).toEqual([])
})
