import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentButton} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {crisisReasons} from '../../src/editorial/crisisReasons.ts'
import {disclaimerReasons, type NoticeReason} from '../../src/editorial/disclaimerReasons.ts'
import {documentById, fieldOf, refOf, textOf} from '../../src/storedValue.ts'
import {crisisKinds, disclaimerKinds, titleOf} from '../../src/vocabulary.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {useDay} from '../useDay.ts'
import {Pane} from '../layout/Pane.tsx'
import {PlainList} from '../layout/PlainList.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {Words} from '../i18n/words.ts'

/** Which disclaimers and crisis lines an article shows, which it does not, and why. */
export const NoticesPane: UserViewComponent = ({document}) => {
  const t = useWords()
  const {evaluation, error} = useArticleEvaluation(document.displayed)
  return (
    <Pane width={1} testId="notices-pane">
      <FailureCard failure={error ? t('notices.failed', {reason: error.message}) : null} />
      {!evaluation && !error && (
        <Text size={1} muted role="status">
          {t('notices.checking')}
        </Text>
      )}
      {evaluation && <Notices evaluation={evaluation} />}
    </Pane>
  )
}

function Notices({evaluation: {article, context, today}}: {evaluation: ArticleEvaluation}) {
  const t = useWords()
  const day = useDay()
  const topic = documentById(context.topics, refOf(article.primaryTopic))
  const about = {article, clinic: context.clinic, topic, today}
  const crisis = crisisReasons({...about, crisisResources: context.crisisResources}).map((reason) => ({
    ...reason,
    type: 'crisisResource',
    name: textOf(fieldOf(reason.notice, 'name')),
    fact: [
      titleOf(crisisKinds, textOf(reason.notice.kind)),
      textOf(fieldOf(reason.notice, 'phone')),
      checkedOn(reason.notice, day, t),
    ],
  }))
  const disclaimers = disclaimerReasons({...about, disclaimers: context.disclaimers}).map((reason) => ({
    ...reason,
    type: 'disclaimer',
    name: titleOf(disclaimerKinds, textOf(reason.notice.kind)),
    fact: [
      t('notices.version', {
        version: String(reason.notice.version ?? 1),
        from: day(textOf(reason.notice.effectiveFrom)),
      }),
    ],
  }))
  return (
    <>
      <Text size={1} muted>
        {t('notices.hint')}
      </Text>
      <NoticeGroup
        title={t('notices.crisis', {count: crisis.filter(({isShown}) => isShown).length})}
        notices={crisis}
      />
      <NoticeGroup
        title={t('notices.disclaimers', {count: disclaimers.filter(({isShown}) => isShown).length})}
        notices={disclaimers}
      />
    </>
  )
}

function checkedOn(resource: object, day: (date: string) => string, t: Words): string {
  const on = textOf(fieldOf(resource, 'verifiedOn'))
  return on === ''
    ? t('notices.never-checked')
    : t('notices.checked', {day: day(on), by: textOf(fieldOf(resource, 'verifiedBy'))})
}

interface ListedNotice extends NoticeReason<{readonly _id: string}> {
  type: string
  name: string
  fact: readonly string[]
}

function NoticeGroup({title, notices}: {title: string; notices: readonly ListedNotice[]}) {
  const t = useWords()
  const shown = notices.filter(({isShown}) => isShown)
  const others = notices.filter(({isShown}) => !isShown)
  return (
    <Stack as="section" gap={4} aria-label={title}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      <NoticeList notices={shown} />
      {others.length > 0 && (
        <>
          <Text size={1} weight="medium">
            {t('notices.not-shown', {count: others.length})}
          </Text>
          <NoticeList notices={others} />
        </>
      )}
    </Stack>
  )
}

function NoticeList({notices}: {notices: readonly ListedNotice[]}) {
  const t = useWords()
  return (
    <PlainList gap={3}>
      {notices.map(({notice: {_id}, type, name, fact, why, isShown}) => (
        <Card
          as="li"
          key={_id}
          padding={4}
          radius={2}
          border
          tone={isShown ? 'default' : 'transparent'}
          data-testid={isShown ? 'notice-shown' : 'notice-not-shown'}
        >
          <Flex gap={3} align="flex-start" justify="space-between">
            <Stack gap={3} flex={1}>
              <Text size={1} weight="medium">
                {name}
              </Text>
              <Text size={1}>{why}</Text>
              <Text size={1} muted>
                {fact.filter(Boolean).join('. ')}
              </Text>
            </Stack>
            <IntentButton
              intent="edit"
              params={{id: _id, type}}
              mode="bleed"
              text={t('notices.open')}
              aria-label={t('notices.open-named', {name})}
            />
          </Flex>
        </Card>
      ))}
    </PlainList>
  )
}
