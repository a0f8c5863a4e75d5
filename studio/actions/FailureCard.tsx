import {Card, Text} from '@sanity/ui'

/** Why what somebody asked for did not happen, read out as soon as it shows; nothing while there is no `failure`. */
export function FailureCard({failure}: {failure: string | null}) {
  if (failure === null) return null
  return (
    <Card tone="critical" padding={3} radius={2} border role="alert">
      <Text size={1}>{failure}</Text>
    </Card>
  )
}
