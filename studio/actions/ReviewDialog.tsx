import {Button, Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import type {SanityDocument} from 'sanity'
import {type ReviewOutcome, reviewOutcomes} from '../../src/vocabulary.ts'
import {RequestChangesForm} from './RequestChangesForm.tsx'
import {SignOffDialog} from './SignOffDialog.tsx'
import {useWords} from '../i18n/useWords.ts'

/** The three ways in which a review ends, in one place. */
export function ReviewDialog(props: {articleId: string; article: SanityDocument; onClose: () => void}) {
  const t = useWords()
  const [decision, setDecision] = useState<ReviewOutcome>('approved')
  return (
    <Stack gap={5} data-testid="review-dialog">
      <Flex gap={2} wrap="wrap" role="group" aria-label={t('actions.review.decision')}>
        {reviewOutcomes.map(({value: each}) => (
          <Button
            key={each}
            mode={each === decision ? 'default' : 'ghost'}
            fontSize={1}
            padding={3}
            text={t(`actions.review.decisions.${each}`)}
            aria-pressed={each === decision}
            data-testid={`review-decision-${each}`}
            onClick={() => setDecision(each)}
          />
        ))}
      </Flex>
      {decision === 'approved' ? (
        <SignOffDialog {...props} />
      ) : (
        <RequestChangesForm key={decision} outcome={decision} {...props} />
      )}
    </Stack>
  )
}
