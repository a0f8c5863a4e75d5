import {Card, Stack, Text, TextInput} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {type SanityDocument, useClient} from 'sanity'
import {textOf} from '../../src/storedValue.ts'
import {DialogButtons} from '../actions/DialogButtons.tsx'
import {FailureCard} from '../actions/FailureCard.tsx'
import {FormField} from '../actions/FormField.tsx'
import {Tick} from '../actions/Tick.tsx'
import {useSubmission} from '../actions/useSubmission.ts'
import {apiVersion} from '../apiVersion.ts'
import {clinicToday} from '../sources/clinicToday.ts'
import {stringAt} from '../stringAt.ts'
import {useDay} from '../useDay.ts'
import {useWords} from '../i18n/useWords.ts'

/** What readers have, the page of the service beside it, and the word of whoever compared the two. */
export function VerifyAgainForm({resource, onClose}: {resource: SanityDocument; onClose: () => void}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const day = useDay()
  const [by, setBy] = useState('')
  const [isSame, setSame] = useState(false)
  // What was on the screen when the window opened is what was compared.
  const [shown] = useState(resource)
  const {busy, failure, submit} = useSubmission(onClose)
  const source = stringAt(shown, 'sourceUrl') ?? ''
  const hasSource = source.startsWith('https://')
  const complete = hasSource && isSame && by.trim() !== ''

  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    void submit(
      async () => {
        const set = {verifiedOn: await clinicToday(client), verifiedBy: by.trim()}
        if (resource._rev !== shown._rev) throw new Error(t('notices.verify.changed'))
        // The revision decides once more: a number that a colleague changes meanwhile was compared by nobody.
        await client
          .patch(shown._id, {ifRevisionID: shown._rev, set})
          .commit({tag: 'clinic-content.verify-again', visibility: 'async'})
      },
      {title: t('notices.verify.done'), description: t('notices.verify.done-hint')},
    )
  }

  const facts: [label: string, value: string][] = [
    [t('notices.verify.phone'), textOf(shown['phone'])],
    [
      t('notices.verify.sms'),
      [stringAt(shown, 'sms', 'keyword'), stringAt(shown, 'sms', 'number')].filter(Boolean).join(' to '),
    ],
    [t('notices.verify.chat'), textOf(shown['chatUrl'])],
    [
      t('notices.verify.hours'),
      shown['available247'] === true ? t('notices.verify.day-and-night') : textOf(shown['hours']),
    ],
    [
      t('notices.verify.last'),
      stringAt(shown, 'verifiedOn') ? day(textOf(shown['verifiedOn'])) : t('notices.never-checked'),
    ],
    [t('notices.verify.by'), textOf(shown['verifiedBy'])],
  ]
  return (
    <form onSubmit={confirm} data-testid="verify-again-form">
      <Stack gap={5}>
        <Text size={1}>{t('notices.verify.explanation')}</Text>
        <FailureCard failure={failure} />
        <Card padding={4} radius={2} border>
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {t('notices.verify.stored')}
            </Text>
            {facts
              .filter(([, value]) => value !== '')
              .map(([label, value]) => (
                <Text size={1} key={label} style={{overflowWrap: 'anywhere'}}>
                  {label}: <strong>{value}</strong>
                </Text>
              ))}
          </Stack>
        </Card>
        {hasSource ? (
          <Text size={1} style={{overflowWrap: 'anywhere'}}>
            <a href={source} target="_blank" rel="noreferrer" style={{textDecoration: 'underline'}}>
              {t('notices.verify.source')}
            </a>{' '}
            ({source})
          </Text>
        ) : (
          <FailureCard failure={t('notices.verify.no-source')} />
        )}
        <Text size={1} muted>
          {t('notices.verify.different')}
        </Text>
        <FormField label={t('notices.verify.by')} hint={t('notices.verify.by-hint')}>
          {(ids) => (
            <TextInput
              {...ids}
              value={by}
              data-testid="verify-again-by"
              onChange={(event) => setBy(event.currentTarget.value)}
            />
          )}
        </FormField>
        <Tick label={t('notices.verify.same')} checked={isSame} testId="verify-again-same" onChange={setSame} />
        <DialogButtons
          submit={busy ? t('notices.verify.submitting') : t('notices.verify.submit')}
          busy={busy}
          disabled={busy || !complete}
          testId="verify-again-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
