import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {Button, Flex, Stack} from '@sanity/ui'
import type {TaskKind} from '../../src/editorial/articleTasks.ts'
import type {TaskGroup} from './taskGroups.ts'
import {useWords} from '../i18n/useWords.ts'

export type Scope = 'mine' | 'everybody'

/** Whose tasks of which kind are shown, with how many there are. */
export function TaskFilters({
  scope,
  counts,
  onScope,
  groups,
  kind,
  onKind,
}: {
  scope: Scope
  /** `null` for whoever is nobody here: then there is nothing to choose. */
  counts: Record<Scope, number> | null
  onScope: (scope: Scope) => void
  groups: readonly TaskGroup[]
  kind: TaskKind | null
  onKind: (kind: TaskKind | null) => void
}) {
  const t = useWords()
  const all = groups.reduce((sum, {tasks}) => sum + tasks.length, 0)
  return (
    <Stack gap={3}>
      {counts && (
        <Flex gap={2} wrap="wrap" role="group" aria-label={t('today.scope')}>
          <Choice
            text={t('today.mine', {count: counts.mine})}
            chosen={scope === 'mine'}
            testId="tasks-mine"
            onChoose={() => onScope('mine')}
          />
          <Choice
            text={t('today.everybody', {count: counts.everybody})}
            chosen={scope === 'everybody'}
            testId="tasks-everybody"
            onChoose={() => onScope('everybody')}
          />
        </Flex>
      )}
      {groups.length > 1 && (
        <Flex gap={2} wrap="wrap" role="group" aria-label={t('today.kinds')}>
          <Choice
            text={t('today.all', {count: all})}
            chosen={kind === null}
            testId="tasks-all"
            onChoose={() => onKind(null)}
          />
          {groups.map((group) => (
            <Choice
              key={group.kind}
              text={t('today.kind-count', {title: t(`today.kind.${group.kind}.title`), count: group.tasks.length})}
              chosen={kind === group.kind}
              testId={`tasks-only-${group.kind}`}
              onChoose={() => onKind(kind === group.kind ? null : group.kind)}
            />
          ))}
        </Flex>
      )}
    </Stack>
  )
}

function Choice({
  text,
  chosen,
  testId,
  onChoose,
}: {
  text: string
  chosen: boolean
  testId: string
  onChoose: () => void
}) {
  return (
    <Button
      mode="ghost"
      selected={chosen}
      {...(chosen && {icon: CheckmarkIcon})}
      fontSize={1}
      padding={2}
      text={text}
      aria-pressed={chosen}
      data-testid={testId}
      onClick={onChoose}
    />
  )
}
