import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Box, Spinner, Stack} from '@sanity/ui'
import {useState} from 'react'
import {type SanityDocument, useClient, useCurrentUser, useValidationStatus} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {approvedVersion} from '../../src/editorial/approvedVersion.ts'
import {findingsBeforeSignOff} from '../../src/editorial/findingsBeforeSignOff.ts'
import {isAuthor} from '../../src/editorial/isAuthor.ts'
import {reviewerProblems} from '../../src/editorial/reviewerProblems.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {FailureCard} from './FailureCard.tsx'
import {formErrors} from './formErrors.ts'
import {SignOffForm} from './SignOffForm.tsx'
import {SignOffRefused} from './SignOffRefused.tsx'
import {submitSignOff} from './submitSignOff.ts'
import {useLinkedPerson} from './useLinkedPerson.ts'
import {usePublication} from './usePublication.ts'
import {useSubmission} from './useSubmission.ts'
import {useWords} from '../i18n/useWords.ts'

interface SignOffDialogProps {
  articleId: string
  article: SanityDocument
  onClose: () => void
}

/** What the dialog holds: the form for somebody who may sign off these words now, the reasons for anybody else. */
export function SignOffDialog({articleId, article, onClose}: SignOffDialogProps) {
  const t = useWords()
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const {evaluation, error} = useArticleEvaluation(article)
  const {loading, person} = useLinkedPerson(true)
  const publication = usePublication(articleId)
  const {validation, isValidating} = useValidationStatus(article._id, article._type, true)
  // Once open, the form stays while validation runs again: what was filled in must not be lost.
  const [wasValidated, setWasValidated] = useState(false)
  if (!isValidating && !wasValidated) setWasValidated(true)
  const {busy, failure, submit} = useSubmission(onClose)

  if (error) return <SignOffRefused problems={[errorMessage(error)]} findings={[]} onClose={onClose} />
  if (loading || !wasValidated || !evaluation || !user || publication === undefined) {
    return (
      <Box padding={5} role="status">
        <Spinner muted />
      </Box>
    )
  }
  const problems = [
    ...(person && !person.published ? [t('actions.sign-off.not-published', {name: person.name})] : []),
    ...formErrors(validation, evaluation.findings).map((formError) =>
      t('actions.sign-off.form-error', {error: formError}),
    ),
  ]
  const findings = [
    ...reviewerProblems(evaluation.article, evaluation.context, person),
    ...findingsBeforeSignOff(evaluation.findings, evaluation.article, true),
  ]
  if (!person || problems.length > 0 || findings.length > 0) {
    return <SignOffRefused problems={problems} findings={findings} onClose={onClose} />
  }
  return (
    <Stack gap={4}>
      <FailureCard failure={failure} />
      <SignOffForm
        // Other words are another approval: what was ticked for the old ones is ticked no more.
        key={evaluation.hash.value}
        reviewerName={person.name}
        isOwnText={isAuthor(evaluation.article, person._id)}
        article={article}
        evaluation={evaluation}
        approved={approvedVersion(publication, evaluation.article, evaluation.today)}
        busy={busy}
        submitIcon={CheckmarkCircleIcon}
        onCancel={onClose}
        onSubmit={(decision) =>
          void submit(
            () =>
              submitSignOff({
                client,
                articleId,
                reviewerId: person._id,
                userId: user.id,
                approvedHash: evaluation.hash,
                decision,
                t,
              }),
            {title: t('actions.sign-off.done'), description: t('actions.sign-off.done-hint')},
          )
        }
      />
    </Stack>
  )
}
