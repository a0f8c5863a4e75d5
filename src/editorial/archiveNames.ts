/** Places where papers are kept, none of which publishes them. */
const archives = [
  'PMC',
  'PubMed(?: Central)?(?: \\(PMC\\))?',
  'Europe PMC',
  'NCBI',
  'National Library of Medicine',
  'MEDLINE',
  'Google Scholar',
  'Semantic Scholar',
  'ResearchGate',
  'Academia\\.edu',
  'Sci-Hub',
  'JSTOR',
  'ScienceDirect',
  'Wiley Online Library',
  'SpringerLink',
  'Scopus',
  'Web of Science',
].join('|')

const isArchive = new RegExp(`^(?:the )?(?:${archives})$`, 'i')

/** "published in PMC", "a PubMed study". Upper and lower case count here, since "pmc" is no word anyway. */
const inText = new RegExp(
  `\\b(?:published|appear(?:s|ed|ing)|printed|released|featured|reported|journals?)\\s+(?:online\\s+)?(?:in|on|by|at|called)?\\s*(?:the\\s+)?(?:journal\\s+)?(?:${archives})\\b|\\b(?:${archives})\\s+(?:stud(?:y|ies)|paper|article|review|journal)s?\\b`,
  'gi',
)

/** Whether the name of a journal is that of an archive. */
export function isArchiveName(name: string): boolean {
  return isArchive.test(name.trim())
}

/** Where a text names an archive as if it were the journal. */
export function findArchiveTalk(text: string): {start: number; words: string}[] {
  return [...text.matchAll(inText)].map((match) => ({start: match.index, words: match[0]}))
}
