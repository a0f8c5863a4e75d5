/** `clinic-content/citations`: identifiers, numbering, formatting and export of cited works; no dependency, no network. */
export {ama} from './ama.ts'
export {apa} from './apa.ts'
export {citedIds} from './citedIds.ts'
export type {CslDate, CslItem, CslName} from './cslItem.ts'
export {dedupeKey} from './dedupeKey.ts'
export {dedupeKeys} from './dedupeKeys.ts'
export type {CitationStyle, CitedWork} from './formatReference.ts'
export {
  formatCitation,
  formatReference,
  formatReferenceList,
  type FormatOptions,
  type ReferenceFormat,
  type StyleName,
} from './formatWorks.ts'
export {groupNumbers, groupRanges, type NumberRange} from './groupNumbers.ts'
export {indexCitations, type CitationIndex, type CitationUse} from './indexCitations.ts'
export {normalizeCsl} from './normalizeCsl.ts'
export {parseIdentifier, type Identifier} from './parseIdentifier.ts'
export {tokensToPortableText, type ReferenceBlock} from './portableText.ts'
export {toBibtex} from './toBibtex.ts'
export {toCslJson, type CitationFields, type ContributorFields} from './toCslJson.ts'
export {tokensToHtml, tokensToText, type Token} from './token.ts'
export {toRis} from './toRis.ts'
export {vancouver} from './vancouver.ts'
