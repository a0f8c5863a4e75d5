import {
  type ClinicCard,
  type CrisisResourceCard,
  type DraftArticle,
  type ResolvedDisclaimer,
  type Resolution,
  createContentClient,
  isContentError,
} from 'clinic-content'
import type {SiteSettings} from './settings.ts'

/** What stands around every page of one clinic. */
export interface ClinicFrame {
  dataset: string
  clinic: ClinicCard
  disclaimers: readonly ResolvedDisclaimer[]
  crisisResources: readonly CrisisResourceCard[]
}

export interface ListedArticle {
  title: string
  slug: string
  summary: string
  topic: string | null
  lastReviewed: string | null
}

export interface ListedDraft {
  title: string
  slug: string
}

/** The questions this site asks about one clinic. */
export interface ClinicContent {
  dataset: string
  frame(): Promise<ClinicFrame | null>
  articles(): Promise<ListedArticle[]>
  /** Drafts of articles that are not published; none without a token. */
  drafts(): Promise<ListedDraft[]>
  resolve(slug: string): Promise<Resolution>
  preview(slug: string): Promise<DraftArticle | null>
}
