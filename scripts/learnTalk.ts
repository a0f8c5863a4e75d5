import type {LabelledSentences} from '../tests/fixtures/researchTalk/labelledSentences.ts'
import {talkFeatures} from '../src/editorial/text/researchTalk/talkFeatures.ts'
import {scaleOf, type TalkModel} from '../src/editorial/text/researchTalk/talkScore.ts'
import {sentencesIn} from '../src/editorial/text/sentencesIn.ts'

const EPOCHS = 15
const LEARNING_RATE = 0.3
/** Pulls every weight towards nothing, so that what a single sentence taught counts for little. */
const DECAY = 0.003
/** A feature of one sentence only may be of that sentence and not of its kind. */
const LEAST_SENTENCES = 2

interface Example {
  features: readonly string[]
  label: 0 | 1
}

/**
 * Logistic regression over `talkFeatures`, by AdaGrad (Duchi, Hazan and Singer 2011) in an order of its own: the same
 * sentences give the same weights on every machine. Weights are rounded to hundredths, as they are stored.
 */
export function learnTalk(groups: readonly LabelledSentences[]): TalkModel {
  const examples = examplesOf(groups)
  const weights = new Map<string, number>()
  const steps = new Map<string, number>()
  const random = randomFrom(1)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const {features, label} of shuffled(examples, random)) {
      const scale = scaleOf(features.length)
      let sum = 0
      for (const feature of features) sum += weights.get(feature) ?? 0
      const miss = label - 1 / (1 + Math.exp(-(bias + sum * scale)))
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0
        const slope = miss * scale - DECAY * weight
        const step = (steps.get(feature) ?? 0) + slope * slope
        steps.set(feature, step)
        weights.set(feature, weight + (LEARNING_RATE * slope) / Math.sqrt(step + 1e-6))
      }
      bias += 0.01 * miss
    }
  }
  const hundredths = (value: number) => Math.round(value * 100) / 100
  return {
    bias: hundredths(bias),
    weights: new Map([...weights].map(([feature, weight]): [string, number] => [feature, hundredths(weight)])),
  }
}

/** Of a positive text of several sentences nobody said which of them claims, so nothing is learned of it. */
function examplesOf(groups: readonly LabelledSentences[]): Example[] {
  const read = (texts: readonly string[], label: 0 | 1) =>
    texts.flatMap((text) => {
      const sentences = sentencesIn(text)
      if (label === 1 && sentences.length > 1) return []
      return sentences.map(({words}) => ({features: [...talkFeatures(words)], label}))
    })
  const all = groups.flatMap(({positive, negative}) => [...read(positive, 1), ...read(negative, 0)])
  const counts = new Map<string, number>()
  for (const {features} of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return all.map(({features, label}) => ({
    features: features.filter((feature) => (counts.get(feature) ?? 0) >= LEAST_SENTENCES),
    label,
  }))
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}

/** Park and Miller's generator (1988): a sequence in [0, 1) that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
