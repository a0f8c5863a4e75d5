/*
 * What `check` with every rule costs on an article of 2,000 words, against rendering the same page to HTML. Prints both
 * and their ratio; exits 1 when it is above 20.
 *
 * Run: node tests/bench/check.ts
 */
import process from 'node:process'
import {check, rules} from '../../src/editorial/index.ts'
import {renderArticle} from '../../src/render/html/index.ts'
import {citeMark, contextOf, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {publishable} from '../render/fixtures/articlePage.ts'

const WORDS = 2000
const RUNS = 200
const MOST = 20

const plain = 'Some people worry a lot about the people they love, and that is not a sign of illness. '
const cited = 'One invented survey of 40 adults found that worry went with less sleep. '

/** Paragraphs of plain and cited sentences with headings between them, until the words are enough; none twice. */
function body(edit: string) {
  const blocks = []
  for (let words = 0, at = 0; words < WORDS; at += 1) {
    if (at % 5 === 0) blocks.push(paragraph(`h${at}`, [span('s', `Part ${at} of the text`)], [], 'h2'))
    blocks.push(
      paragraph(
        `p${at}`,
        [span('a', `Part ${at} is here${at === 3 ? edit : ''}. ${plain}`), span('b', cited, ['m']), span('c', plain)],
        [citeMark('m', ['citation-a'])],
      ),
    )
    words += `${plain}${cited}${plain}`.split(' ').length
  }
  return blocks
}

const sound = await soundArticle()
const article = (edit: string) => ({...sound.article, body: body(edit)})
const context = contextOf(sound)
const still = article('')

let keystrokes = 0
const again = await timed(() => check(still, context))
const edited = await timed(() => check(article(` ${(keystrokes += 1)}`), context))
const rendered = await timed(() => renderArticle(publishable({body: body(` ${(keystrokes += 1)}`)})))
const ratio = edited / rendered
console.log(`check, ${rules.length} rules, nothing changed:      ${again.toFixed(2)} ms`)
console.log(`check, ${rules.length} rules, one paragraph edited: ${edited.toFixed(2)} ms`)
console.log(`render to HTML, one paragraph edited:  ${rendered.toFixed(2)} ms`)
console.log(`ratio ${ratio.toFixed(1)}, at most ${MOST}: ${ratio <= MOST ? 'kept' : 'BROKEN'}`)
process.exitCode = ratio <= MOST ? 0 : 1

/** Median time of a run in milliseconds, after a warm-up. */
async function timed(run: () => unknown): Promise<number> {
  for (let at = 0; at < RUNS / 4; at += 1) await run()
  const times = []
  for (let at = 0; at < RUNS; at += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[RUNS / 2] ?? 0
}
