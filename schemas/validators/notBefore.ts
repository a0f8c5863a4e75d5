/**
 * Whether `value` is the same day as `earliest` or later, both `YYYY-MM-DD`. A missing side passes.
 *
 * @param earliestTitle - What staff call the other date, for the message.
 */
export function notBefore(value: unknown, earliest: unknown, earliestTitle: string): true | string {
  if (typeof value !== 'string' || typeof earliest !== 'string' || value >= earliest) return true
  return `${value} is before ${earliestTitle} (${earliest}).`
}
