import {isQuotation} from '../articleTexts.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {textOf} from '../../storedValue.ts'

/** A line under a quotation that says which patient it is from: "— Maria, 34", "Tom B., former patient". */
const patientName =
  /(?:^|[—–\-(]\s*|["”]\s*)(?:\p{Lu}[\p{L}'’]+(?:\s+\p{Lu}\.?[\p{L}'’]*)?)\s*,?\s*(?:\(?\d{1,2}\)?|(?:an?\s+)?(?:former\s+|current\s+)?(?:patient|client))\b/u

/** "Our patient Maria", "one of our clients, Tom". */
const ourPatient =
  /\b(?:(?:[Oo]ur|[Mm]y|[Aa])\s+(?:former\s+)?(?:patient|client)|[Oo]ne of (?:our|my) (?:patients|clients)),?\s+\p{Lu}[\p{L}'’]+/u

/** Nobody's story is told without consent. */
export const privacyRules: readonly Rule<CheckInput>[] = [
  {
    id: 'PRV-01',
    severity: 'block',
    title: 'Nobody who was treated here appears without consent on record',
    why: 'A story can be recognised by its details. Only the person it happened to may decide to tell it.',
    source: 'Editorial standard',
    examples: {
      fails: '“They changed my life.” — Maria, 34, typed as a quotation.',
      passes: 'A testimonial block with the id of the consent record.',
    },
    check: ({blocks, texts}) => [
      ...blocks
        .filter(({block}) => block['_type'] === 'testimonial')
        .filter(({block}) => !/^private\.[\w.-]+$/.test(textOf(block['consentReference'])))
        .map(({path}) => ({
          path: [...path, 'consentReference'],
          message: 'No consent is on record for this testimonial.',
          fix: 'Enter the id of the private consent record, or delete the testimonial.',
        })),
      ...texts
        .filter((text) => text.field !== 'quote')
        .flatMap((text) => {
          const match = ourPatient.exec(text.text) ?? (isQuotation(text) ? patientName.exec(text.text) : null)
          return match
            ? [
                {
                  path: text.pathAt(match.index),
                  message: `“${match[0].trim()}” may identify somebody who was treated here.`,
                  fix: 'Use a testimonial block with a consent record, or take the story out.',
                },
              ]
            : []
        }),
    ],
  },
]
