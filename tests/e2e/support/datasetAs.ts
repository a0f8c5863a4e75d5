import {createClient, type SanityClient} from '@sanity/client'
import type {Stack} from './startStack.ts'

/** The unmodified client of Sanity, as the seeding robot or with no token at all. */
export function datasetAs(who: 'robot' | 'nobody', stack: Stack, dataset: string): SanityClient {
  return createClient({
    projectId: 'demo-clinic',
    dataset,
    apiHost: stack.lake,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    ...(who === 'robot' && {token: stack.tokens.robot}),
  })
}
