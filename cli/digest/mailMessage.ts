import {Buffer} from 'node:buffer'
import {CheckError} from '../check/CheckError.ts'

export interface Mail {
  from: string
  /** One address or several with commas between them. */
  to: string
  subject: string
  text: string
  now: Date
  /** Tells this message from every other. */
  id: string
}

/**
 * A message that a mail program takes as it is (`sendmail -t`).
 *
 * The text goes as base64 of UTF-8: whatever content holds, no line of it is taken for a header, an end or a `From `.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322
 * @throws {CheckError} `usage` for an address that is none.
 */
export function mailMessage({from, to, subject, text, now, id}: Mail): string {
  const sender = addressOf('--from', from)
  const recipients = to.split(',').map((each) => addressOf('--to', each.trim()))
  const headers = [
    `From: ${sender}`,
    `To: ${recipients.join(', ')}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${sender.split('@')[1]}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  return [...headers, '', ...wrapped(text.replaceAll('\n', '\r\n')), ''].join('\r\n')
}

function addressOf(flag: string, text: string): string {
  if (/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d](?:[A-Za-z\d.-]{0,251}[A-Za-z\d])?$/.test(text)) return text
  const given = text === '' ? `no ${flag} given` : `${flag} "${text}" is not an address`
  throw new CheckError('usage', `${given}; expected one such as ${flag} editor@clinic.example`)
}

/** Words of a header: what is not plain ASCII as an encoded word, never a line end. */
const headerText = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text.replaceAll(/\s+/g, ' ')).toString('base64')}?=`

const wrapped = (text: string): string[] =>
  Buffer.from(text)
    .toString('base64')
    .match(/.{1,76}/g) ?? []
