/*
 * What `check` with every rule costs on an article of 2,000 words, against rendering the same page to HTML, in
 * processor time, which other work of the machine leaves alone. Prints each and its ratio; exits 1 when one is above 20:
 * of an article in which one paragraph was edited, as after each keystroke in the Studio, or of one that was never seen
 * before, which costs more because nothing is remembered of its texts yet.
 *
 * Run: node tests/bench/check.ts
 */
import process from 'node:process'
import {checkInputOf} from '../../src/editorial/checkInputOf.ts'
import {check, rules} from '../../src/editorial/index.ts'
import {renderArticle} from '../../src/render/html/index.ts'
import {citeMark, contextOf, paragraph, soundArticle, span} from '../fixtures/soundArticle.ts'
import {publishable} from '../render/fixtures/articlePage.ts'

const WORDS = 2000
const ROUNDS = 15
const RUNS = 40
const MOST = 20

const plain = 'Some people worry a lot about the people they love, and that is not a sign of illness. '
const cited = 'One invented survey of 40 adults found that worry went with less sleep. '

/** Paragraphs of plain and cited sentences with headings between them, until the words are enough; none twice. */
function body(editOf: (at: number) => string) {
  const blocks = []
  for (let words = 0, at = 0; words < WORDS; at += 1) {
    if (at % 5 === 0) blocks.push(paragraph(`h${at}`, [span('s', `Part ${at} of the text`)], [], 'h2'))
    blocks.push(
      paragraph(
        `p${at}`,
        [span('a', `Part ${at} is here${editOf(at)}. ${plain}`), span('b', cited, ['m']), span('c', plain)],
        [citeMark('m', ['citation-a'])],
      ),
    )
    words += `${plain}${cited}${plain}`.split(' ').length
  }
  return blocks
}

let edits = 0
const untouched = () => body(() => '')
const edited = () => {
  const edit = ` ${(edits += 1)}`
  return body((at) => (at === 3 ? edit : ''))
}
const unseen = () => {
  const edit = ` ${(edits += 1)}`
  return body(() => edit)
}

const sound = await soundArticle()
const context = contextOf(sound)
const checked = (make: typeof edited) => prepared(make, (body) => check({...sound.article, body}, context))

const works = {
  'render to HTML': prepared(edited, async (body) => renderArticle(publishable({body}))),
  'check, nothing changed': checked(untouched),
  'check, one paragraph edited': checked(edited),
  'check, never seen before': checked(unseen),
}

const rounds: Record<string, number>[] = []
for (let round = -3; round < ROUNDS; round += 1) {
  const costs: Record<string, number> = {}
  for (const [name, work] of Object.entries(works)) costs[name] = await work()
  // The first rounds warm up.
  if (round >= 0) rounds.push(costs)
}
const median = (name: string) => rounds.map((costs) => costs[name] ?? 0).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0
const rendered = median('render to HTML')
console.log(`${rules.length} rules, ${WORDS} words, processor time`)
for (const name of Object.keys(works)) {
  const ms = median(name)
  console.log(`${name.padEnd(28)} ${ms.toFixed(2)} ms, ratio ${(ms / rendered).toFixed(1)}`)
}
// Twice the title should take twice the time, whatever stands in it.
const claims = rules.filter(({id}) => id === 'CLM-01' || id === 'CLM-02' || id === 'SAF-01')
for (const rule of claims) {
  const times = []
  for (const copies of [1, 2, 4].map((times) => times * 5_000)) {
    const title = 'Lorisian worry is a disorder that cures all who suffer from it. '.repeat(copies)
    const input = await checkInputOf({...sound.article, title}, context)
    const start = performance.now()
    rule.check(input)
    times.push(`${title.length / 1000} kB in ${(performance.now() - start).toFixed(0)} ms`)
  }
  console.log(`${rule.id}, a huge title: ${times.join(', ')}`)
}
const ratio = Math.max(median('check, one paragraph edited'), median('check, never seen before')) / rendered
console.log(`at most ${MOST} times rendering: ${ratio <= MOST ? 'kept' : 'BROKEN'}`)
process.exitCode = ratio <= MOST ? 0 : 1

/** Runs on bodies that are made before the clock starts; gives the processor time of a run in milliseconds. */
function prepared<Body>(make: () => Body, run: (body: Body) => Promise<unknown>): () => Promise<number> {
  return async () => {
    const bodies = Array.from({length: RUNS}, make)
    const start = process.cpuUsage()
    for (const body of bodies) await run(body)
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000 / RUNS
  }
}
