import {titleOf, crisisChannels} from '../../vocabulary.ts'
import type {CheckInput, CheckedCrisisResource} from '../checkInput.ts'
import {findTypedCrisisNumbers} from '../findTypedCrisisNumbers.ts'
import {crisisGaps, isCrisisCheckOld, needsCrisisLine} from '../crisisCoverage.ts'
import {bodyTexts} from '../articleTexts.ts'
import {stepTo, usedMarks} from '../citationUses.ts'
import type {PathStep, Problem, Rule} from '../finding.ts'
import {remembered} from '../remembered.ts'
import {resolveCrisisResources} from '../resolveCrisisResources.ts'
import {documentById, fieldOf, isStoredObject, listOf, refOf, textOf} from '../../storedValue.ts'

const field: PathStep[] = ['additionalCrisisResources']

const crisisNumbersIn = remembered(findTypedCrisisNumbers)

/** Numbers that a reader may need now. */
export const crisisRules: readonly Rule<CheckInput>[] = [
  {
    id: 'CRI-01',
    severity: 'block',
    title: 'Mental health pages show an emergency number and a 24-hour crisis line',
    why: 'Somebody in danger may be reading. A helpline that closes at night is not a crisis line.',
    source: 'Recommendations for Reporting on Suicide; NHS care cards',
    examples: {
      fails: 'A page about depression in a clinic in Florida, and no 24-hour line among the crisis resources.',
      passes: 'The same page with an emergency number and a 24-hour crisis line for Florida.',
    },
    check: (input) => {
      if (!needsCrisisLine(input)) return []
      const gaps = crisisGaps(shown(input), input.context.clinic)
      return gaps.length === 0
        ? []
        : [
            {
              path: field,
              message: `Readers in danger find no ${gaps.join('; no ')}.`,
              fix: 'Add the missing lines under Crisis resources, and the places where the clinic works to the clinic.',
            },
          ]
    },
  },
  {
    id: 'CRI-02',
    severity: 'block',
    title: 'Every crisis number was checked in the last 180 days',
    why: 'Numbers change. A wrong one costs the minute that matters.',
    source: 'Editorial standard',
    examples: {
      fails: 'A crisis line that was last checked 181 days ago.',
      passes: 'A crisis line that was checked 180 days ago.',
    },
    check: (input) => {
      const inText = inlineNumbers(input)
      const broken = inText.flatMap(({path, resource, channel}): Problem[] => {
        const fix = 'Choose the line and the way to reach it again, or delete the number.'
        if (!resource || resource.status === 'retired') {
          return [{path, message: 'This crisis number is no longer in use.', fix}]
        }
        if (textOf(reached(resource, channel)) !== '') return []
        const way = titleOf(crisisChannels, channel).toLowerCase()
        return [{path, message: `Readers cannot ${way} ${nameOf(resource)}.`, fix}]
      })
      const used = new Set([...inText.map(({resource}) => resource), ...shown(input)])
      const old = [...used].flatMap((resource): Problem[] => {
        if (!resource || resource.status === 'retired' || !isCrisisCheckOld(resource, input.today)) return []
        return [
          {
            path: inText.find((each) => each.resource === resource)?.path ?? field,
            message: `Nobody has checked ${nameOf(resource)} ${since(resource)}.`,
            fix: 'Compare it with the page of whoever runs the line, then set the day of the check.',
          },
        ]
      })
      return [...broken, ...old]
    },
  },
  {
    id: 'CRI-03',
    severity: 'block',
    title: 'Crisis numbers are inserted, never typed',
    why: 'An inserted number changes everywhere when the line changes, and phones can dial it. A typed one is forgotten.',
    source: 'Editorial standard',
    override: 'clinician',
    examples: {
      fails: 'The number 988 typed into a sentence.',
      passes: 'The same number inserted with “Crisis number”; “988 people took part”.',
    },
    check: ({blocks}) => {
      const fix = 'Replace it with a crisis number from the insert menu.'
      const typed = bodyTexts(blocks).flatMap(({text, pathAt}) =>
        crisisNumbersIn(text).map(({start, number}) => ({
          words: text,
          path: pathAt(start),
          message: `The number ${number} is typed by hand.`,
          fix,
        })),
      )
      const linked = usedMarks(blocks, 'link').flatMap(({mark, path}): Problem[] => {
        const [, number] = /^\s*(?:tel|sms):\s*([^?]*)/i.exec(textOf(mark['href'])) ?? []
        return number !== undefined && findTypedCrisisNumbers(`call ${number}`).length > 0
          ? [{path: [...path, 'href'], message: `The number ${number} is linked by hand.`, fix}]
          : []
      })
      return [...typed, ...linked]
    },
  },
]

function shown({article, context, topic}: CheckInput): CheckedCrisisResource[] {
  return resolveCrisisResources({crisisResources: context.crisisResources, clinic: context.clinic, article, topic})
}

/** Every `crisisNumber` object of the text. */
function inlineNumbers({blocks, context}: CheckInput) {
  return blocks.flatMap(({block, path}) =>
    listOf(block['children']).flatMap((child, index) =>
      isStoredObject(child) && child['_type'] === 'crisisNumber'
        ? {
            path: [...path, 'children', stepTo(child, index)],
            resource: documentById(context.crisisResources, refOf(child['resource'])),
            channel: textOf(child['channel']) || 'phone',
          }
        : [],
    ),
  )
}

function reached(resource: CheckedCrisisResource, channel: string): unknown {
  if (channel === 'sms') return fieldOf(resource.sms, 'number')
  return channel === 'chat' ? resource.chatUrl : resource.phone
}

function nameOf(resource: CheckedCrisisResource): string {
  return textOf(resource.name) || 'a crisis line'
}

function since({verifiedOn}: CheckedCrisisResource): string {
  return textOf(verifiedOn) === '' ? 'yet' : `since ${verifiedOn}`
}
