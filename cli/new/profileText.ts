import {Document, isMap, isScalar} from 'yaml'
import {pathText, type YamlPath} from '../../seed/yaml/yamlProblem.ts'
import type {Question} from './questions.ts'

const HEAD = ` yaml-language-server: $schema=./node_modules/clinic-content/dist/profile.schema.json
 The profile of a clinic. What is not here is open: nothing is guessed. See docs/new-clinic.md.`

/** The YAML of a profile, each answer under its question, and the questions that are open at the end. */
export function profileText(answers: ReadonlyMap<Question, unknown>, open: readonly Question[]): string {
  const profile: unknown = {version: 1}
  for (const [{path}, value] of answers) place(profile, path, value)
  const document = new Document(profile)
  for (const {path, ask} of answers.keys()) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1))
    if (!isMap(parent)) continue
    const pair = parent.items.find(({key}) => isScalar(key) && key.value === path.at(-1))
    if (pair && isScalar(pair.key)) pair.key.commentBefore = ` ${ask}`
  }
  document.commentBefore = HEAD
  document.comment = [' Open:', ...open.map(({path, ask}) => ` ${pathText(path)}: ${ask}`)].join('\n')
  return document.toString({lineWidth: 0})
}

/** Sets a value deep in maps and lists, making those on the way. */
function place(into: unknown, [part, ...rest]: YamlPath, value: unknown): void {
  if (part === undefined || !isContainer(into)) return
  if (rest.length > 0) into[part] ??= typeof rest[0] === 'number' ? [] : {}
  if (rest.length > 0) place(into[part], rest, value)
  else into[part] = value
}

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null
