import type {PersonCard, RenderableArticle} from '../articlePage.ts'
import {citedIds} from '../citations/citedIds.ts'
import {headingsOf} from '../headingsOf.ts'
import {healthAspects} from '../vocabulary.ts'
import {cleanText} from './escapeHtml.ts'
import {citationNode, type CitationNode} from './citationNode.ts'
import {clinicNode, type ClinicNode} from './clinicNode.ts'
import {personId, personNode, type PersonNode} from './personNode.ts'

export {breadcrumbJsonLd, type Breadcrumb, type BreadcrumbList} from './breadcrumbJsonLd.ts'
export {clinicJsonLd, type ClinicGraph} from './clinicJsonLd.ts'
export type {PersonNode} from './personNode.ts'
export {personJsonLd, type PersonGraph} from './personJsonLd.ts'

type HealthAspectName = NonNullable<(typeof healthAspects)[number]['healthAspect']>

export interface ArticleNode {
  '@type': ['MedicalWebPage', 'Article']
  '@id': string
  url: string
  headline: string
  description?: string
  inLanguage: string
  datePublished?: string
  dateModified?: string
  lastReviewed?: string
  expires?: string
  author?: {'@id': string}[]
  reviewedBy?: {'@id': string}[]
  publisher?: {'@id': string}
  medicalAudience?: {'@type': 'MedicalAudience'; audienceType: string}
  about?: {'@type': 'MedicalCondition' | 'DefinedTerm'; name: string}
  /** What parts of the page are about. */
  aspect?: string[]
  hasPart?: {
    '@type': 'HealthTopicContent'
    headline: string
    hasHealthAspect: `https://schema.org/${HealthAspectName}`
  }[]
  citation?: CitationNode[]
  correction?: {'@type': 'CorrectionComment'; text: string; datePublished: string}[]
  isAccessibleForFree: true
}

export interface ArticleGraph {
  '@context': 'https://schema.org'
  '@graph': (ArticleNode | PersonNode | ClinicNode)[]
}

export interface ArticleJsonLdOptions {
  /** Full address of the page. */
  url: string
  /** Address of the clinic's site, the base of the ids of people and clinic. */
  siteUrl: string
}

const AUDIENCES: Readonly<Record<string, string>> = {
  patient: 'Patient',
  carer: 'Caregiver',
  clinician: 'Clinician',
  'young-person': 'Young person',
}

/**
 * schema.org data of an article page, as a plain object: page, its people, the clinic.
 *
 * It claims nothing that the page does not show. `reviewedBy`, `lastReviewed` and `expires` stand only for a review that
 * is valid today, by an independent reviewer who exists: not for a draft, an overdue or waived review, or a
 * demonstration. A topic is a `MedicalCondition` only when it is one. Invented people are not marked up.
 */
export function articleJsonLd(article: RenderableArticle, {url, siteUrl}: ArticleJsonLdOptions): ArticleGraph {
  const {clinic, topic, citations, furtherReading} = article
  const reviewer = standingReviewer(article)
  const authors = article.authors.filter(isReal)
  const people = new Map([...authors, ...(reviewer ? [reviewer] : [])].map((person) => [person.id, person]))
  const idOf = (person: PersonCard) => ({'@id': personId(person, siteUrl)})
  const shown = new Set([...citedIds(article.body), ...furtherReading])
  const cited = citations.filter(({id}) => shown.has(id))
  const headings = headingsOf(article.body)
  const corrections = article.changeLog.filter(({type}) => type === 'correction')
  const audienceType = Object.hasOwn(AUDIENCES, article.audience) ? AUDIENCES[article.audience] : undefined

  const page: ArticleNode = {
    '@type': ['MedicalWebPage', 'Article'],
    '@id': `${url}#page`,
    url,
    headline: article.title,
    inLanguage: article.language,
    isAccessibleForFree: true,
  }
  if (article.summary) page.description = article.summary
  if (article.firstPublished) page.datePublished = article.firstPublished
  if (article.dateModified) page.dateModified = article.dateModified
  if (authors.length) page.author = authors.map(idOf)
  if (reviewer && article.lastReviewed) {
    page.reviewedBy = [idOf(reviewer)]
    page.lastReviewed = article.lastReviewed
    if (article.nextReviewDue) page.expires = article.nextReviewDue
  }
  if (clinic) page.publisher = {'@id': `${siteUrl}#clinic`}
  if (audienceType) page.medicalAudience = {'@type': 'MedicalAudience', audienceType}
  if (topic) {
    page.about = {
      '@type': topic.kind === 'condition' && !topic.notADiagnosis ? 'MedicalCondition' : 'DefinedTerm',
      name: topic.name,
    }
  }
  const sections = article.sections.filter(({heading}) => headings.includes(heading.trim()))
  const aspects = healthAspects.filter(({value}) => sections.some(({aspect}) => aspect === value))
  const parts = sections.flatMap(({heading, aspect}) => {
    const name = aspects.find(({value}) => value === aspect)?.healthAspect
    return name
      ? [
          {
            '@type': 'HealthTopicContent' as const,
            headline: heading.trim(),
            hasHealthAspect: `https://schema.org/${name}` as const,
          },
        ]
      : []
  })
  if (aspects.length) page.aspect = aspects.map(({value}) => value)
  if (parts.length) page.hasPart = parts
  if (cited.length) page.citation = cited.map(citationNode)
  if (corrections.length) {
    page.correction = corrections.map(({note, date}) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: date,
    }))
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      ...[...people.values()].map((person) => personNode(person, siteUrl)),
      ...(clinic ? [clinicNode(clinic, siteUrl)] : []),
    ],
  }
}

/** The reviewer whose approval may be claimed to machines, or `null`. */
function standingReviewer(article: RenderableArticle): PersonCard | null {
  const {status, reviewState, clinic, notices, reviewedBy} = article
  const stands = status === 'publishable' && (reviewState === 'approved' || reviewState === 'due-soon') && !clinic?.demo
  const waived = notices.some(({id}) => id === 'not-independently-reviewed' || id === 'not-clinically-reviewed')
  return stands && !waived && reviewedBy && isReal(reviewedBy) ? reviewedBy : null
}

const isReal = ({fictional}: PersonCard): boolean => !fictional

/**
 * The graph as a `script` element; `''` for `null`. No stored text can close it: `<`, `>`, `&` and line separators are
 * escaped, and what no reader should meet (controls, text direction overrides) is dropped, as on the page.
 */
export const jsonLdScript = (graph: object | null): string =>
  graph ? `<script type="application/ld+json">${jsonLdText(graph)}</script>` : ''

/** What stands in that element, for frameworks that make the element themselves. */
export const jsonLdText = (graph: object): string =>
  JSON.stringify(graph, (_, value: unknown) => (typeof value === 'string' ? cleanText(value) : value)).replace(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
