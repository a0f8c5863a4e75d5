import {Card, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {type ComponentType, type FormEvent, useMemo, useState} from 'react'
import type {SanityDocument} from 'sanity'
import {citedIds} from '../../src/citations/citedIds.ts'
import {acknowledgementsNeeded} from '../../src/editorial/acknowledgementsNeeded.ts'
import type {ApprovedVersion} from '../../src/editorial/approvedVersion.ts'
import {changedSince} from '../../src/editorial/changedSince.ts'
import {mayClaimNothing} from '../../src/editorial/findingsBeforeSignOff.ts'
import {addMonths} from '../../src/editorial/isoDate.ts'
import {reviewedContent} from '../../src/editorial/reviewedContent.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {stringAt} from '../stringAt.ts'
import {toggled} from '../toggled.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FormField} from './FormField.tsx'
import {SignOffAcknowledgements} from './SignOffAcknowledgements.tsx'
import {SignOffChanges} from './SignOffChanges.tsx'
import {SignOffSettled} from './SignOffSettled.tsx'
import {Tick} from './Tick.tsx'
import {useWords} from '../i18n/useWords.ts'

/** What a reviewer fills in. Dates are `YYYY-MM-DD`. */
export interface SignOffDecision {
  evidenceSearchedTo: string
  /** `null` for a sign-off of changes, which moves no date. */
  nextReviewDue: string | null
  /** The review of the whole page on which a sign-off of changes builds. */
  basedOn: {key: string; date: string} | null
  note: string
  acknowledged: readonly string[]
  noHealthClaim: boolean
}

interface SignOffFormProps {
  reviewerName: string
  /** The reviewer is an author, which the practice owner allows. */
  isOwnText: boolean
  article: SanityDocument
  evaluation: ArticleEvaluation
  /** What readers have under an approval, from which a sign-off of changes can go on; `null` where the whole page is to be read. */
  approved: ApprovedVersion | null
  busy: boolean
  submitIcon: ComponentType
  onCancel: () => void
  onSubmit: (decision: SignOffDecision) => void
}

export function SignOffForm({
  reviewerName,
  isOwnText,
  article,
  evaluation,
  approved,
  busy,
  submitIcon,
  onCancel,
  onSubmit,
}: SignOffFormProps) {
  const t = useWords()
  const {today, maxReviewMonths, wordCount, findings, context} = evaluation
  const latest = addMonths(today, maxReviewMonths)
  const [searchedTo, setSearchedTo] = useState(today)
  const [nextReviewDue, setNextReviewDue] = useState(latest)
  const [note, setNote] = useState('')
  const [readsWhole, setReadsWhole] = useState(false)
  const changes = useMemo(
    () => (approved ? changedSince(approved.content, reviewedContent(evaluation.article, context.citations)) : []),
    [approved, evaluation.article, context.citations],
  )
  const canReadChanges = approved !== null && changes.length > 0
  const basedOn = canReadChanges && !readsWhole ? {key: approved.baseKey, date: approved.wholeReviewOn} : null
  const [confirmed, setConfirmed] = useState({read: false, own: false, noHealthClaim: false})
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const toAccept = acknowledgementsNeeded(findings)
  const claimsNothing = mayClaimNothing(findings, evaluation.article)
  const validDates =
    searchedTo !== '' && searchedTo <= today && (basedOn !== null || (nextReviewDue > today && nextReviewDue <= latest))
  const complete =
    validDates &&
    confirmed.read &&
    confirmed.own &&
    (!claimsNothing || confirmed.noHealthClaim) &&
    toAccept.every((ruleId) => accepted.has(ruleId))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    onSubmit({
      evidenceSearchedTo: searchedTo,
      nextReviewDue: basedOn ? null : nextReviewDue,
      basedOn,
      note,
      acknowledged: toAccept,
      noHealthClaim: claimsNothing,
    })
  }

  return (
    <form onSubmit={submit} data-testid="sign-off-form">
      <Stack gap={5}>
        <Stack gap={3}>
          <Fact label={t('actions.sign-off.reviewer')} value={reviewerName} testId="sign-off-reviewer" />
          <Fact
            label={t('actions.sign-off.approving')}
            value={`${stringAt(article, 'title') ?? ''} (${t('actions.sign-off.words', {count: wordCount})}, ${t('actions.sign-off.cited', {count: citedIds(article['body']).length})})`}
          />
          <Text size={1} muted>
            {t('actions.sign-off.approving-hint')}
          </Text>
        </Stack>
        {canReadChanges && (
          <>
            <SignOffChanges changes={changes} since={approved.wholeReviewOn} citations={context.citations} />
            <Tick
              label={t('actions.sign-off.read-whole')}
              checked={readsWhole}
              testId="sign-off-read-whole"
              onChange={(isWhole) => {
                setReadsWhole(isWhole)
                // Another reading is another promise.
                setConfirmed((last) => ({...last, read: false}))
              }}
            />
          </>
        )}
        <FormField label={t('actions.sign-off.searched-to')} hint={t('actions.sign-off.searched-to-hint')}>
          {(ids) => (
            <TextInput
              {...ids}
              type="date"
              required
              max={today}
              value={searchedTo}
              data-testid="sign-off-searched-to"
              onChange={(event) => setSearchedTo(event.currentTarget.value)}
            />
          )}
        </FormField>
        {basedOn ? (
          <Fact
            label={t('actions.sign-off.keeps-next-review')}
            value={stringAt(article, 'nextReviewDue') ?? ''}
            testId="sign-off-keeps-next-review"
          />
        ) : (
          <FormField
            label={t('actions.sign-off.next-review')}
            hint={t('actions.sign-off.next-review-hint', {months: maxReviewMonths})}
          >
            {(ids) => (
              <TextInput
                {...ids}
                type="date"
                required
                min={today}
                max={latest}
                value={nextReviewDue}
                data-testid="sign-off-next-review"
                onChange={(event) => setNextReviewDue(event.currentTarget.value)}
              />
            )}
          </FormField>
        )}
        <FormField label={t('actions.sign-off.note')} hint={t('actions.sign-off.note-hint')}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={3}
              value={note}
              data-testid="sign-off-note"
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </FormField>
        <SignOffSettled findings={findings} people={context.people} />
        <SignOffAcknowledgements
          ruleIds={toAccept}
          findings={findings}
          accepted={accepted}
          onAccept={(ruleId, isAccepted) => setAccepted((before) => toggled(before, ruleId, isAccepted))}
        />
        <Stack gap={3}>
          {claimsNothing && (
            <Tick
              label={t('actions.sign-off.confirm-no-health-claim')}
              checked={confirmed.noHealthClaim}
              testId="sign-off-confirm-no-health-claim"
              onChange={(noHealthClaim) => setConfirmed((last) => ({...last, noHealthClaim}))}
            />
          )}
          <Tick
            label={basedOn ? t('actions.sign-off.confirm-read-changes') : t('actions.sign-off.confirm-read')}
            checked={confirmed.read}
            testId="sign-off-confirm-read"
            onChange={(read) => setConfirmed((last) => ({...last, read}))}
          />
          <Tick
            label={isOwnText ? t('actions.sign-off.confirm-own-text') : t('actions.sign-off.confirm-own')}
            checked={confirmed.own}
            testId="sign-off-confirm-own"
            onChange={(own) => setConfirmed((last) => ({...last, own}))}
          />
        </Stack>
        {!validDates && (
          <Card tone="caution" padding={3} radius={2} border role="status">
            <Text size={1}>{t('actions.sign-off.invalid-date')}</Text>
          </Card>
        )}
        <DialogButtons
          submit={busy ? t('actions.sign-off.submitting') : t('actions.sign-off.submit')}
          submitIcon={submitIcon}
          busy={busy}
          disabled={busy || !complete}
          testId="sign-off-submit"
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}

function Fact({label, value, testId}: {label: string; value: string; testId?: string}) {
  return (
    <Text size={1} data-testid={testId}>
      <span style={{opacity: 0.7}}>{label} </span>
      <strong>{value}</strong>
    </Text>
  )
}
