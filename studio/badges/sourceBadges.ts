import type {DocumentBadgeComponent} from 'sanity'
import {stringAt} from '../stringAt.ts'
import {sourceBadgeTexts, unverifiedBadge} from './strings.ts'

/** What became of the work since it was published: beside its title, so that nobody cites it by mistake. */
export const usePublicationBadge: DocumentBadgeComponent = ({draft, published}) =>
  sourceBadgeTexts[stringAt(draft ?? published, 'publicationStatus', 'status') ?? ''] ?? null
usePublicationBadge.displayName = 'PublicationBadge'

/** Whether anybody made sure that the work exists as written. */
export const useVerificationBadge: DocumentBadgeComponent = ({draft, published}) => {
  const state = stringAt(draft ?? published, 'verification', 'state') ?? 'unverified'
  return state === 'unverified' ? unverifiedBadge : null
}
useVerificationBadge.displayName = 'VerificationBadge'
