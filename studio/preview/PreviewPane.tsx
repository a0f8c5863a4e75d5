import {Box, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useDataset} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import type {RenderableArticle} from '../../src/articlePage.ts'
import {articleJsonLd} from '../../src/render/jsonLd.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {stringAt} from '../stringAt.ts'
import {useSettled} from '../useSettled.ts'
import {ScrollRegion} from '../layout/ScrollRegion.tsx'
import {ChoiceButtons} from './ChoiceButtons.tsx'
import {type PageAddress, pageAddress} from './pageAddress.ts'
import {PreviewFrame} from './PreviewFrame.tsx'
import {SharedCards} from './SharedCards.tsx'
import {usePreviewArticles} from './usePreviewArticles.ts'
import {useWords} from '../i18n/useWords.ts'

const PARTS = ['page', 'cards', 'data', 'print'] as const
const VERSIONS = ['draft', 'published', 'both'] as const
const ONE_VERSION = ['draft', 'published'] as const
const WIDTHS = ['phone', 'desktop'] as const
const SCHEMES = ['light', 'dark'] as const
type Part = (typeof PARTS)[number]
type Version = (typeof VERSIONS)[number]

/**
 * A view of an article as the package renders it for any site, with what search engines and those who share it see.
 *
 * It needs no site: everything is made in the Studio, so that it works offline and on hosted Sanity alike.
 */
export function previewPane(siteUrl: string | undefined): UserViewComponent {
  return function PreviewPane({document}) {
    const t = useWords()
    const dataset = useDataset()
    const [part, setPart] = useState<Part>('page')
    const [picked, setVersion] = useState<Version | null>(null)
    const [width, setWidth] = useState<(typeof WIDTHS)[number]>('desktop')
    const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>('light')
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
          <Text weight="semibold">{t('views.no-slug')}</Text>
          <Text size={1} muted>
            {t('views.no-slug-hint')}
          </Text>
        </Stack>
      )
    }
    // Beside one another there are pages only.
    const versions = part === 'page' || part === 'print' ? VERSIONS : ONE_VERSION
    const version = versions.find((each) => each === chosen) ?? 'draft'
    const shown = (['draft', 'published'] as const).filter((each) => version === 'both' || version === each)
    return (
      <Flex direction="column" height="fill" data-testid="preview-pane">
        <Card padding={2} borderBottom>
          <Flex gap={3} wrap="wrap" align="center">
            <ChoiceButtons
              label={t('preview.parts')}
              choices={PARTS}
              wordOf={(each) => t(`preview.part.${each}`)}
              value={part}
              onChoose={setPart}
              testId="preview-part"
            />
            <ChoiceButtons
              label={t('preview.versions')}
              choices={versions}
              wordOf={(each) => t(`preview.version.${each}`)}
              value={version}
              onChoose={setVersion}
              testId="preview-version"
            />
            {part === 'page' && (
              <>
                <ChoiceButtons
                  label={t('preview.widths')}
                  choices={WIDTHS}
                  wordOf={(each) => t(`preview.width.${each}`)}
                  value={width}
                  onChoose={setWidth}
                  testId="preview-width"
                />
                <ChoiceButtons
                  label={t('preview.schemes')}
                  choices={SCHEMES}
                  wordOf={(each) => t(`preview.scheme.${each}`)}
                  value={scheme}
                  onChoose={setScheme}
                  testId="preview-scheme"
                />
              </>
            )}
          </Flex>
        </Card>
        <ScrollRegion label={t(`preview.part.${part}`)}>
          <FailureCard failure={failure === null ? null : t('preview.failed', {reason: failure})} />
          {!articles && failure === null && (
            <Flex gap={3} align="center" role="status">
              <Spinner muted />
              <Text size={1} muted>
                {t('preview.loading')}
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
                    version={t(`preview.version.${each}`)}
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
  const t = useWords()
  return (
    <Box flex={1} padding={4} data-testid="preview-none">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {t('preview.not-published')}
        </Text>
        <Text size={1} muted>
          {t('preview.not-published-hint')}
        </Text>
      </Stack>
    </Box>
  )
}

function StructuredData({article, address}: {article: RenderableArticle; address: PageAddress}) {
  const t = useWords()
  const {url, siteUrl} = address
  return (
    <Box flex={1} style={{minWidth: 0}}>
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {t('preview.data')}
        </Text>
        {article.status === 'draft' && (
          <Text size={1} muted>
            {t('preview.draft-data')}
          </Text>
        )}
        <Card padding={3} radius={2} border overflow="auto" tabIndex={0} role="region" aria-label={t('preview.data')}>
          <pre style={{margin: 0, fontSize: '0.8125rem', lineHeight: 1.5}} data-testid="preview-data">
            {JSON.stringify(articleJsonLd(article, {url, siteUrl}), null, 2)}
          </pre>
        </Card>
      </Stack>
    </Box>
  )
}
