import {DesktopIcon} from '@sanity/icons/Desktop'
import {LaunchIcon} from '@sanity/icons/Launch'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {RefreshIcon} from '@sanity/icons/Refresh'
import {Box, Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useDataset} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {stringAt} from '../stringAt.ts'
import {useSettled} from '../useSettled.ts'
import {previewAddress} from './previewAddress.ts'
import {useWords} from '../i18n/useWords.ts'

const WIDTHS = {phone: '390px', desktop: '100%'} as const
type Width = keyof typeof WIDTHS

/** A view that shows the article as the preview site renders it and follows the draft while it is edited. */
export function readerPane(siteUrl: string | undefined): UserViewComponent {
  return function ReaderPane({document}) {
    const t = useWords()
    const dataset = useDataset()
    const [width, setWidth] = useState<Width>('desktop')
    const [reloads, setReloads] = useState(0)
    const revision = useSettled(stringAt(document.displayed, '_rev') ?? '')
    const slug = stringAt(document.displayed, 'slug', 'current')
    const address = previewAddress(siteUrl, dataset, slug)
    if (!siteUrl) return <EmptyState title={t('views.no-site')} hint={t('views.no-site-hint')} />
    if (!address) return <EmptyState title={t('views.no-slug')} hint={t('views.no-slug-hint')} />
    return (
      <Flex direction="column" height="fill" data-testid="reader-pane">
        <Card padding={2} borderBottom>
          <Flex gap={1} align="center" justify="space-between">
            <Flex gap={1} role="group" aria-label={t('views.width-group')}>
              <WidthButton width="desktop" current={width} onSelect={setWidth} />
              <WidthButton width="phone" current={width} onSelect={setWidth} />
            </Flex>
            <Flex gap={1}>
              <Button
                mode="bleed"
                icon={RefreshIcon}
                text={t('views.reload')}
                fontSize={1}
                padding={2}
                onClick={() => setReloads((count) => count + 1)}
              />
              <Button
                as="a"
                mode="bleed"
                icon={LaunchIcon}
                text={t('views.open-in-tab')}
                fontSize={1}
                padding={2}
                href={address}
                target="_blank"
                rel="noreferrer"
              />
            </Flex>
          </Flex>
        </Card>
        <Card flex={1} tone="transparent" overflow="auto">
          <Flex justify="center" style={{height: '100%'}}>
            <Page key={`${address} ${revision} ${reloads}`} address={address} width={width} />
          </Flex>
        </Card>
      </Flex>
    )
  }
}

function WidthButton({width, current, onSelect}: {width: Width; current: Width; onSelect: (width: Width) => void}) {
  const t = useWords()
  return (
    <Button
      data-testid={`reader-width-${width}`}
      mode="bleed"
      fontSize={1}
      padding={2}
      icon={width === 'phone' ? MobileDeviceIcon : DesktopIcon}
      text={t(`views.${width}`)}
      selected={width === current}
      aria-pressed={width === current}
      onClick={() => onSelect(width)}
    />
  )
}

function Page({address, width}: {address: string; width: Width}) {
  const t = useWords()
  const [loaded, setLoaded] = useState(false)
  return (
    <div style={{position: 'relative', width: WIDTHS[width], maxWidth: '100%', height: '100%'}}>
      {!loaded && (
        <Flex align="center" justify="center" gap={3} style={{position: 'absolute', inset: 0}} role="status">
          <Spinner muted />
          <Text size={1} muted>
            {t('views.loading')}
          </Text>
        </Flex>
      )}
      <iframe
        data-testid="reader-frame"
        // Both together are safe here: the site has another origin than the Studio.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
        title={t('views.reader-title')}
        src={address}
        onLoad={() => setLoaded(true)}
        style={{width: '100%', height: '100%', border: 0, background: loaded ? '#fff' : 'transparent'}}
      />
    </div>
  )
}

function EmptyState({title, hint}: {title: string; hint: string}) {
  return (
    <Flex align="center" justify="center" height="fill" padding={5} data-testid="reader-empty">
      <Box style={{maxWidth: '28rem'}}>
        <Stack gap={4}>
          <Text align="center" weight="semibold">
            {title}
          </Text>
          <Text align="center" size={1} muted>
            {hint}
          </Text>
        </Stack>
      </Box>
    </Flex>
  )
}
