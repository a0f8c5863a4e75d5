import {expect, test} from 'vitest'
import type {Finding} from '../../../src/editorial/finding.ts'
import {findingKeys} from '../../../studio/editorial/findingKeys.ts'

const finding = (id: string, path: Finding['path'], message: string): Finding => ({
  id,
  severity: 'block',
  path,
  message,
  fix: 'Cite it.',
  source: 'Editorial standard',
})
const span = ['body', {_key: 'b1'}, 'children', {_key: 's1'}]

test('a finding keeps its key while the words that it quotes are typed', () => {
  expect(findingKeys([finding('CIT-02', span, '“Studies show” cites none.')])).toEqual(
    findingKeys([finding('CIT-02', span, '“Studies show many” cites none.')]),
  )
})

test('two findings of a rule at one place, of two rules, and of two places are told apart', () => {
  const keys = findingKeys([
    finding('CIT-02', span, 'The same.'),
    finding('CIT-02', span, 'The same.'),
    finding('LNG-01', span, 'The same.'),
    finding('CIT-02', ['summary'], 'The same.'),
  ])
  expect(new Set(keys).size).toBe(4)
})
