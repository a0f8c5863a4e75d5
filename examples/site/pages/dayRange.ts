const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `Monday to Thursday` for three or more days in a row, else the days with commas. */
export function dayRange(days: readonly string[]): string {
  const places = days.map((day) => WEEK.indexOf(day))
  const isRow =
    days.length > 2 &&
    places.every((place, index) => place >= 0 && (index === 0 || place === (places[index - 1] ?? 0) + 1))
  return isRow ? `${days[0]} to ${days.at(-1)}` : days.join(', ')
}
