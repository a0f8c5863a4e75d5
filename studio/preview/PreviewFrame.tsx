import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useMemo, useRef} from 'react'
import type {RenderableArticle} from '../../src/articlePage.ts'
import {type PreviewLook, previewDocument} from './previewDocument.ts'
import {useWords} from '../i18n/useWords.ts'

const WIDTHS = {phone: '390px', desktop: '100%'} as const

/** A page in a frame of its own, in which no script runs and which nothing else can reach. */
export function PreviewFrame({
  article,
  version,
  url,
  width,
  scheme,
  medium,
}: {
  article: RenderableArticle
  version: string
  url: string
  width: keyof typeof WIDTHS
} & PreviewLook) {
  const t = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const page = useMemo(() => previewDocument(article, url, {scheme, medium}), [article, url, scheme, medium])
  return (
    <Stack gap={3} flex={1} style={{minWidth: 0, height: '100%'}}>
      <Flex align="center" justify="space-between" gap={3}>
        <Text size={1} weight="medium">
          {version}
        </Text>
        {medium === 'print' && (
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={t('preview.print')}
            onClick={() => frame.current?.contentWindow?.print()}
          />
        )}
      </Flex>
      <iframe
        ref={frame}
        data-testid="preview-frame"
        title={t('preview.frame', {version})}
        // No script runs in it; to be printed it has to have the Studio's origin.
        sandbox={medium === 'print' ? 'allow-same-origin allow-modals' : ''}
        srcDoc={page}
        style={{
          width: WIDTHS[width],
          maxWidth: '100%',
          height: '75vh',
          minHeight: '20rem',
          border: '1px solid currentColor',
          borderRadius: 3,
        }}
      />
    </Stack>
  )
}
