import type {CheckInput} from '../checkInput.ts'
import type {PathStep, Problem, Rule} from '../finding.ts'
import {isStoredObject, textOf} from '../../storedValue.ts'

/** Readers who do not see the page get the same page. */
export const accessibilityRules: readonly Rule<CheckInput>[] = [
  {
    id: 'A11Y-01',
    severity: 'block',
    title: 'Each image says what it shows, or that it is decoration',
    why: 'People who cannot see an image hear its description.',
    source: 'WCAG 2.2, 1.1.1',
    check: ({article, blocks}) => [
      ...(isStoredObject(article.heroImage) && article.heroImage.asset != null
        ? altProblems(article.heroImage, ['heroImage'])
        : []),
      ...blocks.flatMap(({block, path}) =>
        block['_type'] === 'figure' || block['_type'] === 'image' ? altProblems(block, path) : [],
      ),
    ],
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
