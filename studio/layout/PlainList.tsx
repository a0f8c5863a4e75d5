import {Stack} from '@sanity/ui'
import type {ComponentProps} from 'react'

/** A list that looks like any column of things and is read out as a list. */
export function PlainList(props: Omit<ComponentProps<typeof Stack<'ul' | 'ol'>>, 'style'>) {
  return <Stack as="ul" {...props} style={{margin: 0, padding: 0, listStyle: 'none'}} />
}
