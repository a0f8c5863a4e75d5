import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Box, Card, Spinner, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type SanityDocument, useClient, useCurrentUser, useValidationStatus} from 'sanity'
import {listOf, refOf} from '../../src/storedValue.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {findingsBeforeSignOff} from '../../src/editorial/findingsBeforeSignOff.ts'
import {reviewerProblems} from '../../src/editorial/reviewerProblems.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {formErrors} from './formErrors.ts'
import {SignOffForm} from './SignOffForm.tsx'
import {SignOffRefused} from './SignOffRefused.tsx'
import {type SignOffRequest, submitSignOff} from './submitSignOff.ts'
import {actionStrings} from './strings.ts'
import {useLinkedPerson} from './useLinkedPerson.ts'

const strings = actionStrings.signOff

interface SignOffDialogProps {
  articleId: string
  article: SanityDocument
  onClose: () => void
}

/** What the dialog holds: the form for somebody who may sign off these words now, the reasons for anybody else. */
export function SignOffDialog({articleId, article, onClose}: SignOffDialogProps) {
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const toast = useToast()
  const {evaluation, error} = useArticleEvaluation(article)
  const {loading, person} = useLinkedPerson(true)
  const {validation, isValidating} = useValidationStatus(article._id, article._type, true)
  // Once open, the form stays while a colleague's edit is validated: what was filled in must not be lost.
  const [wasValidated, setWasValidated] = useState(false)
  if (!isValidating && !wasValidated) setWasValidated(true)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const sign = async (request: SignOffRequest) => {
    setBusy(true)
    setFailure(null)
    try {
      await submitSignOff(request)
      toast.push({status: 'success', title: strings.done, description: strings.doneHint})
      onClose()
    } catch (reason) {
      setFailure(errorMessage(reason))
      setBusy(false)
    }
  }

  if (error) return <SignOffRefused problems={[errorMessage(error)]} findings={[]} onClose={onClose} />
  if (loading || !wasValidated || !evaluation || !user) {
    return (
      <Box padding={5} role="status">
        <Spinner muted />
      </Box>
    )
  }
  const problems = [
    ...(person && !person.published ? [strings.notPublished(person.name)] : []),
    ...formErrors(validation, evaluation.findings).map(strings.formError),
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
      {failure && (
        <Card tone="critical" padding={3} radius={2} border role="alert">
          <Text size={1}>{failure}</Text>
        </Card>
      )}
      <SignOffForm
        reviewerName={person.name}
        isOwnText={listOf(evaluation.article.authors).some((author) => refOf(author) === person._id)}
        article={article}
        evaluation={evaluation}
        busy={busy}
        submitIcon={CheckmarkCircleIcon}
        onCancel={onClose}
        onSubmit={(decision) =>
          void sign({
            client,
            articleId,
            reviewerId: person._id,
            userId: user.id,
            approvedHash: evaluation.hash,
            decision,
          })
        }
      />
    </Stack>
  )
}
