import {talkWeights} from '../../../generated/talkWeights.ts'
import type {Word} from '../words.ts'
import {talkTable, type TalkTable} from './talkTable.ts'

/** A linear model of sentences: what each feature adds, on top of the bias. */
export interface TalkModel {
  bias: number
  weights: ReadonlyMap<string, number>
}

/**
 * What the sum of the weights is multiplied by, so that long sentences do not outweigh short ones. The constant keeps
 * a few known words ("so so so") from deciding by themselves.
 */
export const scaleOf = (known: number): number => 1 / Math.sqrt(known + 8)

let learned: TalkModel | undefined

/**
 * How much a sentence reads like a claim that a careful reader would ask the source of: above `0` it is one.
 * Logistic regression over `talkFeatures`, with the weights that `npm run train` learned from the labelled sentences.
 */
export function talkScore(words: readonly Word[], model: TalkModel = (learned ??= readWeights(talkWeights))): number {
  const {sum, known} = tableOf(model)(words)
  return model.bias + sum * scaleOf(known)
}

const tables = new WeakMap<TalkModel, TalkTable>()

function tableOf(model: TalkModel): TalkTable {
  let table = tables.get(model)
  if (!table) tables.set(model, (table = talkTable(model.weights)))
  return table
}

/** Reads the file of weights: on each line a weight in hundredths, then the features that have it, between tabs. */
function readWeights(text: string): TalkModel {
  const [first = '', ...lines] = text.split('\n')
  const weights = new Map<string, number>()
  for (const line of lines) {
    const [weight = '', ...features] = line.split('\t')
    for (const feature of features) weights.set(feature, Number(weight) / 100)
  }
  return {bias: Number(first) / 100, weights}
}
