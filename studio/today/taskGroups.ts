import type {Task, TaskKind} from '../../src/editorial/articleTasks.ts'

/** Tasks of one kind, the most urgent first. */
export interface TaskGroup {
  kind: TaskKind
  tasks: Task[]
}

/** By what happens to readers when nobody looks: first what is wrong on the site now, last what is only good to know. */
const BY_HARM = [
  'source-in-doubt',
  'crisis-check',
  'review-lapsed',
  'review-overdue',
  'approval-void',
  'awaiting-review',
  'changes-requested',
  'review-due',
  'withdrawn',
  'disclaimer-approval',
  'disclaimer-ends',
  'sources-unchecked',
  'source-unverified',
  'draft-blocked',
  'waiver',
  'answered-for',
] as const satisfies readonly TaskKind[]

/** What a writer can do something about comes first for a writer. */
const WRITERS_OWN: readonly TaskKind[] = [
  'changes-requested',
  'draft-blocked',
  'approval-void',
  'source-in-doubt',
  'source-unverified',
]

/** The order in which the kinds are shown. */
export function kindOrder(isWriter: boolean): TaskKind[] {
  return isWriter ? [...WRITERS_OWN, ...BY_HARM.filter((kind) => !WRITERS_OWN.includes(kind))] : [...BY_HARM]
}

/** The tasks of a person; all of them for `null`. */
export function tasksOf(tasks: readonly Task[], personId: string | null): Task[] {
  return tasks.filter(({owners}) => personId === null || owners.includes(personId))
}

/** Tasks by kind in the given order; kinds without any are left out. */
export function taskGroups(tasks: readonly Task[], order: readonly TaskKind[]): TaskGroup[] {
  return order
    .map((kind) => ({kind, tasks: tasks.filter((task) => task.kind === kind)}))
    .filter((group) => group.tasks.length > 0)
}
