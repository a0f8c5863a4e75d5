import {expect, test} from 'vitest'
import {formErrors} from '../../../studio/actions/formErrors.ts'

const marker = (level: 'error' | 'warning', message: string, path: (string | {_key: string})[]) => ({
  level,
  message,
  path,
})

test('lists what the form says, once, and leaves the editorial rules and warnings out', () => {
  const findings = [
    {
      id: 'DSC-01',
      severity: 'block' as const,
      path: ['disclosures'],
      message: 'Not answered.',
      fix: 'Answer it.',
      source: 'Editorial standard',
    },
  ]
  expect(
    formErrors(
      [
        marker('error', 'Not answered. Answer it. (DSC-01)', ['disclosures']),
        marker('error', 'Required', ['body', {_key: 'b'}, 'markDefs']),
        marker('error', 'Required', ['body', {_key: 'c'}, 'markDefs']),
        marker('warning', 'Long', ['title']),
        marker('error', 'Broken', []),
      ],
      findings,
    ),
  ).toEqual(['body: Required', 'Broken'])
})
