import {Card, Flex, Stack, Text} from '@sanity/ui'
import {getPublishedId, IntentButton} from 'sanity'
import type {CheckedPerson} from '../../src/editorial/checkInput.ts'
import {isOpen, standingDecision} from '../../src/editorial/reviewConversation.ts'
import {documentById, fieldOf, textOf} from '../../src/storedValue.ts'
import {THREADS_INSPECTOR} from '../threads/threadsInspector.ts'
import {useConversation} from '../threads/useConversation.ts'
import {useDay} from '../useDay.ts'
import {useWords} from '../i18n/useWords.ts'

/** What a reviewer asked for that is still open, with the way to the comments; nothing when nothing is. */
export function ConversationLine({article, people}: {article: object | null; people: readonly CheckedPerson[]}) {
  const t = useWords()
  const day = useDay()
  const articleId = getPublishedId(textOf(fieldOf(article, '_id')))
  const {conversation} = useConversation(articleId)
  const open = conversation?.threads.filter(isOpen).length ?? 0
  const decision = standingDecision(conversation?.decisions ?? [], fieldOf(article, 'reviewRequestedOn'))
  if (open === 0 && !decision) return null
  const reviewer = textOf(documentById(people, decision?.reviewerId ?? '')?.name) || t('inputs.conversation.a-reviewer')
  return (
    <Card padding={3} radius={2} border tone="caution" data-testid="conversation-line">
      <Stack gap={3}>
        {decision && (
          <Text size={1} weight="medium">
            {t(
              decision.outcome === 'rejected'
                ? 'inputs.conversation.rejected'
                : 'inputs.conversation.asked-for-changes',
              {name: reviewer, day: day(decision.on.slice(0, 10))},
            )}
          </Text>
        )}
        {decision?.note && (
          <Text as="blockquote" size={1} style={{whiteSpace: 'pre-wrap'}}>
            {decision.note}
          </Text>
        )}
        <Flex gap={3} align="center" wrap="wrap">
          {open > 0 && <Text size={1}>{t('inputs.conversation.open', {count: open})}</Text>}
          <IntentButton
            intent="edit"
            params={{id: articleId, type: 'article', inspect: THREADS_INSPECTOR}}
            mode="ghost"
            text={t('inputs.conversation.show')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
