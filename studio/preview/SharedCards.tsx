import {Card, Heading, Stack, Text} from '@sanity/ui'
import type {RenderableArticle} from '../../src/articlePage.ts'
import {articleMeta} from '../../src/render/articleMeta.ts'
import type {PageAddress} from './pageAddress.ts'
import {useWords} from '../i18n/useWords.ts'

/** The article where people meet it first: in a list of search results, and as a link that somebody shares. */
export function SharedCards({article, address}: {article: RenderableArticle; address: PageAddress}) {
  const t = useWords()
  const {title, description, robots, openGraph} = articleMeta(article, {url: address.url})
  const image = openGraph['og:image']
  return (
    <Stack gap={5} data-testid="preview-cards">
      {address.isMadeUp && (
        <Text size={1} muted>
          {t('preview.made-up')}
        </Text>
      )}
      <Stack as="section" gap={3} aria-label={t('preview.search')}>
        <Heading as="h2" size={0}>
          {t('preview.search')}
        </Heading>
        <Card padding={4} radius={2} border style={{maxWidth: '40rem'}} data-testid="preview-search">
          <Stack gap={3}>
            <Text size={0} muted style={{overflowWrap: 'anywhere'}}>
              {address.url}
            </Text>
            <Text size={2} weight="medium">
              {cut(title, 60)}
            </Text>
            <Text size={1}>{cut(description, 155)}</Text>
          </Stack>
        </Card>
        {robots && (
          <Text size={1} muted>
            {t('preview.noindex')}
          </Text>
        )}
      </Stack>
      <Stack as="section" gap={3} aria-label={t('preview.share')}>
        <Heading as="h2" size={0}>
          {t('preview.share')}
        </Heading>
        <Card radius={2} border overflow="hidden" style={{maxWidth: '32rem'}} data-testid="preview-share">
          {image ? (
            <img
              src={image}
              alt={openGraph['og:image:alt'] ?? ''}
              style={{display: 'block', width: '100%', aspectRatio: '1200 / 630', objectFit: 'cover'}}
            />
          ) : (
            <Card tone="transparent" padding={5}>
              <Text size={1} muted align="center">
                {t('preview.no-image')}
              </Text>
            </Card>
          )}
          <Stack gap={3} padding={4}>
            <Text size={0} muted>
              {openGraph['og:site_name'] ?? ''}
            </Text>
            <Text size={1} weight="semibold">
              {openGraph['og:title'] ?? title}
            </Text>
            <Text size={1}>{cut(openGraph['og:description'] ?? description, 200)}</Text>
          </Stack>
        </Card>
      </Stack>
    </Stack>
  )
}

/** As search engines cut: at a word, with an ellipsis. */
const cut = (text: string, chars: number): string =>
  text.length <= chars ? text : `${text.slice(0, chars).replace(/\s\S*$/, '')} …`
