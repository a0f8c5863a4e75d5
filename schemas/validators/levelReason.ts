import {suggestedLevel} from '../../src/editorial/suggestedLevel.ts'
import {sibling} from './sibling.ts'

/**
 * Why a source has another level of evidence than its design and question suggest. A level that agrees, or that nothing
 * suggests, needs no reason.
 *
 * @param source - The `citation` document.
 */
export function levelReason(reason: unknown, source: unknown): true | string {
  const [level, studyDesign, questionType] = ['ocebmLevel', 'studyDesign', 'questionType'].map((name) =>
    sibling(source, name),
  )
  const suggested = suggestedLevel({studyDesign: textOrNull(studyDesign), questionType})
  if (typeof level !== 'number' || suggested === null || level === suggested) return true
  if (typeof reason === 'string' && reason.trim() !== '') return true
  return `Design and question suggest level ${suggested}. Say why it is level ${level}, or leave the level empty.`
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
