/** A crisis or emergency number in a text. */
export interface TypedCrisisNumber {
  start: number
  end: number
  /** As it was typed. */
  number: string
}

/** No part of a longer number, a price, a date or a decimal. */
const [opens, closes] = [String.raw`(?<![\d$£€#/]|\d[.,:–-])`, String.raw`(?![\d%]|[.,:–-]\d|/(?!911|988))`]

/** Crisis lines: the old and the new text and phone numbers, of which none is likely to be anything else. */
const lines = new RegExp(
  `${opens}(?:${[
    String.raw`(?:\+?1[\s.-]?)?\(?800\)?[\s.-]?273[\s.-]?(?:8255|TALK)`,
    String.raw`116[\s.-]?123`,
    String.raw`741[\s.-]?741`,
    String.raw`13[\s-]?11[\s-]?14`,
    String.raw`85258`,
  ].join('|')})${closes}`,
  'gi',
)

/** Three digits that may also be a quantity. */
const threeDigits = new RegExp(`${opens}(?:911|9-1-1|9 1 1|988|9-8-8|9 8 8|999|112|000)${closes}(?!\\w)`, 'g')

const counted = [
  'percent|per cent|of|to \\d+|and \\d+|out of|or more|thousand|million|times',
  'participants?|patients?|people|persons?|adults?|children|teenagers?|women|men|mothers?|students?|couples?|families',
  'clients?|users?|respondents?|volunteers?|veterans?|studies|trials?|papers?|articles?|reviews?|cases?|samples?|pages?',
  'words?|sites?|hospitals?|clinics?|countries|calories|kcal|mg|kg|g|ml|km|cm|mm|miles?|meters?|metres?|pounds?|dollars?',
  'euros?|bpm|mmhg|days?|weeks?|months?|years?|hours?|minutes?',
].join('|')

/** "999 people", "112 of 300". */
const countedAfter = new RegExp(`^\\s*(?:%|(?:${counted})\\b)`, 'i')

/** "p. 112", "n = 988", "more than 999". */
const countedBefore =
  /(?:=|\bpp?\.|\bvol\.|\bno\.|\bfig\.|\b(?:pages?|volume|section|room|suite|chapter|table|figure|than|nearly|almost|roughly|approximately))\s*$/i

/** "dial 000", "call the number 999". */
const calledBefore = /\b(?:call|dial|phone|ring|text)\w*\W+(?:(?:the|us|up|number|or|to|triple|zero)\W+){0,3}$/i

/**
 * Finds crisis and emergency numbers typed into a text: 911, 988, 999, 112, 000, 116 123, 741741, 85258, 13 11 14 and
 * the old 1-800-273-8255. Quantities ("988 people", "p. 112", "9,988", "n = 999") are not found.
 *
 * @example
 * findTypedCrisisNumbers('If you are in danger, call 911.') // [{start: 27, end: 30, number: '911'}]
 */
export function findTypedCrisisNumbers(text: string): TypedCrisisNumber[] {
  const short = [...text.matchAll(threeDigits)].filter((match) => {
    const before = text.slice(0, match.index)
    if (countedAfter.test(text.slice(match.index + match[0].length))) return false
    // Outside of a call, three zeros are the end of a thousand.
    return calledBefore.test(before) || (match[0] !== '000' && !countedBefore.test(before))
  })
  return [...text.matchAll(lines), ...short]
    .map((match) => ({start: match.index, end: match.index + match[0].length, number: match[0]}))
    .sort((a, b) => a.start - b.start)
}
