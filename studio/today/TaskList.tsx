import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import type {Task, TaskKind} from '../../src/editorial/articleTasks.ts'
import {THREADS_INSPECTOR} from '../threads/threadsInspector.ts'
import {useDay} from '../useDay.ts'
import {PlainList} from '../layout/PlainList.tsx'
import type {TaskGroup} from './taskGroups.ts'
import {useWords} from '../i18n/useWords.ts'

/** Kinds that readers suffer from already. */
const URGENT = new Set<TaskKind>(['source-in-doubt', 'review-lapsed'])

/** Tasks of one kind under a heading that says what to do; each leads to its document. */
export function TaskList({group: {kind, tasks}, names}: {group: TaskGroup; names: Readonly<Record<string, string>>}) {
  const t = useWords()
  const title = t(`today.kind.${kind}.title`)
  return (
    <Card as="section" aria-label={title} radius={3} border data-testid={`tasks-${kind}`}>
      <Stack gap={3} padding={4}>
        <Flex gap={3} align="center">
          <Heading as="h2" size={1}>
            {title}
          </Heading>
          <Badge fontSize={1} tone={URGENT.has(kind) || tasks.some(({isPast}) => isPast) ? 'critical' : 'neutral'}>
            {tasks.length}
          </Badge>
        </Flex>
        <Text size={1} muted>
          {t(`today.kind.${kind}.hint`)}
        </Text>
      </Stack>
      <PlainList>
        {tasks.map((task) => (
          <TaskRow key={`${task.documentId} ${task.detail} ${task.date}`} task={task} names={names} />
        ))}
      </PlainList>
    </Card>
  )
}

/** The panel in which a task is dealt with, beside the form. */
const panelOf = (kind: TaskKind) => (kind === 'changes-requested' ? {inspect: THREADS_INSPECTOR} : {})

function TaskRow({task, names}: {task: Task; names: Readonly<Record<string, string>>}) {
  const t = useWords()
  const {kind, date, isPast, detail, owners, documentId, documentType} = task
  const day = useDay()
  const title = kind === 'sources-unchecked' ? t('today.sweep-title') : task.title || t('today.untitled')
  const when = date === null ? '' : t(`today.kind.${kind}.${isPast ? 'past' : 'ahead'}`, {day: day(date)})
  const people = owners.map((id) => names[id] || id).join(', ')
  return (
    <Card as="li" borderTop paddingX={4} paddingY={3} data-testid="task">
      <Flex gap={4} align="flex-start" justify="space-between" wrap="wrap">
        <Stack gap={3} flex={1} style={{minWidth: '16rem'}}>
          <Text size={1} weight="medium">
            {documentId === '' ? (
              title
            ) : (
              <IntentLink intent="edit" params={{id: documentId, type: documentType, ...panelOf(kind)}}>
                {title}
              </IntentLink>
            )}
          </Text>
          {detail !== '' && <Text size={1}>{detail}</Text>}
          <Text size={1} muted>
            {people === '' ? t('today.nobody') : t('today.owners', {names: people})}
          </Text>
        </Stack>
        {when !== '' && (
          <Badge tone={isPast ? 'critical' : 'caution'} fontSize={1} padding={2}>
            {when}
          </Badge>
        )}
      </Flex>
    </Card>
  )
}
