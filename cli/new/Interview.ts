import type {Readable, Writable} from 'node:stream'
import {isCancel, text} from '@clack/prompts'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import {CliError} from '../CliError.ts'
import {answerOf, type Known, typedProblem} from './answer.ts'
import {credentialQuestions, flaggedQuestions, peopleQuestion, personQuestions, type Question} from './questions.ts'

/** Where questions are asked. */
export interface Terminal {
  input: Readable
  output: Writable
}

/** The answers so far, from flags and then from whoever sits at the terminal. */
export class Interview {
  readonly answers = new Map<Question, unknown>()
  /** Questions that were put, or could have been, and have no answer. */
  readonly open: Question[] = []
  readonly #wrong: string[] = []
  readonly #given: ReadonlyMap<string, string>
  readonly #streams: Terminal | null
  readonly #choices: Omit<Known, 'people'>

  constructor(given: ReadonlyMap<string, string>, streams: Terminal | null, choices: Omit<Known, 'people'>) {
    this.#given = given
    this.#streams = streams
    this.#choices = choices
  }

  async ask(questions: readonly Question[]): Promise<void> {
    for (const question of questions) await this.#askOne(question)
  }

  /** One person after the other until a name stays empty, each with credentials until a title stays empty. */
  async askPeople(): Promise<void> {
    if (this.#given.has('people')) {
      const others = [...this.#given.keys()].filter((flag) => /^(person|credential)-/.test(flag))
      for (const flag of others) this.#wrong.push(`new: --${flag} and --people are two ways to say it; expected one`)
      await this.#askOne(peopleQuestion)
      return
    }
    for (let person = 0; person === 0 || this.#streams; person += 1) {
      await this.ask(personQuestions(person))
      if (!this.#has(['people', person, 'name'])) return
      for (let index = 0; index === 0 || this.#streams; index += 1) {
        await this.ask(credentialQuestions(person, index))
        if (!this.#has(['people', person, 'credentials', index, 'title'])) break
      }
    }
  }

  /** @throws {CliError} `usage` with everything that is missing or wrong. */
  refuseWrong(): void {
    if (this.#wrong.length > 0) throw new CliError('usage', this.#wrong.join('\n'))
  }

  async #askOne(question: Question): Promise<void> {
    const {flag, after, ask} = question
    let typed = flag === null ? undefined : this.#given.get(flag)
    if (after && !this.#has(after.path, after.answer === 'yes')) {
      if (typed === undefined) return
      const needed = flaggedQuestions.find(({path}) => path.join() === after.path.join())?.flag ?? ''
      this.#wrong.push(`new: --${flag} needs --${needed}${after.answer === 'yes' ? ' yes' : ''} too`)
      return
    }
    if (typed === undefined && question.isAsked && !question.isAsked(this.#jurisdictions())) return
    const known = {...this.#choices, people: this.#peopleKeys()}
    const problem = typedProblem(question, typed ?? '', known)
    if (problem && (typed !== undefined || !this.#streams)) {
      this.#wrong.push(typed === undefined ? `new: --${flag} is missing; ${ask}` : `new: --${flag} ${problem}`)
      return
    }
    if (typed === undefined && this.#streams && this.#wrong.length === 0) {
      typed = await asked(question, known, this.#streams)
    }
    const value = answerOf(question, typed ?? '')
    if (value === undefined) this.open.push(question)
    else this.answers.set(question, value)
  }

  #has(path: Question['path'], yes = false): boolean {
    const found = [...this.answers].find(([question]) => question.path.join() === path.join())
    return found !== undefined && (!yes || found[1] === true)
  }

  #jurisdictions(): string[] {
    const found = [...this.answers].find(([question]) => question.path.join() === 'clinic,jurisdictions')
    return listOf(found?.[1]).map(textOf)
  }

  #peopleKeys(): string[] {
    return [...this.answers].flatMap(([{path}, value]) => {
      if (path[0] !== 'people') return []
      if (path.length === 1) return listOf(value).map((person) => textOf(fieldOf(person, 'key')))
      return path[2] === 'key' ? [textOf(value)] : []
    })
  }
}

async function asked(question: Question, known: Known, streams: Terminal): Promise<string> {
  const hint = question.type === 'yes-no' ? ' yes or no' : ''
  const open = question.required ? '' : ' [Enter leaves it open]'
  const answer = await text({
    message: `${question.ask}${hint}${open}`,
    validate: (typed) => typedProblem(question, typed ?? '', known),
    ...streams,
  })
  if (isCancel(answer)) throw new CliError('failed', 'new: stopped; nothing was written')
  return answer ?? ''
}
