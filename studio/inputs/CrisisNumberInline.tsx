import {Inline, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {type BlockProps, useClient} from 'sanity'
import {fieldOf, refOf} from '../../src/storedValue.ts'
import {apiVersion} from '../apiVersion.ts'
import type {StoredDocument} from '../editorial/editorialDocuments.ts'
import {stringAt} from '../stringAt.ts'
import {crisisNumberText} from './crisisNumberText.ts'
import {inputStrings} from './strings.ts'

/** A crisis number in a sentence, shown with the number that readers will see. */
export function CrisisNumberInline(props: BlockProps) {
  const client = useClient({apiVersion})
  const id = refOf(fieldOf(props.value, 'resource'))
  const channel = stringAt(props.value, 'channel') ?? 'phone'
  const [resource, setResource] = useState<StoredDocument | null>(null)
  useEffect(() => {
    if (!id) return
    let cancelled = false
    client
      .withConfig({perspective: 'drafts', useCdn: false})
      .fetch<StoredDocument | null>(`*[_id == $id][0]`, {id})
      .then(
        (found) => {
          if (!cancelled) setResource(found)
        },
        () => {},
      )
    return () => {
      cancelled = true
    }
  }, [client, id])
  const shown = id
    ? resource
      ? crisisNumberText(resource, channel)
      : inputStrings.crisis.loading
    : inputStrings.crisis.empty
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
