import {basename} from 'node:path'
import {findResearchTalk} from '../../src/editorial/text/findResearchTalk.ts'
import {byForm} from '../fixtures/researchTalk/byForm.ts'
import {closing} from '../fixtures/researchTalk/closing.ts'
import {corpus} from '../fixtures/researchTalk/corpus.ts'
import {finalRun} from '../fixtures/researchTalk/finalRun.ts'
import {fiveHands} from '../fixtures/researchTalk/fiveHands.ts'
import {fourHands} from '../fixtures/researchTalk/fourHands.ts'
import {freshAngles} from '../fixtures/researchTalk/freshAngles.ts'
import {heldOut} from '../fixtures/researchTalk/heldOut.ts'
import {lastHands} from '../fixtures/researchTalk/lastHands.ts'
import {otherHands} from '../fixtures/researchTalk/otherHands.ts'
import {type Score, scoreResearchTalk} from '../fixtures/researchTalk/scoreResearchTalk.ts'

/** Precision and recall of `findResearchTalk` per category and overall; `--wrong` also prints every wrong sentence. */
const showWrong = process.argv.includes('--wrong')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

const sets = {corpus, heldOut, freshAngles, otherHands, fiveHands, fourHands, lastHands, byForm, closing, finalRun}

const percent = (value: number) => `${(value * 100).toFixed(1).padStart(5)} %`
const line = (score: Score) =>
  `${score.category.padEnd(52)} ${String(score.sentences).padStart(4)}  precision ${percent(score.precision)}  recall ${percent(score.recall)}`

for (const [name, sentences] of Object.entries(sets)) {
  if (only && only !== name) continue
  const {overall, categories, wrong} = scoreResearchTalk(sentences, (sentence) => findResearchTalk(sentence).length > 0)
  console.log(`\n${basename(name)}`)
  for (const category of categories) console.log(`  ${line(category)}`)
  console.log(`  ${line(overall)}`)
  if (showWrong)
    for (const {sentence, expected} of wrong) console.log(`    ${expected ? 'missed ' : 'wrongly'}  ${sentence}`)
}

const text = corpus.flatMap(({positive, negative}) => [...positive, ...negative]).join(' ')
const words = text.split(' ').length
findResearchTalk(text)
const startedAt = process.cpuUsage()
for (let round = 0; round < 20; round += 1) findResearchTalk(text)
const {user, system} = process.cpuUsage(startedAt)
const ms = (user + system) / 1000 / 20
console.log(
  `\n${words} words in ${ms.toFixed(1)} ms of processor time, ${((ms / words) * 2000).toFixed(1)} ms for 2,000 words`,
)
