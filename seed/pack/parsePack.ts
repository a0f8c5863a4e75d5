import type {GenericSchema, InferOutput} from 'valibot'
import {checkedYaml} from '../yaml/checkedYaml.ts'
import {problemLine, type YamlProblem} from '../yaml/yamlProblem.ts'
import {bodyBlocks} from './bodyBlocks.ts'
import {citationId} from './documentIds.ts'
import {
  crisisResourcesShape,
  disclaimersShape,
  type FrontMatter,
  frontMatterShape,
  type PackCrisisResource,
  type PackDisclaimer,
  type PackHead,
  packShape,
  type PackSource,
  type PackTopic,
  sourcesShape,
  topicsShape,
} from './packShapes.ts'

export interface PackArticle extends FrontMatter {
  /** Markdown below the front matter. */
  body: string
}

/** A folder of starter content, read and checked. */
export interface Pack extends PackHead {
  topics: PackTopic[]
  crisisResources: PackCrisisResource[]
  disclaimers: PackDisclaimer[]
  sources: PackSource[]
  articles: PackArticle[]
}

/** Files of a pack by their path in its folder (`articles/first-visit.md`). */
export type PackFiles = ReadonlyMap<string, string>

/**
 * A pack from its files, or every problem of every file as `file:line:column message`.
 *
 * Pure. What points to other packs (topics, crisis lines) is checked when packs come together.
 */
export function parsePack(files: PackFiles): {pack: Pack; problems: []} | {pack: null; problems: string[]} {
  const problems: string[] = []
  const note = (file: string, found: readonly YamlProblem[]) => {
    problems.push(...found.map((problem) => problemLine(file, problem)))
  }
  const read = <const Shape extends GenericSchema>(file: string, shape: Shape): InferOutput<Shape> | null => {
    const text = files.get(file)
    if (text === undefined) return null
    const {value, problems: found} = checkedYaml(text, shape)
    note(file, found)
    return value
  }

  const head = read('pack.yaml', packShape)
  if (!files.has('pack.yaml')) problems.push('pack.yaml is missing; expected key, version, title and description')
  const sources = read('sources.csl.json', sourcesShape) ?? []
  const articles = [...files]
    .filter(([file]) => /^articles\/[^/]+\.md$/.test(file))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, text]) => {
      const {article, problems: found} = parseArticle(text, sources)
      note(file, found)
      return article ? [article] : []
    })
  const disclaimers = read('disclaimers.yaml', disclaimersShape) ?? []
  for (const {key, fullText} of disclaimers) {
    note(`disclaimers.yaml (${key})`, bodyBlocks(fullText, knownWorks(sources)).problems)
  }
  const pack = {
    topics: read('topics.yaml', topicsShape) ?? [],
    crisisResources: read('crisis-resources.yaml', crisisResourcesShape) ?? [],
    disclaimers,
    sources,
    articles,
  }
  return head && problems.length === 0 ? {pack: {...head, ...pack}, problems: []} : {pack: null, problems}
}

function parseArticle(
  text: string,
  sources: readonly PackSource[],
): {article: PackArticle | null; problems: YamlProblem[]} {
  const match = /^---\r?\n([\s\S]*?\r?\n)---\r?\n/.exec(text)
  if (!match?.[1]) {
    const message = 'front matter is missing; expected the file to start with --- and a line of --- below it'
    return {article: null, problems: [{line: 1, column: 1, message}]}
  }
  const {value, problems} = checkedYaml(match[1], frontMatterShape, ({furtherReading}) =>
    furtherReading.flatMap((key, index) =>
      sources.some(({id}) => id === key)
        ? []
        : [{path: ['furtherReading', index], message: `"${key}" is not in sources.csl.json`}],
    ),
  )
  const body = text.slice(match[0].length)
  const bodyLine = match[0].split('\n').length
  const found = [
    // The front matter starts on the second line of the file.
    ...problems.map(({line, column, message}) => ({line: line + 1, column, message})),
    ...bodyBlocks(body, knownWorks(sources), bodyLine).problems,
  ]
  return {article: value && {...value, body}, problems: found}
}

/** Good enough to find mistakes; a clinic's own crisis lines are known when its documents are made. */
const knownWorks = (sources: readonly PackSource[]) => ({
  citation: (key: string) => {
    const work = sources.find(({id}) => id === key)
    return work ? citationId(work) : null
  },
  crisisResource: () => null,
})
