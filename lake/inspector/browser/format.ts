const sizes = new Intl.NumberFormat('en', {maximumFractionDigits: 1})

/** `1234` as `1.2 kB`. */
export function bytes(count: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)))
  return `${sizes.format(count / 1000 ** power)} ${units[power]}`
}

export function count(number: number): string {
  return number.toLocaleString('en')
}

export function milliseconds(number: number): string {
  return `${number < 10 ? number.toFixed(1) : Math.round(number)} ms`
}

/** An ISO time as this machine's clock shows it; the ISO time where it is none. */
export function time(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleString('en-GB')
}
