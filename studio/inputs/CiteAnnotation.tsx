import {Box} from '@sanity/ui'
import {Popover} from '@sanity/ui/popover'
import {useState} from 'react'
import {type BlockAnnotationProps, useFormValue} from 'sanity'
import {styled} from 'styled-components'
import {groupNumbers} from '../../src/citations/groupNumbers.ts'
import {fieldOf, listOf, refOf} from '../../src/storedValue.ts'
import {citationNumbers} from './citationNumbers.ts'
import {CitedSources} from './CitedSources.tsx'
import {useWords} from '../i18n/useWords.ts'

/*
 * The number is generated content, not an element: the editor maps positions in the text to elements, and one more of
 * them inside the words would confuse it.
 */
const Cited = styled.span`
  &::after {
    content: attr(data-numbers);
    font-size: 0.7em;
    font-weight: 600;
    vertical-align: super;
    line-height: 0;
    margin-left: 0.1em;
  }
`

/** Cited words with the number that readers will see; pointing at them shows the sources. */
export function CiteAnnotation(props: BlockAnnotationProps) {
  const t = useWords()
  const body = useFormValue(['body'])
  const [words, setWords] = useState<HTMLElement | null>(null)
  const [pointed, setPointed] = useState(false)
  const ids = listOf(fieldOf(props.value, 'citations'))
    .map(refOf)
    .filter((id) => id !== '')
  const numbers = groupNumbers(citationNumbers(body, ids)) || '?'
  return (
    <>
      <Cited
        ref={setWords}
        data-testid="cite-mark"
        data-numbers={numbers}
        aria-description={t('inputs.cite.sources', {numbers})}
        onMouseEnter={() => setPointed(true)}
        onMouseLeave={() => setPointed(false)}
      >
        {props.renderDefault(props)}
      </Cited>
      {/* Mounted only while it shows: a text has dozens of marks, and each waiting tooltip would measure the page. */}
      {pointed && !props.focused && (
        <Popover
          open
          portal
          placement="top"
          referenceElement={words}
          content={
            <Box padding={3} style={{maxWidth: '22rem'}} role="tooltip" data-testid="cite-sources">
              <CitedSources ids={ids} />
            </Box>
          }
        />
      )}
    </>
  )
}
