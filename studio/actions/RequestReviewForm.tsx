import {UsersIcon} from '@sanity/icons/Users'
import {Card, Select, Stack, Text} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {findingsBeforeSignOff} from '../../src/editorial/findingsBeforeSignOff.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {useWords} from '../i18n/useWords.ts'
import {useClinicians} from './clinicians.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FormField} from './FormField.tsx'
import {reviewerRefusal} from './reviewerRefusal.ts'

/** Of whom a review of a draft is asked: of everybody who may, or of one of them. Who may not is listed with the reason. */
export function RequestReviewForm({
  evaluation,
  onSubmit,
  onCancel,
}: {
  /** `null` while the draft is being judged. */
  evaluation: ArticleEvaluation | null
  /** @param reviewerId - `''` for everybody. */
  onSubmit: (reviewerId: string) => void
  onCancel: () => void
}) {
  const t = useWords()
  const clinicians = useClinicians()
  const [reviewerId, setReviewerId] = useState('')
  const toFix = evaluation ? findingsBeforeSignOff(evaluation.findings, evaluation.article).length : 0

  // Somebody may be chosen before it is known who may review.
  const chosen = clinicians.find(({_id}) => _id === reviewerId)
  const isRefused = chosen !== undefined && (evaluation === null || reviewerRefusal(evaluation, chosen) !== null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isRefused) onSubmit(reviewerId)
  }

  return (
    <form onSubmit={submit} data-testid="request-review-form">
      <Stack gap={5}>
        <Text size={1}>{t('actions.request-review.explanation')}</Text>
        <FormField label={t('actions.request-review.reviewer')} hint={t('actions.request-review.reviewer-hint')}>
          {(ids) => (
            <Select
              {...ids}
              value={reviewerId}
              data-testid="request-review-reviewer"
              onChange={(event) => setReviewerId(event.currentTarget.value)}
            >
              <option value="">{t('actions.request-review.everybody')}</option>
              {clinicians.map((clinician) => {
                const refusal = evaluation && reviewerRefusal(evaluation, clinician)
                return (
                  <option key={clinician._id} value={clinician._id} disabled={refusal !== null}>
                    {refusal ? t(refusal.key, refusal.values) : clinician.name}
                  </option>
                )
              })}
            </Select>
          )}
        </FormField>
        {toFix > 0 && (
          <Card tone="caution" padding={3} radius={2} border role="status" data-testid="request-review-to-fix">
            <Text size={1}>{t('actions.request-review.to-fix', {count: toFix})}</Text>
          </Card>
        )}
        <DialogButtons
          submit={t('actions.request-review.submit')}
          submitIcon={UsersIcon}
          disabled={isRefused}
          testId="request-review-submit"
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}
