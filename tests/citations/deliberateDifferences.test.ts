import {expect, test} from 'vitest'
import {formatReference, type CslItem} from '../../src/citations/index.ts'
import {deliberateDifferences} from './deliberateDifferences.ts'
import {journal, person, thesis} from './fixtures/works.ts'

test.each<[id: string, style: 'ama' | 'apa' | 'vancouver', item: CslItem, starts: string]>([
  ['unspaced-initials', 'ama', {...journal, author: [person('Berry', 'RJ')]}, 'Berry RJ. '],
  ['dotted-given-word', 'apa', {...journal, author: [person('Hart', 'Chris. H. J.')]}, 'Hart, C. H. J. '],
  ['lower-case-given', 'ama', {...journal, author: [person('jacob', 'sudhin')]}, 'jacob S. '],
  ['suffix-v', 'apa', {...journal, author: [{...person('North', 'M. C.'), suffix: 'V'}]}, 'North, M. C., V. (2019)'],
  [
    'preprint-server-twice',
    'ama',
    {type: 'article', title: 'T', 'container-title': 'arXiv', publisher: 'arXiv', number: '1'},
    'T. arXiv. ',
  ],
  [
    'thesis-kind-twice',
    'vancouver',
    {...thesis, publisher: 'PhD thesis, Test University'},
    'Low D. Deep tests [PhD thesis]',
  ],
  ['in-nothing', 'vancouver', {type: 'chapter', title: 'T', publisher: 'P'}, 'T. P.'],
])('%s', (id, style, item, starts) => {
  expect(formatReference(item, {style}).slice(0, starts.length)).toBe(starts)
  expect(deliberateDifferences.filter(({explains}) => explains(item)).map((each) => each.id)).toEqual([id])
})
