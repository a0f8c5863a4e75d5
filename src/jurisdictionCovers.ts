/**
 * Whether something written for `code` also holds in `target`: a text for `US` holds in `US-FL`, one for `US-FL` does
 * not hold in `US`, and one for `US-F` holds nowhere but in `US-F`.
 */
export function jurisdictionCovers(code: string, target: string): boolean {
  return code !== '' && (code === target || target.startsWith(`${code}-`))
}
