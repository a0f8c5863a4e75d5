import {SyncIcon} from '@sanity/icons/Sync'
import {Box, Button, Dialog, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient, useCurrentUser, useDocumentOperation} from 'sanity'
import {lookUpAgain, type LookedUpAgain} from '../../src/sources/lookUpAgain.ts'
import type {StoredObject} from '../../src/storedValue.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {useSubmission} from '../actions/useSubmission.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {browserFetch} from './browserFetch.ts'
import {clinicToday} from './clinicToday.ts'
import {FetchAgainForm} from './FetchAgainForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** The way to compare a stored source with what the registers say of it today. */
export function FetchAgain({citation, documentId}: {citation: StoredObject; documentId: string}) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Flex gap={3} align="center">
      <Button
        icon={SyncIcon}
        mode="ghost"
        text={t('sources.again.open')}
        data-testid="fetch-again"
        onClick={() => setOpen(true)}
      />
      <Text size={1} muted>
        {t('sources.again.open-hint')}
      </Text>
      {open && <FetchAgainDialog citation={citation} documentId={documentId} onClose={() => setOpen(false)} />}
    </Flex>
  )
}

function FetchAgainDialog({
  citation,
  documentId,
  onClose,
}: {
  citation: StoredObject
  documentId: string
  onClose: () => void
}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const mailto = useCurrentUser()?.email ?? ''
  const {patch} = useDocumentOperation(documentId, 'citation')
  const [answer, setAnswer] = useState<(LookedUpAgain & {today: string}) | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const {busy, submit, failure: unsaved} = useSubmission(onClose)
  const {pmid, doi, pmcid} = citation

  useEffect(() => {
    const controller = new AbortController()
    const ask = async () => {
      const options = {fetch: browserFetch, mailto, signal: controller.signal}
      const [looked, today] = await Promise.all([lookUpAgain({pmid, doi, pmcid}, options), clinicToday(client)])
      if (controller.signal.aborted) return
      if (looked.item) setAnswer({...looked, today})
      else setFailure(t('sources.again.failed', {reason: looked.problems.join('; ')}))
    }
    ask().catch((error: unknown) => {
      if (!controller.signal.aborted) setFailure(t('sources.again.failed', {reason: errorMessage(error)}))
    })
    return () => controller.abort()
  }, [pmid, doi, pmcid, mailto, client, t])

  return (
    <Dialog id="fetch-again" header={t('sources.again.title')} width={2} onClose={onClose}>
      <Box padding={4}>
        <Stack gap={4}>
          <FailureCard failure={failure ?? unsaved ?? (patch.disabled ? t('sources.again.read-only') : null)} />
          {!answer && !failure && (
            <Flex gap={3} align="center" role="status">
              <Spinner muted />
              <Text size={1}>{t('sources.again.asking')}</Text>
            </Flex>
          )}
          {answer?.item && (
            <FetchAgainForm
              citation={citation}
              item={answer.item}
              register={answer.source}
              retraction={answer.retraction}
              today={answer.today}
              busy={busy}
              disabled={Boolean(patch.disabled)}
              onCancel={onClose}
              onSubmit={(set) =>
                void submit(async () => patch.execute([{set}]), {
                  title: t('sources.again.done'),
                  description: t('sources.again.done-hint'),
                })
              }
            />
          )}
        </Stack>
      </Box>
    </Dialog>
  )
}
