import type {CslItem} from '../../src/citations/cslItem.ts'

const givenNames = (item: CslItem, pattern: RegExp): boolean =>
  [...(item.author ?? []), ...(item.editor ?? [])].some(({given = ''}) => pattern.test(given))

/**
 * Where a reference of ours differs from that of citeproc-js with the official styles on purpose: what is in the record
 * (`when`, and `explains` as a test), what the other prints and why we do not.
 */
export const deliberateDifferences = [
  {
    id: 'unspaced-initials',
    explains: (item: CslItem): boolean => givenNames(item, /(?:^|\s)\p{Lu}{2,3}(?:\s|$)/u),
    when: 'a given name has two or three capitals in a row ("RJ", "Jaime EC")',
    oracle: 'one initial (Berry R)',
    ours: 'each letter is an initial (Berry RJ)',
    reason: 'PubMed, RIS and BibTeX exports write initials so; dropping one names somebody else.',
  },
  {
    id: 'dotted-given-word',
    explains: (item: CslItem): boolean => givenNames(item, /\p{Ll}{3,}\. \p{Lu}\./u),
    when: 'a given name in full ends with a period and initials follow ("Chris. H. J.")',
    oracle: 'the name in full (Hartgerink ChrisHJ)',
    ours: 'initials (Hartgerink CHJ)',
    reason: 'The period is a slip: the name is no abbreviation, and PubMed has its initial.',
  },
  {
    id: 'lower-case-given',
    explains: (item: CslItem): boolean => givenNames(item, /^\p{Ll}|-\p{Ll}/u),
    when: 'a given name, or its part after a hyphen, is in lower case ("sudhin", "Jean-philippe")',
    oracle: 'the word is kept or dropped (jacob  sudhin; Vert J philippe; Vert, J.)',
    ours: 'its initial (jacob S; Vert JP; Vert, J.-P.)',
    reason: 'It is a given name all the same.',
  },
  {
    id: 'suffix-in-given',
    explains: (item: CslItem): boolean => givenNames(item, /\s(?:II|III|IV|Jr|Sr)\.?$/u),
    when: 'a suffix stands in the given name ("Paul III")',
    oracle: 'an initial (Tornetta PI)',
    ours: 'after clean-up a suffix (Tornetta P III)',
    reason: 'It is no given name. `normalizeCsl` moves it; the styles alone print what they are given.',
  },
  {
    id: 'suffix-v',
    explains: (item: CslItem): boolean => !!item.author?.some(({suffix}) => suffix === 'V'),
    when: 'APA, the suffix is "V"',
    oracle: 'with a period, as if an initial (Northington, M. C., V.)',
    ours: 'as it is (Northington, M. C., V)',
    reason: 'A Roman numeral has no period.',
  },
  {
    id: 'preprint-server-twice',
    explains: (item: CslItem): boolean => item.type === 'article' && item['container-title'] === item.publisher,
    when: 'AMA, the server of a preprint is both container and publisher',
    oracle: 'named twice (arXiv. arXiv.)',
    ours: 'named once',
    reason: 'One place of publication.',
  },
  {
    id: 'thesis-kind-twice',
    explains: (item: CslItem): boolean =>
      item.type === 'thesis' && !!item.genre && !!item.publisher?.startsWith(item.genre),
    when: 'the publisher of a thesis begins with its kind',
    oracle: 'the kind twice (PhD thesis, PhD thesis, University of ...)',
    ours: 'once',
    reason: 'The same words twice in a row.',
  },
  {
    id: 'report-number-case',
    explains: (item: CslItem): boolean => item.type === 'report' && /\p{L}-\p{L}/u.test(`${item.number}`),
    when: 'APA, the number of a report is words ("draft-ietf-bmwg")',
    oracle: 'every part capitalized (Draft-Ietf-Bmwg)',
    ours: 'the first letter only',
    reason: 'A number is a name to search for.',
  },
  {
    id: 'in-nothing',
    explains: (item: CslItem): boolean => /^(?:chapter|entry|paper)/.test(item.type) && !item['container-title'],
    when: 'Vancouver, a chapter without the title of its book',
    oracle: '"In." by itself',
    ours: 'nothing',
    reason: 'There is nothing that it is in.',
  },
] as const
