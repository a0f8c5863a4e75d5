import {Stack, Text} from '@sanity/ui'
import {ama} from '../../src/citations/ama.ts'
import {formatReference} from '../../src/citations/formatReference.ts'
import {type CitationFields, toCslJson} from '../../src/citations/toCslJson.ts'
import {useFetched} from '../editorial/useFetched.ts'
import {useWords} from '../i18n/useWords.ts'
import type {Words} from '../i18n/words.ts'

/** The works behind a mark as reference lines; mounted while it is pointed at. */
export function CitedSources({ids}: {ids: string[]}) {
  const t = useWords()
  const works = useFetched<CitationFields[]>(ids.length > 0 ? '*[_id in $ids]' : null, {ids})
  if (ids.length === 0) return <Text size={1}>{t('inputs.cite.empty')}</Text>
  return (
    <Stack gap={3}>
      {ids.map((id) => (
        <Text size={1} key={id}>
          {reference(works, id, t)}
        </Text>
      ))}
    </Stack>
  )
}

function reference(works: CitationFields[] | undefined, id: string, t: Words): string {
  if (works === undefined) return t('inputs.cite.loading')
  const work = works.find(({_id}) => _id === id)
  return work ? formatReference(toCslJson(work), {style: ama, format: 'text'}) : t('inputs.cite.missing')
}
