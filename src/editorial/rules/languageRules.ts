import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {languageProblems} from '../languageProblems.ts'

const base = {severity: 'advice'} as const

/** Words about people. Advice: people may choose other words for themselves. */
export const languageRules: readonly Rule<CheckInput>[] = [
  {
    ...base,
    id: 'LNG-01',
    title: 'People come before what they have',
    why: 'A person is more than a diagnosis, and few want to be called a victim of it.',
    source: 'NHS inclusive content; APA style',
    examples: {fails: '“She suffers from asthma.”', passes: '“She has asthma.”'},
    check: (input) => languageProblems(input, 'LNG-01'),
  },
  {
    ...base,
    id: 'LNG-02',
    title: 'Nobody is called by an illness',
    why: 'Labels such as “addict” make people ashamed, and shame keeps them from care.',
    source: 'NIDA: Words matter; retext-equality',
    examples: {fails: '“Addicts often relapse.”', passes: '“People with a substance use disorder may return to use.”'},
    check: (input) => languageProblems(input, 'LNG-02'),
  },
  {
    ...base,
    id: 'LNG-03',
    title: 'Illness is no insult',
    why: 'Words like “crazy” tell readers what is thought of them.',
    source: 'NHS inclusive content',
    examples: {fails: '“A crazy week.”', passes: '“A hard week.”'},
    check: (input) => languageProblems(input, 'LNG-03'),
  },
  {
    ...base,
    id: 'LNG-04',
    title: 'Suicide is written about without drama',
    why: '“Epidemic” makes it look common and beyond help. It is neither.',
    source: 'Recommendations for Reporting on Suicide',
    examples: {fails: '“A suicide epidemic.”', passes: '“More people died by suicide.”'},
    check: (input) => languageProblems(input, 'LNG-04'),
  },
]

/** Rules that a clinic may add; the standard leaves them off, because they find many innocent words. */
export const optionalRules: readonly Rule<CheckInput>[] = [
  {
    ...base,
    id: 'LNG-05',
    title: 'Readers are not talked down to',
    why: '“Simply” tells whoever finds it hard that they should not.',
    source: 'retext-equality',
    examples: {fails: '“Simply breathe out.”', passes: '“Breathe out.”'},
    check: (input) => languageProblems(input, 'LNG-05'),
  },
]
