import {Box} from '@sanity/ui'
import type {ReactNode} from 'react'

/** The part of a panel that scrolls; a landmark that the keyboard reaches, since nothing in it may. */
export function ScrollRegion({label, children}: {label: string; children: ReactNode}) {
  return (
    <Box flex={1} overflow="auto" padding={4} tabIndex={0} role="region" aria-label={label}>
      {children}
    </Box>
  )
}
