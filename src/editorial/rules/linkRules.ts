import type {CheckInput} from '../checkInput.ts'
import {usedMarks} from '../citationUses.ts'
import type {Rule} from '../finding.ts'
import {textOf} from '../../storedValue.ts'

/** Links lead somewhere, and nowhere else. */
export const linkRules: readonly Rule<CheckInput>[] = [
  {
    id: 'LNK-01',
    severity: 'block',
    title: 'Each link leads to an address',
    why: 'A link without an address leads nowhere, and one that runs a script can harm readers.',
    source: 'WCAG 2.2, 2.4.4; OWASP',
    check: ({blocks}) =>
      usedMarks(blocks, 'link').flatMap(({mark, path}) => {
        const href = textOf(mark['href']).trim()
        if (leadsSomewhere(href)) return []
        return [
          {
            path: [...path, 'href'],
            message: href === '' ? 'This link has no address.' : `“${href}” is not an address that a page may link to.`,
            fix: 'Use an address that starts with https://, a page of this site (/about), mailto: or tel:.',
          },
        ]
      }),
  },
]

function leadsSomewhere(href: string): boolean {
  // Browsers skip control characters and white space, so "java\nscript:" runs.
  // oxlint-disable-next-line no-control-regex
  const address = href.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g, '')
  if (/^(?:https?:\/\/[^/?#]|mailto:[^?]|tel:[+\d]|sms:[+\d])/i.test(address)) return true
  return address !== '' && address !== '#' && !/^[^/?#]*:/.test(address) && !/^[\\/]{2}/.test(address)
}
