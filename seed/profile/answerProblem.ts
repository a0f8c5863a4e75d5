import * as v from 'valibot'
import {didYouMean} from '../yaml/didYouMean.ts'
import {choices, expectation, shapeAt} from '../yaml/shapeAt.ts'
import {pathText, type YamlPath} from '../yaml/yamlProblem.ts'
import {clinicProfileShape} from './clinicProfile.ts'

/** What is wrong with one value of a profile, by the shape that reads whole profiles; `null` when it is in order. */
export function answerProblem(path: YamlPath, value: unknown): string | null {
  const shape = shapeAt(clinicProfileShape, path)
  if (!isSchema(shape)) return 'no such key'
  const [issue] = v.safeParse(shape, value).issues ?? []
  if (!issue) return null
  const near = typeof issue.input === 'string' ? didYouMean(issue.input, choices(shapeAt(shape, [0]) ?? shape)) : null
  const inside = pathText((issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key))))
  const wanted = issue.kind === 'schema' ? issue.message || expectation(shape) : issue.message
  // A list of plain words needs no count: the word itself is shown.
  const where = typeof value === 'object' && inside.includes('.') ? `${inside}: ` : ''
  const found = issue.input === undefined ? 'nothing' : JSON.stringify(issue.input)
  return `${where}${found} is not right; expected ${wanted}${near ? `; did you mean "${near}"?` : ''}`
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'
