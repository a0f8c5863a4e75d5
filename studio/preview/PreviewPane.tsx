import {Box, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useDataset} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import type {RenderableArticle} from '../../src/articlePage.ts'
import {articleJsonLd} from '../../src/render/jsonLd.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {stringAt} from '../stringAt.ts'
import {useSettled} from '../useSettled.ts'
import {viewStrings} from '../views/strings.ts'
import {ScrollRegion} from '../layout/ScrollRegion.tsx'
import {ChoiceButtons} from './ChoiceButtons.tsx'
import {type PageAddress, pageAddress} from './pageAddress.ts'
import {PreviewFrame} from './PreviewFrame.tsx'
import {SharedCards} from './SharedCards.tsx'
import {previewStrings as strings} from './strings.ts'
import {usePreviewArticles} from './usePreviewArticles.ts'

type Part = keyof typeof strings.part
type Version = keyof typeof strings.version

const {draft, published} = strings.version
const ONE_VERSION = {draft, published}

/**
 * A view of an article as the package renders it for any site, with what search engines and those who share it see.
 *
 * It needs no site: everything is made in the Studio, so that it works offline and on hosted Sanity alike.
 */
export function previewPane(siteUrl: string | undefined): UserViewComponent {
  return function PreviewPane({document}) {
    const dataset = useDataset()
    const [part, setPart] = useState<Part>('page')
    const [picked, setVersion] = useState<Version | null>(null)
    const [width, setWidth] = useState<keyof typeof strings.width>('desktop')
    const [scheme, setScheme] = useState<keyof typeof strings.scheme>('light')
    const slugs = {
      draft: stringAt(document.displayed, 'slug', 'current') ?? '',
      published: stringAt(document.published, 'slug', 'current') ?? '',
    }
    // Without a draft there is one page to see: the one that readers have, which says who reviewed it.
    const chosen = picked ?? (document.draft === null && document.published !== null ? 'published' : 'draft')
    const revision = useSettled(
      `${stringAt(document.displayed, '_rev') ?? ''} ${stringAt(document.published, '_rev') ?? ''}`,
    )
    const {articles, failure} = usePreviewArticles(slugs, revision)
    if (slugs.draft === '' && slugs.published === '') {
      return (
        <Stack gap={4} padding={5} data-testid="preview-empty">
          <Text weight="semibold">{viewStrings.noSlug}</Text>
          <Text size={1} muted>
            {viewStrings.noSlugHint}
          </Text>
        </Stack>
      )
    }
    // Beside one another there are pages only.
    const versions = part === 'page' || part === 'print' ? strings.version : ONE_VERSION
    const version = chosen in versions ? chosen : 'draft'
    const shown = (['draft', 'published'] as const).filter((each) => version === 'both' || version === each)
    return (
      <Flex direction="column" height="fill" data-testid="preview-pane">
        <Card padding={2} borderBottom>
          <Flex gap={3} wrap="wrap" align="center">
            <ChoiceButtons
              label={strings.parts}
              choices={strings.part}
              value={part}
              onChoose={setPart}
              testId="preview-part"
            />
            <ChoiceButtons
              label={strings.versions}
              choices={versions}
              value={version}
              onChoose={setVersion}
              testId="preview-version"
            />
            {part === 'page' && (
              <>
                <ChoiceButtons
                  label={strings.widths}
                  choices={strings.width}
                  value={width}
                  onChoose={setWidth}
                  testId="preview-width"
                />
                <ChoiceButtons
                  label={strings.schemes}
                  choices={strings.scheme}
                  value={scheme}
                  onChoose={setScheme}
                  testId="preview-scheme"
                />
              </>
            )}
          </Flex>
        </Card>
        <ScrollRegion label={strings.part[part]}>
          <FailureCard failure={failure === null ? null : strings.failed(failure)} />
          {!articles && failure === null && (
            <Flex gap={3} align="center" role="status">
              <Spinner muted />
              <Text size={1} muted>
                {strings.loading}
              </Text>
            </Flex>
          )}
          {articles && (
            <Flex gap={4} wrap="wrap" justify="center">
              {shown.map((each) => {
                const article = articles[each]
                if (!article) return <NoPage key={each} />
                const address = pageAddress(siteUrl, dataset, article.clinic?.url ?? null, article.slug)
                if (part === 'cards') return <SharedCards key={each} article={article} address={address} />
                if (part === 'data') return <StructuredData key={each} article={article} address={address} />
                return (
                  <PreviewFrame
                    key={each}
                    article={article}
                    version={strings.version[each]}
                    url={address.url}
                    width={part === 'print' ? 'desktop' : width}
                    scheme={scheme}
                    medium={part === 'print' ? 'print' : 'screen'}
                  />
                )
              })}
            </Flex>
          )}
        </ScrollRegion>
      </Flex>
    )
  }
}

function NoPage() {
  return (
    <Box flex={1} padding={4} data-testid="preview-none">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {strings.notPublished}
        </Text>
        <Text size={1} muted>
          {strings.notPublishedHint}
        </Text>
      </Stack>
    </Box>
  )
}

function StructuredData({article, address}: {article: RenderableArticle; address: PageAddress}) {
  const {url, siteUrl} = address
  return (
    <Box flex={1} style={{minWidth: 0}}>
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {strings.data}
        </Text>
        {article.status === 'draft' && (
          <Text size={1} muted>
            {strings.draftData}
          </Text>
        )}
        <Card padding={3} radius={2} border overflow="auto" tabIndex={0} role="region" aria-label={strings.data}>
          <pre style={{margin: 0, fontSize: '0.8125rem', lineHeight: 1.5}} data-testid="preview-data">
            {JSON.stringify(articleJsonLd(article, {url, siteUrl}), null, 2)}
          </pre>
        </Card>
      </Stack>
    </Box>
  )
}
