import type {DocumentBadgeComponent} from 'sanity'
import {useWords} from '../i18n/useWords.ts'
import {stringAt} from '../stringAt.ts'
import {isSourceDoubt, sourceDoubts} from './sourceDoubts.ts'

/** What became of the work since it was published: beside its title, so that nobody cites it by mistake. */
export const usePublicationBadge: DocumentBadgeComponent = ({draft, published}) => {
  const t = useWords()
  const status = stringAt(draft ?? published, 'publicationStatus', 'status') ?? ''
  if (!isSourceDoubt(status)) return null
  return {
    label: t(`badges.source.${status}.label`),
    title: t(`badges.source.${status}.title`),
    color: sourceDoubts[status],
  }
}
usePublicationBadge.displayName = 'PublicationBadge'

/** Whether anybody made sure that the work exists as written. */
export const useVerificationBadge: DocumentBadgeComponent = ({draft, published}) => {
  const t = useWords()
  const state = stringAt(draft ?? published, 'verification', 'state') ?? 'unverified'
  if (state !== 'unverified') return null
  return {label: t('badges.unverified.label'), title: t('badges.unverified.title'), color: 'warning'}
}
useVerificationBadge.displayName = 'VerificationBadge'
