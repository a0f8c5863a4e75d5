/*
 * What the Today tool computes for a clinic of 1,000 articles of 2,000 words, of which one in ten has a draft: how long
 * the first list takes, the longest stretch without a turn for the page, and a list after one article was changed.
 * Prints times and exits 0: the machine decides them.
 *
 * Run: node tests/bench/today.ts
 */
import {
  type ArticleTasks,
  articleTasks,
  checkContext,
  isArticleDocument,
  taskOverview,
} from '../../src/editorial/index.ts'
import {inSlices} from '../../studio/today/inSlices.ts'
import {documentsOf} from '../client/support/documentsOf.ts'
import {citeMark, paragraph, soundArticle, span, today} from '../fixtures/soundArticle.ts'

const ARTICLES = 1000
const WORKS = 2000
const PARAGRAPHS = 45

const sound = await soundArticle()
const [work] = sound.citations
const library = Array.from({length: WORKS}, (_, index) => ({
  ...work,
  _id: `work-${index}`,
  title: `Invented work ${index}`,
}))
const context = checkContext([...documentsOf(sound), ...library], {today})

const versions = Array.from({length: ARTICLES}, (_, at) => {
  const body = Array.from({length: PARAGRAPHS}, (_, part) =>
    paragraph(
      `p${part}`,
      [
        span(
          'a',
          `Part ${part} of text ${at} is here. Some people worry a lot about people they love, and that is no illness. `,
        ),
        span('b', 'One invented survey of 40 adults found that worry went with less sleep. ', ['m']),
        span('c', 'Many say that it helps to talk to somebody.'),
      ],
      [citeMark('m', [`work-${(at * 7 + part) % WORKS}`])],
    ),
  )
  const document = (id: string, more: object = {}): unknown => ({...sound.article, ...more, _id: id, body})
  const article = (value: unknown) => (isArticleDocument(value) ? value : null)
  return {
    published: article(document(`article-${at}`)),
    draft: at % 10 === 0 ? article(document(`drafts.article-${at}`, {title: 'Changed'})) : null,
  }
})

let longest = 0
let sliceBegan = 0
const began = performance.now()
sliceBegan = began
const pause = async () => {
  longest = Math.max(longest, performance.now() - sliceBegan)
  await new Promise((resolve) => setTimeout(resolve))
  sliceBegan = performance.now()
}
const tasks: ArticleTasks[] = (await inSlices(versions, (each) => articleTasks(each, [], context), {pause})).flatMap(
  (each) => each ?? [],
)
const judged = performance.now()
const overview = taskOverview(tasks, context)
const ended = performance.now()
const [first] = versions
if (first) await articleTasks(first, [], context)
const again = performance.now()

const ms = (value: number) => `${Math.round(value)} ms`
console.log(`${ARTICLES} articles, ${overview.tasks.length} tasks: ${ms(judged - began)}`)
console.log(`longest stretch without a turn for the page: ${ms(longest)}`)
console.log(`putting the list together: ${ms(ended - judged)}`)
console.log(`one changed article: ${ms(again - ended)}`)
