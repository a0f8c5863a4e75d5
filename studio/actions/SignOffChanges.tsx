import {Box, Card, Stack, Text} from '@sanity/ui'
import type {ContentChange} from '../../src/editorial/changedSince.ts'
import type {CheckContext} from '../../src/editorial/checkInput.ts'
import {documentById} from '../../src/storedValue.ts'
import {useWords} from '../i18n/useWords.ts'

/** Reviewed fields that have a name of their own; another is shown by the name it is stored under. */
const NAMED = ['title', 'summary', 'body', 'citations', 'primaryTopic', 'topics', 'sensitivity', 'disclosures'] as const
const isNamed = (field: string): field is (typeof NAMED)[number] => NAMED.some((name) => name === field)

/** What a reviewer has to read: each thing that changed since the approval, as it was and as it is, with its claims. */
export function SignOffChanges({
  changes,
  since,
  citations,
}: {
  changes: readonly ContentChange[]
  /** `YYYY-MM-DD` */
  since: string
  citations: CheckContext['citations']
}) {
  const t = useWords()
  return (
    <Card padding={3} radius={2} border data-testid="sign-off-changes">
      <Stack gap={4}>
        <Text as="h3" size={1} weight="semibold">
          {t('actions.sign-off.changes', {count: changes.length, since})}
        </Text>
        {changes.map((change, at) => (
          // Changes have no name of their own, and the list is drawn anew for other words.
          // oxlint-disable-next-line react/no-array-index-key
          <Stack key={at} gap={3}>
            <Text size={1} weight="medium">
              {isNamed(change.field) ? t(`actions.sign-off.changed-field.${change.field}`) : change.field}
            </Text>
            {change.before !== '' && (
              <Text size={1} muted as="p">
                {t('actions.sign-off.before')}: <del>{change.before}</del>
              </Text>
            )}
            {change.after !== '' && (
              <Text size={1} as="p">
                {t('actions.sign-off.after')}: <ins style={{textDecoration: 'none'}}>{change.after}</ins>
              </Text>
            )}
            {change.claims.map(({text, works}) => (
              <Box key={text + works.join(' ')} paddingLeft={3}>
                <Text size={1} as="p">
                  {t('actions.sign-off.claim', {
                    text,
                    works: works.map((id) => documentById(citations, id)?.title ?? id).join('; '),
                  })}
                </Text>
              </Box>
            ))}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
