import {Box, Button, Card, Container, Flex, Heading, Select, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, type ReactNode, useEffect, useRef, useState} from 'react'
import {IntentButton, useClient, useCurrentUser} from 'sanity'
import type {StyleName} from '../../src/citations/formatWorks.ts'
import {FormField} from '../actions/FormField.tsx'
import {apiVersion} from '../apiVersion.ts'
import {today} from '../editorial/today.ts'
import {errorMessage} from '../errorMessage.ts'
import {newId} from '../newId.ts'
import {browserFetch} from './browserFetch.ts'
import {CandidateCard} from './CandidateCard.tsx'
import {type SourceCandidate, type SourceCandidates, sourceCandidates} from './sourceCandidates.ts'
import {sourceDocument} from './sourceDocument.ts'
import {sourcesStrings as strings} from './strings.ts'

const STYLES: readonly StyleName[] = ['ama', 'apa', 'vancouver']

/** What was pasted and not yet added; kept while somebody looks at an article and comes back. */
let unfinished = ''

/** Paste, see what it is, choose, add. */
export function AddSources() {
  const client = useClient({apiVersion})
  const email = useCurrentUser()?.email ?? ''
  const [text, setText] = useState(() => unfinished)
  const [style, setStyle] = useState<StyleName>('ama')
  const [progress, setProgress] = useState<{done: number; all: number} | null>(null)
  const [found, setFound] = useState<SourceCandidates | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<SourceCandidate>>(new Set())
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<readonly {_id: string; title: string}[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const write = (written: string) => {
    unfinished = written
    setText(written)
  }

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
      if (!controller.signal.aborted) setFailure(strings.readFailed(errorMessage(error)))
    } finally {
      setProgress(null)
    }
  }

  const add = async () => {
    setAdding(true)
    setFailure(null)
    const zone = await client.fetch<string | null>(`*[_id == "clinic"][0].timeZone`)
    const day = today(new Date(), zone)
    const documents = [...chosen].map((candidate) => sourceDocument(candidate, newId(), day))
    try {
      const transaction = client.transaction()
      for (const document of documents) transaction.create(document)
      await transaction.commit({tag: 'clinic-content.sources', visibility: 'sync'})
      setAdded(documents)
      setFound(null)
      write('')
    } catch (error) {
      setFailure(strings.failed(errorMessage(error)))
    } finally {
      setAdding(false)
    }
  }

  const choose = (candidate: SourceCandidate, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(candidate)
    else next.delete(candidate)
    setChosen(next)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void read()
  }

  return (
    <Box padding={4} style={{height: '100%', overflow: 'auto'}} data-testid="add-sources">
      <Container width={2}>
        <Stack gap={5} paddingY={4}>
          <Heading as="h1" size={2}>
            {strings.title}
          </Heading>
          <Text size={1} muted>
            {strings.introduction}
          </Text>
          <form onSubmit={submit}>
            <Stack gap={4}>
              <FormField label={strings.paste} hint={strings.pasteHint}>
                {(ids) => (
                  <TextArea
                    {...ids}
                    rows={8}
                    value={text}
                    data-testid="sources-text"
                    onChange={(event) => write(event.currentTarget.value)}
                  />
                )}
              </FormField>
              <Flex gap={3} align="center">
                <Button
                  type="submit"
                  tone="primary"
                  text={strings.read}
                  disabled={text.trim() === '' || progress !== null}
                  loading={progress !== null}
                  data-testid="sources-read"
                />
                {progress && progress.all > 0 && (
                  <Text size={1} role="status">
                    {strings.reading(progress.done, progress.all)}
                  </Text>
                )}
              </Flex>
            </Stack>
          </form>
          {failure && (
            <Card tone="critical" padding={3} radius={2} border role="alert">
              <Text size={1}>{failure}</Text>
            </Card>
          )}
          {found && (
            <Found found={found} style={style} onStyle={setStyle} chosen={chosen} onChoose={choose}>
              <Button
                tone="positive"
                text={adding ? strings.adding : strings.add(chosen.size)}
                disabled={adding || chosen.size === 0}
                data-testid="sources-add"
                onClick={() => void add()}
              />
            </Found>
          )}
          {added.length > 0 && <Added sources={added} />}
        </Stack>
      </Container>
    </Box>
  )
}

function Found({
  found: {candidates, notFound, problems},
  style,
  onStyle,
  chosen,
  onChoose,
  children,
}: {
  found: SourceCandidates
  style: StyleName
  onStyle: (style: StyleName) => void
  chosen: ReadonlySet<SourceCandidate>
  onChoose: (candidate: SourceCandidate, chosen: boolean) => void
  children: ReactNode
}) {
  const complaints = [
    ...notFound.map(({asked, problem}) => strings.problem(asked, problem)),
    ...problems.map(({line, message}) => strings.line(line, message)),
  ]
  return (
    <Stack gap={4} data-testid="sources-found">
      <Text weight="semibold" role="status">
        {candidates.length > 0 ? strings.found(candidates.length) : strings.nothing}
      </Text>
      {complaints.map((complaint) => (
        <Card key={complaint} tone="caution" padding={3} radius={2} border>
          <Text size={1}>{complaint}</Text>
        </Card>
      ))}
      {candidates.length > 0 && (
        <>
          <FormField label={strings.style}>
            {(ids) => (
              <Select
                {...ids}
                value={style}
                data-testid="sources-style"
                onChange={(event) => onStyle(STYLES.find((name) => name === event.currentTarget.value) ?? style)}
              >
                {STYLES.map((name) => (
                  <option key={name} value={name}>
                    {strings.styles[name]}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          {candidates.map((candidate) => (
            <CandidateCard
              key={candidate.key}
              candidate={candidate}
              style={style}
              chosen={chosen.has(candidate)}
              onChoose={(isChosen) => onChoose(candidate, isChosen)}
            />
          ))}
          <Flex>{children}</Flex>
        </>
      )}
    </Stack>
  )
}

function Added({sources}: {sources: readonly {_id: string; title: string}[]}) {
  return (
    <Card tone="positive" padding={4} radius={2} border role="status" data-testid="sources-added">
      <Stack gap={3}>
        <Text weight="semibold">{strings.added(sources.length)}</Text>
        <Text size={1}>{strings.addedHint}</Text>
        {sources.map(({_id, title}) => (
          <Flex key={_id} align="center" gap={3} justify="space-between">
            <Text size={1}>{title}</Text>
            <IntentButton intent="edit" params={{id: _id, type: 'citation'}} mode="bleed" text={strings.open} />
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}
