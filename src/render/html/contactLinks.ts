import type {CrisisResourceCard} from '../../articlePage.ts'
import {cleanText} from '../escapeHtml.ts'
import {anchor} from './element.ts'
import {joined} from '../../joined.ts'

/** The ways to reach a crisis line as links, `''` for one it has not. Numbers come from the resource alone. */
export const contactLinks = ({name, phone, sms, chatUrl}: CrisisResourceCard) => ({
  phone: anchor(numberUrl('tel', phone), phone ?? ''),
  sms: anchor(
    numberUrl('sms', sms?.number, sms?.keyword && `?body=${encodeURIComponent(cleanText(sms.keyword))}`),
    joined([sms?.keyword, sms?.number], ' to '),
  ),
  chat: anchor(chatUrl, `${name} chat`),
})

const numberUrl = (scheme: string, number: string | null | undefined, query = ''): string => {
  const digits = number?.replace(/[^\d+]/g, '')
  return digits ? `${scheme}:${digits}${query}` : ''
}
