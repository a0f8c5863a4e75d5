import type {CheckInput} from '../checkInput.ts'
import type {PathStep, Problem, Rule} from '../finding.ts'
import {headingProblems} from '../headingProblems.ts'
import {vagueLinkProblems} from '../vagueLinkProblems.ts'
import {isStoredObject, textOf} from '../../storedValue.ts'

/** Readers who do not see the page get the same page. */
export const accessibilityRules: readonly Rule<CheckInput>[] = [
  {
    id: 'A11Y-01',
    severity: 'block',
    title: 'Each image says what it shows, or that it is decoration',
    why: 'People who cannot see an image hear its description.',
    source: 'WCAG 2.2, 1.1.1',
    examples: {
      fails: 'An image described as “IMG_2041.jpg”.',
      passes: '“A person resting under a tree”, or marked as decoration only.',
    },
    check: ({article, blocks}) => [
      ...(isStoredObject(article.heroImage) && article.heroImage.asset != null
        ? altProblems(article.heroImage, ['heroImage'])
        : []),
      ...blocks.flatMap(({block, path}) =>
        block['_type'] === 'figure' || block['_type'] === 'image' ? altProblems(block, path) : [],
      ),
    ],
  },
  {
    id: 'A11Y-02',
    severity: 'block',
    title: 'Headings go down one level at a time',
    why: 'Screen readers offer the headings as a table of contents. A skipped level looks like a missing part.',
    source: 'WCAG 2.2, 1.3.1 and 2.4.6',
    examples: {
      fails: 'A level 4 heading right under a level 2 heading; a level 1 heading in the text.',
      passes: 'Level 2, then level 3, then level 2.',
    },
    check: ({blocks}) => headingProblems(blocks),
  },
  {
    id: 'A11Y-03',
    severity: 'block',
    title: 'Links say where they lead',
    why: 'Screen readers list links without the text around them. “Here” leads nowhere in such a list.',
    source: 'WCAG 2.2, 2.4.4',
    examples: {fails: '“Click here”, “Read more”, a bare web address.', passes: '“How to reach the clinic”.'},
    check: ({blocks}) => vagueLinkProblems(blocks),
  },
  {
    id: 'A11Y-04',
    severity: 'block',
    title: 'The language of the page is known',
    why: 'Screen readers choose the voice by it, and crisis lines and disclaimers are chosen by it too.',
    source: 'WCAG 2.2, 3.1.1',
    examples: {fails: 'No language; “English”.', passes: '“en-US”.'},
    check: ({article}) =>
      /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(textOf(article.language))
        ? []
        : [
            {
              path: ['language'],
              message: textOf(article.language) === '' ? 'No language is set.' : 'This is no language code.',
              fix: 'Enter the code of the language, like en-US or es.',
            },
          ],
  },
  {
    id: 'A11Y-05',
    severity: 'block',
    title: 'Each table has a row of headings',
    why: 'Without it, a screen reader reads cells that nothing names.',
    source: 'WCAG 2.2, 1.3.1',
    examples: {fails: 'A table whose first row is data.', passes: 'A table with “First row is a heading” on.'},
    check: ({blocks}) =>
      blocks
        .filter(({block}) => block['_type'] === 'table' && block['headerRow'] !== true)
        .map(({path}) => ({
          path: [...path, 'headerRow'],
          message: 'This table has no row of headings.',
          fix: 'Name each column in the first row, then mark that row as headings.',
        })),
  },
]

/** A file name is what a camera or a program wrote, not what the image shows. */
const fileName = /^\S+\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$/i

function altProblems(image: {readonly alt?: unknown; readonly decorative?: unknown}, path: PathStep[]): Problem[] {
  const alt = textOf(image.alt).trim()
  if (image.decorative === true || (alt !== '' && !fileName.test(alt))) return []
  return [
    {
      path: [...path, 'alt'],
      message: alt === '' ? 'This image does not say what it shows.' : 'A file name does not say what an image shows.',
      fix: 'Describe it in one sentence, or mark it as decoration only.',
    },
  ]
}
