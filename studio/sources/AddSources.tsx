import {Button, Flex, Heading, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useEffect, useRef, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {FailureCard} from '../actions/FailureCard.tsx'
import {FormField} from '../actions/FormField.tsx'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {createKept, useKept} from '../kept.ts'
import {newId} from '../newId.ts'
import {toggled} from '../toggled.ts'
import {Pane} from '../layout/Pane.tsx'
import {AddedSources} from './AddedSources.tsx'
import {browserFetch} from './browserFetch.ts'
import {clinicToday} from './clinicToday.ts'
import {FoundSources} from './FoundSources.tsx'
import {type SourceCandidate, type SourceCandidates, sourceCandidates} from './sourceCandidates.ts'
import {sourceDocument} from './sourceDocument.ts'
import {useWords} from '../i18n/useWords.ts'

/** What was pasted and not yet added. */
const pasted = createKept('')

/** Paste, see what it is, choose, add. */
export function AddSources() {
  const t = useWords()
  const client = useClient({apiVersion})
  const email = useCurrentUser()?.email ?? ''
  const [text, setText] = useKept(pasted)
  const [progress, setProgress] = useState<{done: number; all: number} | null>(null)
  const [found, setFound] = useState<SourceCandidates | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<SourceCandidate>>(new Set())
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<readonly {_id: string; title: string}[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const read = async () => {
    const controller = new AbortController()
    reading.current = controller
    setFailure(null)
    setAdded([])
    setProgress({done: 0, all: 0})
    try {
      const options = {fetch: browserFetch, mailto: email, signal: controller.signal}
      const candidates = await sourceCandidates(text, client, options, (done, all) => setProgress({done, all}))
      setFound(candidates)
      setChosen(new Set(candidates.candidates.filter(({duplicateOf, repeated}) => !duplicateOf && !repeated)))
    } catch (error) {
      if (!controller.signal.aborted) setFailure(t('sources.read-failed', {reason: errorMessage(error)}))
    } finally {
      setProgress(null)
    }
  }

  const add = async () => {
    setAdding(true)
    setFailure(null)
    try {
      const today = await clinicToday(client)
      const documents = [...chosen].map((candidate) => sourceDocument(candidate, newId(), today))
      const transaction = client.transaction()
      for (const document of documents) transaction.create(document)
      await transaction.commit({tag: 'clinic-content.sources', visibility: 'sync'})
      setAdded(documents)
      setFound(null)
      setText(() => '')
    } catch (error) {
      setFailure(t('sources.failed', {reason: errorMessage(error)}))
    } finally {
      setAdding(false)
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void read()
  }

  return (
    <Pane width={2} paddingY={4} testId="add-sources">
      <Heading as="h1" size={2}>
        {t('sources.title')}
      </Heading>
      <Text size={1} muted>
        {t('sources.introduction')}
      </Text>
      <form onSubmit={submit}>
        <Stack gap={4}>
          <FormField label={t('sources.paste')} hint={t('sources.paste-hint')}>
            {(ids) => (
              <TextArea
                {...ids}
                rows={8}
                value={text}
                data-testid="sources-text"
                onChange={({currentTarget: {value}}) => setText(() => value)}
              />
            )}
          </FormField>
          <Flex gap={3} align="center">
            <Button
              type="submit"
              text={t('sources.read')}
              disabled={text.trim() === '' || progress !== null}
              loading={progress !== null}
              data-testid="sources-read"
            />
            {progress && progress.all > 0 && (
              <Text size={1} role="status">
                {t('sources.reading', {done: progress.done, all: progress.all})}
              </Text>
            )}
          </Flex>
        </Stack>
      </form>
      <FailureCard failure={failure} />
      {found && (
        <FoundSources
          found={found}
          chosen={chosen}
          onChoose={(candidate, isChosen) => setChosen((before) => toggled(before, candidate, isChosen))}
        >
          <Button
            text={adding ? t('sources.adding') : t('sources.add', {count: chosen.size})}
            disabled={adding || chosen.size === 0}
            data-testid="sources-add"
            onClick={() => void add()}
          />
        </FoundSources>
      )}
      {added.length > 0 && <AddedSources sources={added} />}
    </Pane>
  )
}
