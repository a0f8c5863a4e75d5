import {Box, Spinner, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {type SanityDocument, useClient} from 'sanity'
import {dayOf} from '../../src/editorial/isoDate.ts'
import {qualificationProblems} from '../../src/editorial/reviewerProblems.ts'
import {textOf} from '../../src/storedValue.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {SignOffRefused} from '../actions/SignOffRefused.tsx'
import {useLinkedPerson} from '../actions/useLinkedPerson.ts'
import {useSubmission} from '../actions/useSubmission.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {clinicToday} from './clinicToday.ts'
import {KeepUpForm} from './KeepUpForm.tsx'
import {TakeBackDecision} from './TakeBackDecision.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Whoever may sign articles off keeps the page up under their name, or takes the decision back. */
export function DecideSourceForm({alert, onClose}: {alert: SanityDocument; onClose: () => void}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const {loading, person} = useLinkedPerson(true)
  const [today, setToday] = useState<string | null>(null)
  const [unread, setUnread] = useState<string | null>(null)
  // What was on the screen when the window opened is what is decided about.
  const [shown] = useState(alert)
  const {busy, failure, submit} = useSubmission(onClose)

  useEffect(() => {
    clinicToday(client).then(setToday, (error: unknown) => setUnread(errorMessage(error)))
  }, [client])

  if (unread !== null) return <FailureCard failure={unread} />
  if (loading || today === null) {
    return (
      <Box padding={5} role="status">
        <Text size={1} muted>
          <Spinner muted /> {t('sources.decide.loading')}
        </Text>
      </Box>
    )
  }
  const problems = qualificationProblems(person, today)
  if (!person || problems.length > 0 || !person.published) {
    const unpublished = person && !person.published ? [t('actions.sign-off.not-published', {name: person.name})] : []
    return (
      <SignOffRefused
        title={t('sources.decide.refused')}
        problems={unpublished}
        findings={problems}
        onClose={onClose}
      />
    )
  }
  const onDecide = (patch: object, done: string) =>
    void submit(
      () =>
        client
          .patch(shown._id, {ifRevisionID: shown._rev, ...patch})
          .commit({tag: 'clinic-content.decide-source', visibility: 'async'}),
      {title: done},
    )
  const decision = {busy, failure, onDecide}
  // One without a name and a day keeps nothing up, so it is made anew.
  const decidedOn = shown['decision'] && shown['decidedBy'] ? dayOf(shown['decidedOn']) : null
  return decidedOn ? (
    <TakeBackDecision decidedOn={decidedOn} reason={textOf(shown['reason'])} {...decision} />
  ) : (
    <KeepUpForm person={person} today={today} {...decision} onCancel={onClose} />
  )
}
