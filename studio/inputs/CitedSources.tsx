import {Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {ama} from '../../src/citations/ama.ts'
import {formatReference} from '../../src/citations/formatReference.ts'
import {type CitationFields, toCslJson} from '../../src/citations/toCslJson.ts'
import {apiVersion} from '../apiVersion.ts'
import {inputStrings} from './strings.ts'

/** The works behind a mark as reference lines; mounted while its tooltip is open. */
export function CitedSources({ids}: {ids: readonly string[]}) {
  const client = useClient({apiVersion})
  const [works, setWorks] = useState<CitationFields[] | null>(null)
  const key = ids.join(' ')
  useEffect(() => {
    let cancelled = false
    client
      .withConfig({perspective: 'drafts', useCdn: false})
      .fetch<CitationFields[]>(`*[_id in $ids]`, {ids: key.split(' ')})
      .then(
        (found) => {
          if (!cancelled) setWorks(found)
        },
        () => {},
      )
    return () => {
      cancelled = true
    }
  }, [client, key])
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

function reference(works: CitationFields[] | null, id: string): string {
  if (works === null) return inputStrings.cite.loading
  const work = works.find(({_id}) => _id === id)
  return work ? formatReference(toCslJson(work), {style: ama, format: 'text'}) : inputStrings.cite.missing
}
