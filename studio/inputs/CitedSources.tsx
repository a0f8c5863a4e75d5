import {Stack, Text} from '@sanity/ui'
import {ama} from '../../src/citations/ama.ts'
import {formatReference} from '../../src/citations/formatReference.ts'
import {type CitationFields, toCslJson} from '../../src/citations/toCslJson.ts'
import {useFetched} from '../editorial/useFetched.ts'
import {inputStrings} from './strings.ts'

/** The works behind a mark as reference lines; mounted while it is pointed at. */
export function CitedSources({ids}: {ids: string[]}) {
  const works = useFetched<CitationFields[]>(ids.length > 0 ? '*[_id in $ids]' : null, {ids})
  if (ids.length === 0) return <Text size={1}>{inputStrings.cite.empty}</Text>
  return (
    <Stack gap={3}>
      {ids.map((id) => (
        <Text size={1} key={id}>
          {reference(works, id)}
        </Text>
      ))}
    </Stack>
  )
}

function reference(works: CitationFields[] | undefined, id: string): string {
  if (works === undefined) return inputStrings.cite.loading
  const work = works.find(({_id}) => _id === id)
  return work ? formatReference(toCslJson(work), {style: ama, format: 'text'}) : inputStrings.cite.missing
}
