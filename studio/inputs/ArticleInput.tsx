import {Stack} from '@sanity/ui'
import {insert, type ObjectInputProps, setIfMissing} from 'sanity'
import {ReviewBanner} from './ReviewBanner.tsx'

/** The article form with the state of its review on top. */
export function ArticleInput(props: ObjectInputProps) {
  return (
    <Stack gap={5}>
      <ReviewBanner
        article={props.value ?? null}
        onGoTo={(path) => props.onPathFocus([...path])}
        onOverride={
          props.readOnly
            ? undefined
            : (override) =>
                props.onChange([setIfMissing([], ['overrides']), insert([override], 'after', ['overrides', -1])])
        }
      />
      {props.renderDefault(props)}
    </Stack>
  )
}
