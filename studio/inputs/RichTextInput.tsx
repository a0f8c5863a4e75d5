import type {PortableTextInputProps} from 'sanity'
import {styled} from 'styled-components'

/** Room for a page of text; the stock field shows a few lines. Dragging its corner and full screen work as before. */
const Roomy = styled.div`
  /* An item of a grid: without this the toolbar, which folds when it is too wide, would widen the form instead. */
  min-width: 0;
  [data-testid='pt-editor'][data-fullscreen='false'] {
    height: 34rem;
  }
`

/** The text of an article with room to write in. */
export function RichTextInput(props: PortableTextInputProps) {
  return <Roomy>{props.renderDefault(props)}</Roomy>
}
