/** Whether CSL counts a value as a number, so that a label stands before or after it: `12`, `NCT01`, `3-5`, not `2nd rev.` */
export const isNumeric = (value: string | number | undefined): boolean =>
  /^\p{L}*\d+\p{L}*(?:\s*[,&–-]\s*\p{L}*\d+\p{L}*)*$/u.test(`${value ?? ''}`)

/** `2nd`, `11th`; anything that is no plain number stays. */
export const ordinal = (value: string): string =>
  /^\d+$/.test(value)
    ? `${value}${(!/1[123]$/.test(value) && ['', 'st', 'nd', 'rd'][Number(value.slice(-1))]) || 'th'}`
    : value

/** `2nd ed.` of `2` and of `2nd`; words such as `Larousse édition` stay. */
export function editionText(edition: string): string {
  const number = /^(\d+)(?:st|nd|rd|th)?$/.exec(edition)?.[1]
  return number ? `${ordinal(number)} ed.` : edition
}

/** A volume or issue: the hyphen of a double number is a dash (`52–1`). */
export const numberText = (value: string | number | undefined): string =>
  isNumeric(value) ? `${value}`.replace(/\s*-\s*/g, '–') : `${value ?? ''}`
