import {Flex, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'
import {DocumentInspectorHeader} from 'sanity/structure'
import {ScrollRegion} from '../layout/ScrollRegion.tsx'

/** A panel beside the form of a document: its title with a way to close it, and what it holds below. */
export function InspectorPane({
  title,
  label,
  closeLabel,
  testId,
  onClose,
  children,
}: {
  title: string
  /** Of the part that scrolls, for whoever reaches it with the keyboard. */
  label: string
  closeLabel: string
  testId: string
  onClose: () => void
  children: ReactNode
}) {
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid={testId}>
      <DocumentInspectorHeader title={title} onClose={onClose} closeButtonLabel={closeLabel} as="header" />
      <ScrollRegion label={label}>
        <Stack gap={5}>{children}</Stack>
      </ScrollRegion>
    </Flex>
  )
}
