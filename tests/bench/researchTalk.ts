import process from 'node:process'
import {learnTalk} from '../../scripts/learnTalk.ts'
import {findResearchTalk} from '../../src/editorial/text/findResearchTalk.ts'
import {talkScore} from '../../src/editorial/text/researchTalk/talkScore.ts'
import {frameOf} from '../../src/editorial/text/sentenceFrame.ts'
import {sentencesIn} from '../../src/editorial/text/sentencesIn.ts'
import {labelledSets} from '../fixtures/researchTalk/labelledSets.ts'
import {type Score, scoreResearchTalk} from '../fixtures/researchTalk/scoreResearchTalk.ts'

/**
 * Precision and recall of `findResearchTalk` on sentences that it never saw: each set in turn is left out, the rest is
 * learned, the set is judged. `--wrong` also prints every sentence judged wrongly.
 */
const showWrong = process.argv.includes('--wrong')

const percent = (value: number) => `${(value * 100).toFixed(1).padStart(5)} %`
const line = (score: Score) =>
  `${score.category.padEnd(40)} ${String(score.sentences).padStart(5)}  precision ${percent(score.precision)}  recall ${percent(score.recall)}`

const counts = {found: 0, right: 0, positive: 0}
for (const [name, set] of Object.entries(labelledSets)) {
  const model = learnTalk(Object.entries(labelledSets).flatMap(([other, groups]) => (other === name ? [] : groups)))
  const {overall, categories, wrong} = scoreResearchTalk(set, (text) =>
    sentencesIn(text).some(({start, end, words}) => {
      const {question, heading, reference} = frameOf(text.slice(start, end), words)
      return !question && !heading && !reference && talkScore(words, model) > 0
    }),
  )
  const positive = set.reduce((sum, group) => sum + group.positive.length, 0)
  const missed = wrong.filter(({expected}) => expected).length
  counts.positive += positive
  counts.right += positive - missed
  counts.found += positive - missed + (wrong.length - missed)
  console.log(`\n${name}`)
  for (const category of categories) console.log(`  ${line(category)}`)
  console.log(`  ${line(overall)}`)
  if (showWrong)
    for (const {sentence, expected} of wrong) console.log(`    ${expected ? 'missed ' : 'wrongly'}  ${sentence}`)
}
console.log(
  `\nall sets, each left out in turn: precision ${percent(counts.right / counts.found)}  recall ${percent(counts.right / counts.positive)}`,
)

const text = Object.values(labelledSets)
  .flatMap((set) => set.flatMap(({positive, negative}) => [...positive, ...negative]))
  .join(' ')
const words = text.split(' ').length
const startedAt = process.cpuUsage()
findResearchTalk(text)
const {user, system} = process.cpuUsage(startedAt)
const ms = (user + system) / 1000
console.log(
  `${words} words in ${ms.toFixed(1)} ms of processor time, ${((ms / words) * 2000).toFixed(1)} ms for 2,000 words`,
)
