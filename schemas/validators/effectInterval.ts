import {sibling} from './sibling.ts'

/** Whether a figure lies inside its confidence interval, where all three are known. Missing passes. */
export function effectInterval(effect: unknown): true | string {
  const [value, low, high] = ['value', 'ciLow', 'ciHigh'].map((name) => sibling(effect, name))
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    return `The interval begins at ${low} and ends at ${high}. Exchange them.`
  }
  if (typeof value !== 'number') return true
  const isOutside = (typeof low === 'number' && value < low) || (typeof high === 'number' && value > high)
  return isOutside ? `${value} is outside its interval. Compare it with the work.` : true
}
