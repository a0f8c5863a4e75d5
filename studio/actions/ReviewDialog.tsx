import {Button, Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import type {SanityDocument} from 'sanity'
import {type ReviewOutcome, reviewOutcomes} from '../../src/vocabulary.ts'
import {RequestChangesForm} from './RequestChangesForm.tsx'
import {SignOffDialog} from './SignOffDialog.tsx'
import {actionStrings} from './strings.ts'

const strings = actionStrings.review

/** The three ways in which a review ends, in one place. */
export function ReviewDialog(props: {articleId: string; article: SanityDocument; onClose: () => void}) {
  const [decision, setDecision] = useState<ReviewOutcome>('approved')
  return (
    <Stack gap={5} data-testid="review-dialog">
      <Flex gap={2} wrap="wrap" role="group" aria-label={strings.decision}>
        {reviewOutcomes.map(({value: each}) => (
          <Button
            key={each}
            mode={each === decision ? 'default' : 'ghost'}
            fontSize={1}
            padding={3}
            text={strings.decisions[each]}
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
