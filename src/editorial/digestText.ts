import {plainText} from '../plainText.ts'
import type {Digest} from './digest.ts'
import type {DigestItem, DigestKind} from './digestItems.ts'

const kindWords: Record<DigestKind, string> = {
  'review-due': 'Review due',
  'review-overdue': 'Review overdue',
  'review-lapsed': 'Review lapsed',
  'source-in-doubt': 'Source in doubt',
  withdrawn: 'Taken down',
  'crisis-check': 'Crisis number to check',
  'disclaimer-approval': 'Disclaimer approval ends',
  'disclaimer-ends': 'Disclaimer ends',
}

/** A digest as plain text for a mail or a chat: content in it is one line each, without control characters. */
export function digestText({today, people}: Digest): string {
  if (people.length === 0) return `On ${today}: nothing is due.\n`
  const parts = people.map(({personId, name, items}) =>
    [personId === null ? 'Nobody in particular' : line(name), ...items.flatMap(itemLines)].join('\n'),
  )
  return `On ${today}\n\n${parts.join('\n\n')}\n`
}

function itemLines({kind, date, isPast, title, detail}: DigestItem): string[] {
  const day =
    date === null ? '' : kind === 'source-in-doubt' ? `, page hides ${date}` : `, ${date}${isPast ? ' (over)' : ''}`
  return [`  ${kindWords[kind]}${day}: ${line(title) || 'Untitled'}`, ...(detail ? [`    ${line(detail)}`] : [])]
}

const line = (text: string) => plainText(text, 300)
