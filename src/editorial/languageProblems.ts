import {isQuotation} from './articleTexts.ts'
import type {CheckInput} from './checkInput.ts'
import type {Problem} from './finding.ts'
import {findLanguage, type LanguageFinding} from './lexicon/findLanguage.ts'
import type {LanguageRuleId} from './lexicon/lexiconEntry.ts'
import {remembered} from './remembered.ts'
import {sentenceAt} from './sentenceAt.ts'
import {textOf} from '../storedValue.ts'

const withoutTitles = remembered((text) => findLanguage(text, {condescending: true}))

/** Titles matter only to the texts that hold one, which are few. */
function languageIn(text: string, titles: readonly string[]): LanguageFinding[] {
  const lower = text.toLowerCase()
  const held = titles.filter((title) => lower.includes(title.toLowerCase().slice(0, 12)))
  return held.length > 0 ? findLanguage(text, {titles: held, condescending: true}) : withoutTitles(text)
}

/** The last article that was read: each rule of the lexicon asks for the same words. */
const read = new WeakMap<CheckInput['texts'], {problem: Problem; rule: LanguageRuleId}[]>()

/** Words of an article that one rule of the lexicon finds. What a title of a cited work says is passed. */
export function languageProblems({texts, uses}: CheckInput, rule: LanguageRuleId): Problem[] {
  let found = read.get(texts)
  if (!found) {
    const titles = [...new Set(uses.map(({work}) => textOf(work?.title)))].filter(Boolean)
    found = texts.flatMap((text) =>
      languageIn(text.text, titles)
        .filter(({entry}) => !isQuotation(text) || !entry.exceptions.includes('quotation'))
        .map((finding) => ({rule: finding.entry.rule, problem: problemOf(text, finding)})),
    )
    read.set(texts, found)
  }
  return found.filter((each) => each.rule === rule).map(({problem}) => problem)
}

function problemOf({text, pathAt}: CheckInput['texts'][number], {start, end, entry}: LanguageFinding): Problem {
  return {
    path: pathAt(start),
    words: sentenceAt(text, start),
    message: `“${text.slice(start, end)}” ${entry.severity === 'block' ? 'puts readers at risk.' : 'may hurt readers.'}`,
    fix: `Write ${entry.prefer}`,
  }
}
