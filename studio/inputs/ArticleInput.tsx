import {Stack} from '@sanity/ui'
import type {ObjectInputProps} from 'sanity'
import {ReviewBanner} from './ReviewBanner.tsx'

/** The article form with the state of its review on top. */
export function ArticleInput(props: ObjectInputProps) {
  return (
    <Stack gap={5}>
      <ReviewBanner article={props.value ?? null} onGoTo={(path) => props.onPathFocus([...path])} />
      {props.renderDefault(props)}
    </Stack>
  )
}
