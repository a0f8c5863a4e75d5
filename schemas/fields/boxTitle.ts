import {defineField} from '@sanity/types'
import {requiredText} from '../validators/requiredText.ts'

/**
 * The heading of a box in the text.
 *
 * @param initialValue - What a new box begins with.
 * @param over - What it stands above, as staff read it.
 */
export const boxTitle = (initialValue: string, over = 'text') =>
  defineField({
    name: 'title',
    title: 'Heading',
    type: 'string',
    description: `Shown above the ${over}.`,
    initialValue,
    validation: (rule) => rule.required().custom(requiredText),
  })
