import type {CrisisResourceCard} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {safeUrl} from './safeUrl.ts'

export const anchor = (href: string, words: string, attributes = ''): string =>
  `<a href="${escapeHtml(href)}"${attributes}>${escapeHtml(words)}</a>`

const digits = (number: string): string => number.replace(/[^\d+]/g, '')

/** The ways to reach a crisis line as links; only those it has. Numbers come from the resource alone. */
export function contactLinks(
  {name, phone, sms, chatUrl}: CrisisResourceCard,
  attributes = '',
): {
  phone: string
  sms: string
  chat: string
} {
  const chat = safeUrl(chatUrl)
  const body = sms?.keyword ? `?body=${encodeURIComponent(sms.keyword)}` : ''
  return {
    phone: phone && digits(phone) ? anchor(`tel:${digits(phone)}`, phone, attributes) : '',
    sms:
      sms && digits(sms.number)
        ? anchor(
            `sms:${digits(sms.number)}${body}`,
            `${sms.keyword ? `${sms.keyword} to ` : ''}${sms.number}`,
            attributes,
          )
        : '',
    chat: chat ? anchor(chat, `${name} chat`, attributes) : '',
  }
}
