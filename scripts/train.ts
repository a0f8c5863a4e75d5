import process from 'node:process'
import {labelledSets} from '../tests/fixtures/researchTalk/labelledSets.ts'
import {runGenerator} from './generatedFile.ts'
import {learnTalk} from './learnTalk.ts'

const banner = `/**
 * What \`findResearchTalk\` learned from the labelled sentences in tests/fixtures/researchTalk: the bias, then on each line
 * a weight in hundredths and the features that have it. Generated: add sentences there, then run \`npm run train\`.
 */
`

process.exitCode = await runGenerator(
  {
    path: 'src/generated/talkWeights.ts',
    command: 'npm run train',
    generate: async () => {
      const {bias, weights} = learnTalk(Object.values(labelledSets).flat())
      const byWeight = new Map<number, string[]>()
      for (const [feature, weight] of weights) {
        const hundredths = Math.round(weight * 100)
        const features = byWeight.get(hundredths)
        if (features) features.push(feature)
        else byWeight.set(hundredths, [feature])
      }
      const lines = [...byWeight]
        .sort(([a], [b]) => b - a)
        .map(([weight, features]) => [weight, ...features.sort()].join('\t'))
      const text = [Math.round(bias * 100), ...lines].join('\n')
      return `${banner}export const talkWeights = \`${text.replace(/[\\`$]/g, '\\$&')}\`\n`
    },
  },
  process.argv.slice(2),
)
