import {isRecord, isStringArray} from '../../isRecord.ts'

export interface Person {
  id: string
  name: string
  role: string
}

/** Who looks, and what they may. */
export interface Session {
  projectName: string
  user: Person | null
  mayManage: boolean
  /** Those who may sign in with a click. */
  people: Person[]
  /** Empty for somebody without a token, who has to know a name. */
  datasets: string[]
}

export function toSession(answer: unknown): Session {
  const {projectName, user, mayManage, people, datasets} = isRecord(answer) ? answer : {}
  return {
    projectName: typeof projectName === 'string' ? projectName : '',
    user: isPerson(user) ? user : null,
    mayManage: mayManage === true,
    people: Array.isArray(people) ? people.filter(isPerson) : [],
    datasets: isStringArray(datasets) ? datasets : [],
  }
}

function isPerson(value: unknown): value is Person {
  return (
    isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string' && typeof value.role === 'string'
  )
}
