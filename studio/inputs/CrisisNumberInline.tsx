import {Inline, Text} from '@sanity/ui'
import type {BlockProps} from 'sanity'
import {fieldOf, refOf} from '../../src/storedValue.ts'
import {useFetched} from '../editorial/useFetched.ts'
import {useWords} from '../i18n/useWords.ts'
import {stringAt} from '../stringAt.ts'
import {crisisNumberText} from './crisisNumberText.ts'

/** A crisis number in a sentence, shown with the number that readers will see. */
export function CrisisNumberInline(props: BlockProps) {
  const id = refOf(fieldOf(props.value, 'resource'))
  const channel = stringAt(props.value, 'channel') ?? 'phone'
  const resource = useFetched<object | null>(id ? '*[_id == $id][0]' : null, {id})
  const t = useWords()
  const isLoading = Boolean(id) && resource === undefined
  const shown = isLoading
    ? t('inputs.crisis.loading')
    : crisisNumberText(resource ?? null, channel) || t('inputs.crisis.empty')
  return props.renderDefault({
    ...props,
    renderPreview: () => (
      <Inline gap={1} data-testid="crisis-number">
        <Text size={1} weight="medium">
          {shown}
        </Text>
      </Inline>
    ),
  })
}
