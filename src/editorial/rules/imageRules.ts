import {isTermOf, rightsBases} from '../../vocabulary.ts'
import {fieldOf, isStoredObject, textOf} from '../../storedValue.ts'
import type {CheckInput} from '../checkInput.ts'
import type {PathStep, Problem, Rule} from '../finding.ts'

/** What an image may do to somebody who did not expect it. */
const distressing =
  /\b(?:blood(?:y|ied)?|bleeding|wounds?|scars?|cuts on|cutting|corpse|dead body|noose|overdose|syringe|needles?|razor|gun|knife|self-harm|emaciated|skeletal|bruis(?:e|es|ed)|weeping|screaming)\b/i

/** Images that the clinic may show, and that nobody is hurt by. */
export const imageRules: readonly Rule<CheckInput>[] = [
  {
    id: 'IMG-02',
    severity: 'block',
    title: 'The clinic may show each image',
    why: 'An image from the web belongs to somebody. Nobody remembers later where it came from.',
    source: 'Editorial standard',
    examples: {
      fails: 'An image with no word on where it comes from.',
      passes: '“Creative Commons”, with the address of the original.',
    },
    check: (input) =>
      images(input).flatMap(({image, path}): Problem[] => {
        const rights = fieldOf(image, 'rights')
        const hasBasis = isTermOf(rightsBases, fieldOf(rights, 'basis'))
        if (hasBasis && textOf(fieldOf(rights, 'source')).trim() !== '') return []
        return [
          {
            path: hasBasis ? [...path, 'rights', 'source'] : [...path, 'rights'],
            message: hasBasis
              ? 'Nobody has said where this image comes from.'
              : 'Nobody has said why the clinic may show this image.',
            fix: 'Answer both questions under “Right to use it”, or choose another image.',
          },
        ]
      }),
  },
  {
    id: 'IMG-01',
    severity: 'advice',
    title: 'No image distresses readers',
    why: 'A picture of harm can hurt people who have lived through it, and adds nothing to the words.',
    source: 'Recommendations for Reporting on Suicide',
    examples: {fails: 'An image described as “A hand with cuts on it”.', passes: 'An image of people talking.'},
    check: (input) =>
      images(input)
        .filter(({image}) => distressing.test(`${textOf(fieldOf(image, 'alt'))} ${textOf(fieldOf(image, 'caption'))}`))
        .map(({path}) => ({
          path,
          message: 'This image may distress readers.',
          fix: 'Choose an image of people getting help, or none.',
        })),
  },
]

/** The main image and every image of the text. */
function images({article, blocks}: CheckInput): {image: unknown; path: PathStep[]}[] {
  const hero = isStoredObject(article.heroImage) && article.heroImage.asset != null
  return [
    ...(hero ? [{image: article.heroImage, path: ['heroImage']}] : []),
    ...blocks
      .filter(({block}) => block['_type'] === 'figure' || block['_type'] === 'image')
      .map(({block, path}) => ({image: block, path})),
  ]
}
