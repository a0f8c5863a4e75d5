import {Box, Container, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

/** A tool or view that scrolls by itself, with its parts below one another in a column that can be read. */
export function Pane({
  width,
  paddingY,
  testId,
  children,
  ...attributes
}: {
  /** Of the column, as `Container` takes it. */
  width: 1 | 2 | 3
  paddingY?: number
  testId: string
  children: ReactNode
}) {
  return (
    <Box padding={4} style={{height: '100%', overflow: 'auto'}} data-testid={testId} {...attributes}>
      <Container width={width}>
        <Stack gap={5} {...(paddingY !== undefined && {paddingY})}>
          {children}
        </Stack>
      </Container>
    </Box>
  )
}
