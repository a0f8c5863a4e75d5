import {Box, Button, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useCurrentUser} from 'sanity'
import type {TaskKind} from '../../src/editorial/articleTasks.ts'
import type {TaskOverview} from '../../src/editorial/taskOverview.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {useLinkedPerson} from '../actions/useLinkedPerson.ts'
import {administers, seesRecords} from '../roles.ts'
import {useDay} from '../useDay.ts'
import {Pane} from '../layout/Pane.tsx'
import {NOT_PRINTED, PRINTED, PrintStyles} from './printStyles.ts'
import {type Scope, TaskFilters} from './TaskFilters.tsx'
import {kindOrder, taskGroups, tasksOf} from './taskGroups.ts'
import {TaskList} from './TaskList.tsx'
import {type TasksState, useTasks} from './useTasks.ts'
import {YearAhead} from './YearAhead.tsx'
import {useWords} from '../i18n/useWords.ts'

/** What needs somebody now, by kind; each leads to where it is dealt with. */
export function Today() {
  const [attempt, setAttempt] = useState(0)
  return <TodayPage key={attempt} onRetry={() => setAttempt(attempt + 1)} />
}

function TodayPage({onRetry}: {onRetry: () => void}) {
  const state = useTasks()
  return (
    <>
      <PrintStyles />
      <Pane width={3} paddingY={3} testId="today" {...PRINTED}>
        <Header overview={state.overview} />
        <Standing state={state} onRetry={onRetry} />
        {state.overview && <Tasks overview={state.overview} />}
      </Pane>
    </>
  )
}

function Header({overview}: {overview: TaskOverview | null}) {
  const t = useWords()
  const day = useDay()
  return (
    <Flex align="flex-start" justify="space-between" gap={4}>
      <Stack gap={3}>
        <Heading as="h1" size={2}>
          {t('today.title')}
        </Heading>
        {overview && (
          <Text size={1} muted>
            {t('today.on-day', {day: day(overview.today)})}
          </Text>
        )}
      </Stack>
      <Box {...NOT_PRINTED}>
        <Button
          mode="ghost"
          text={t('today.print')}
          fontSize={1}
          padding={3}
          disabled={!overview}
          onClick={() => window.print()}
        />
      </Box>
    </Flex>
  )
}

/** What is being done, or why it could not be; nothing while the list stands. */
function Standing({state: {overview, progress, failure}, onRetry}: {state: TasksState; onRetry: () => void}) {
  const t = useWords()
  if (failure !== null) {
    return (
      <Stack gap={3}>
        <FailureCard failure={t('today.failed', {reason: failure})} />
        <Flex>
          <Button mode="ghost" fontSize={1} padding={3} text={t('today.retry')} onClick={onRetry} />
        </Flex>
      </Stack>
    )
  }
  if (overview) return null
  return (
    <Flex gap={3} align="center" role="status">
      <Spinner muted />
      <Text size={1} muted>
        {progress && progress.all > 0
          ? t('today.progress', {done: progress.done, all: progress.all})
          : t('today.loading')}
      </Text>
    </Flex>
  )
}

function Tasks({overview}: {overview: TaskOverview}) {
  const t = useWords()
  const user = useCurrentUser()
  const {loading, person} = useLinkedPerson(true)
  const [chosenScope, setScope] = useState<Scope | null>(null)
  const [chosenKind, setKind] = useState<TaskKind | null>(null)
  const mine = person ? tasksOf(overview.tasks, person._id) : []
  // Whoever runs the practice looks after all of it; others begin with their own.
  const scope = !person ? 'everybody' : (chosenScope ?? (administers(user) ? 'everybody' : 'mine'))
  const tasks = scope === 'mine' ? mine : overview.tasks
  const groups = taskGroups(tasks, kindOrder(!seesRecords(user)))
  const kind = groups.some((group) => group.kind === chosenKind) ? chosenKind : null
  const shown = groups.filter((group) => kind === null || group.kind === kind)
  if (loading) return null
  return (
    <>
      <Box {...NOT_PRINTED}>
        <TaskFilters
          scope={scope}
          counts={person && {mine: mine.length, everybody: overview.tasks.length}}
          onScope={setScope}
          groups={groups}
          kind={kind}
          onKind={setKind}
        />
      </Box>
      {!person && (
        <Text size={1} muted data-testid="today-not-linked">
          {t('today.not-linked')}
        </Text>
      )}
      {groups.length === 0 && (
        <Card padding={5} radius={3} border tone="positive" role="status" data-testid="today-nothing">
          <Stack gap={3}>
            <Text weight="medium">{scope === 'mine' ? t('today.nothing-mine') : t('today.nothing')}</Text>
            {scope === 'everybody' && <Text size={1}>{t('today.nothing-hint')}</Text>}
          </Stack>
        </Card>
      )}
      {shown.map((group) => (
        <TaskList key={group.kind} group={group} names={overview.names} />
      ))}
      <YearAhead overview={overview} />
    </>
  )
}
