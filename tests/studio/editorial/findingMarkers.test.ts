import {expect, test} from 'vitest'
import type {Finding} from '../../../src/editorial/finding.ts'
import {findingMarkers} from '../../../studio/editorial/findingMarkers.ts'

const finding = (id: string, severity: Finding['severity'], path: Finding['path']): Finding => ({
  id,
  severity,
  path,
  message: 'A source is retracted.',
  fix: 'Cite another.',
  source: 'Editorial standard',
})

test('puts each finding of the severity at its place, with its fix and the name of its rule', () => {
  const findings = [
    finding('CIT-04', 'block', ['body', {_key: 'b1'}, 'markDefs', {_key: 'm1'}, 'citations', 0]),
    finding('AGE-01', 'warn', ['body']),
    finding('DSC-01', 'block', []),
  ]
  expect(findingMarkers(findings, 'block')).toEqual([
    {
      message: 'A source is retracted. Cite another. (CIT-04)',
      path: ['body', {_key: 'b1'}, 'markDefs', {_key: 'm1'}, 'citations', 0],
    },
    {message: 'A source is retracted. Cite another. (DSC-01)', path: []},
  ])
  expect(findingMarkers(findings, 'advice')).toEqual([])
})

test('warns of what stands against an old post that may be public without a review', () => {
  const findings = [finding('REV-01', 'block', ['reviews']), finding('RD-02', 'advice', ['body'])]
  const marker = {message: 'A source is retracted. Cite another. (REV-01)', path: ['reviews']}
  expect(findingMarkers(findings, 'block', true)).toEqual([])
  expect(findingMarkers(findings, 'warn', true)).toEqual([marker])
  expect(findingMarkers(findings, 'block', false)).toEqual([marker])
})
