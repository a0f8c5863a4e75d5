import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {getPublishedId, IntentButton} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {formatReference, styleNames} from '../../src/citations/formatWorks.ts'
import {toCslJson} from '../../src/citations/toCslJson.ts'
import {sentencesCiting} from '../../src/editorial/sentencesCiting.ts'
import {isSourceDoubt, sourceDoubts} from '../badges/sourceDoubts.ts'
import {useFetched} from '../editorial/useFetched.ts'
import {FetchAgain} from '../sources/FetchAgain.tsx'
import {stringAt} from '../stringAt.ts'
import {Pane} from '../layout/Pane.tsx'
import {useWords} from '../i18n/useWords.ts'

const CITING = '*[_type == "article" && references($id)] | order(title asc){_id, title, body}'

interface CitingArticle {
  _id: string
  title?: string
  body?: unknown
}

/** A source as each style prints it, and every sentence that leans on it: what to read again when it changes. */
export const SourcePane: UserViewComponent = ({document, documentId}) => {
  const t = useWords()
  const id = getPublishedId(document.displayed._id ?? '')
  const citing = useFetched<CitingArticle[]>(id ? CITING : null, {id})
  const work = toCslJson(document.displayed)
  return (
    <Pane width={1} testId="source-pane">
      <Doubt citation={document.displayed} />
      <FetchAgain citation={document.displayed} documentId={documentId} />
      {styleNames.map((style) => (
        <Stack gap={3} key={style}>
          <Text size={1} weight="medium">
            {t(`views.source.styles.${style}`)}
          </Text>
          <Card padding={3} radius={2} border>
            <Text size={1}>{formatReference(work, {style})}</Text>
          </Card>
        </Stack>
      ))}
      <Heading as="h2" size={1}>
        {citing ? t('views.source.cited-by', {count: citing.length}) : t('views.source.loading')}
      </Heading>
      {citing?.map((article) => (
        <Citing key={article._id} article={article} workId={id} />
      ))}
    </Pane>
  )
}

/** Why nobody should rely on it, where its register says so, and the notice. */
function Doubt({citation}: {citation: unknown}) {
  const t = useWords()
  const status = stringAt(citation, 'publicationStatus', 'status') ?? ''
  const notice = stringAt(citation, 'publicationStatus', 'noticeUrl')
  if (!isSourceDoubt(status)) return null
  return (
    <Card
      tone={sourceDoubts[status] === 'danger' ? 'critical' : 'caution'}
      padding={4}
      radius={2}
      border
      data-testid="source-doubt"
    >
      <Stack gap={3}>
        <Text weight="semibold">{t(`badges.source.${status}.label`)}</Text>
        <Text size={1}>{t(`badges.source.${status}.title`)}</Text>
        {notice?.startsWith('https://') && (
          <Text size={1}>
            <a href={notice} target="_blank" rel="noreferrer">
              {t('views.source.notice')}
            </a>
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function Citing({article: {_id, title, body}, workId}: {article: CitingArticle; workId: string}) {
  const t = useWords()
  const sentences = sentencesCiting(body, workId)
  return (
    <Card padding={4} radius={2} border data-testid="citing-article">
      <Stack gap={4}>
        <Flex align="center" justify="space-between" gap={3}>
          <Text size={1} weight="semibold">
            {title}
          </Text>
          <IntentButton
            intent="edit"
            params={{id: getPublishedId(_id), type: 'article'}}
            mode="bleed"
            text={t('views.source.open')}
          />
        </Flex>
        {sentences.length === 0 && (
          <Text size={1} muted>
            {t('views.source.further-reading')}
          </Text>
        )}
        {sentences.map((sentence) => (
          <Text as="blockquote" size={1} key={sentence}>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
