import type {Finding} from '../../src/editorial/index.ts'
import type {SeedDocument} from '../SeedDocument.ts'

/** Words that came along, and where they stand in the draft (`title`, `body`, `summary`). */
export interface Kept {
  path: string
  /** What they are: `title`, `paragraph`, `heading`, `list item`, `table` … */
  kind: string
  text: string
}

/** Something that was recognised, and where it went. */
export interface Moved {
  /** `byline`, `review line`, `site navigation`, `comments` … */
  what: string
  /** The words as they stood on the old page; empty where they may not come along (comments, users' e-mails). */
  text: string
  /** A field of the draft, a document, or `left out`. */
  to: string
  /** How many there were, where they are counted and not quoted. */
  count?: number
}

/** What a person has to decide. */
export interface Undecided {
  what: string
  text: string
  question: string
}

/** An identifier of a work that the page names. */
export interface FoundIdentifier {
  type: 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'arxiv' | 'url'
  value: string
  /** Id of the citation document that it stands for. */
  citation: string
}

/** One old page as a draft, with an account of every word that a visitor could read. */
export interface ImportedArticle {
  /** File, or address, that it comes from. */
  source: string
  title: string
  slug: string
  headings: {level: number; text: string}[]
  /** Words of the draft: its title and its text. */
  words: number
  findings: Finding[]
  kept: Kept[]
  moved: Moved[]
  undecided: Undecided[]
  identifiers: FoundIdentifier[]
  /** The draft, `drafts.article-<slug>`. */
  document: SeedDocument
  /** Drafts of the works that it cites and that the dataset does not have yet. */
  citations: SeedDocument[]
  /** Pictures beside the page, which the draft names as `_sanityAsset` until they are uploaded. */
  pictures: Picture[]
}

/** A picture of a page. */
export interface Picture {
  /** Below the folder that was imported. */
  path: string
  /** Where it lies. */
  file: string
  mimeType: string
}

/** A file that could not be read: one line with the file, what is wrong and what would be right. */
export interface ImportProblem {
  source: string
  message: string
}
