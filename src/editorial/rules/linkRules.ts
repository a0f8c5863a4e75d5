import type {CheckInput} from '../checkInput.ts'
import {usedMarks} from '../citationUses.ts'
import type {Problem, Rule} from '../finding.ts'
import {hostOf, isHostOf} from '../weakEvidence.ts'
import {listOf, textOf} from '../../storedValue.ts'

/** Links lead somewhere, and nowhere else. */
export const linkRules: readonly Rule<CheckInput>[] = [
  {
    id: 'LNK-01',
    severity: 'block',
    title: 'Each link leads to an address',
    why: 'A link without an address leads nowhere, and one that runs a script can harm readers.',
    source: 'WCAG 2.2, 2.4.4; OWASP',
    examples: {
      fails: 'A link to “javascript:…”, or to nothing.',
      passes: 'A link to https://example.org or to /contact.',
    },
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
  {
    id: 'LNK-02',
    severity: 'warn',
    title: 'Links to other sites work and lead to sites that the clinic trusts',
    why: 'A dead link costs trust, and whoever links recommends.',
    source: 'MedlinePlus quality guidelines; PIF TICK',
    examples: {
      fails: 'A link to a site that is not under “Sites we link to”; one that did not answer.',
      passes: 'A link to nimh.nih.gov when that is listed; any link that works when nothing is listed.',
    },
    check: ({blocks, context}) => {
      const trusted = listOf(context.clinic?.trustedSites)
        .map((site) =>
          textOf(site)
            .trim()
            .toLowerCase()
            .replace(/^www\./, ''),
        )
        .filter(Boolean)
      const own = hostOf(context.clinic?.url)
      return usedMarks(blocks, 'link').flatMap(({mark, path}): Problem[] => {
        const href = textOf(mark['href']).trim()
        const host = hostOf(href)
        if (host === '') return []
        if (listOf(context.deadLinks).includes(href)) {
          return [
            {
              path: [...path, 'href'],
              message: `“${href}” did not answer.`,
              fix: 'Find where the page has gone, or take the link out.',
            },
          ]
        }
        if (trusted.length === 0 || isHostOf(host, own) || trusted.some((site) => isHostOf(host, site))) return []
        return [
          {
            path: [...path, 'href'],
            message: `${host} is not among the sites that the clinic links to.`,
            fix: 'Choose a source that is listed, or add the site to the clinic under “Sites we link to”.',
          },
        ]
      })
    },
  },
]

function leadsSomewhere(href: string): boolean {
  // Browsers skip control characters and white space, so "java\nscript:" runs.
  // oxlint-disable-next-line no-control-regex
  const address = href.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g, '')
  if (/^(?:https?:\/\/[^/?#]|mailto:[^?]|tel:[+\d]|sms:[+\d])/i.test(address)) return true
  return address !== '' && address !== '#' && !/^[^/?#]*:/.test(address) && !/^[\\/]{2}/.test(address)
}
