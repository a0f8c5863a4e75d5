import {Document, isMap, isScalar} from 'yaml'
import {type Question, questions} from './questions.ts'

const HEAD = ` yaml-language-server: $schema=./node_modules/clinic-content/dist/profile.schema.json
 The profile of a clinic. What is not here is open: nothing is guessed. See docs/new-clinic.md.`

/** The YAML of a profile, each answer under its question, and the questions that are open at the end. */
export function profileText(answers: ReadonlyMap<Question, unknown>): string {
  const document = new Document({version: 1})
  for (const [{path}, value] of answers) {
    if (path[0] === 'people' && !document.hasIn(['people'])) document.setIn(['people'], document.createNode([{}]))
    for (let depth = 1; depth < path.length; depth += 1) {
      if (!document.hasIn(path.slice(0, depth))) document.setIn(path.slice(0, depth), document.createNode({}))
    }
    document.setIn(path, document.createNode(value))
  }
  // Keys become nodes, which can carry a comment.
  const written = new Document(document.toJS())
  for (const {path, ask} of answers.keys()) {
    const parent = path.length === 1 ? written.contents : written.getIn(path.slice(0, -1))
    if (!isMap(parent)) continue
    const pair = parent.items.find(({key}) => isScalar(key) && key.value === path.at(-1))
    if (pair && isScalar(pair.key)) pair.key.commentBefore = ` ${ask}`
  }
  written.commentBefore = HEAD
  const open = questions.filter((question) => !answers.has(question))
  written.comment = [' Open:', ...open.map(({path, ask}) => ` ${path.join('.')}: ${ask}`)].join('\n')
  return written.toString({lineWidth: 0})
}
