import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {isDraftId} from 'sanity'
import type {PathStep} from '../../src/editorial/finding.ts'
import {reviewColors} from '../badges/reviewColors.ts'
import type {Words} from '../i18n/words.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {findingKeys} from '../editorial/findingKeys.ts'
import {findingsBeforeSignOff} from '../../src/editorial/findingsBeforeSignOff.ts'
import {publishProblems} from '../../src/editorial/publishProblems.ts'
import {mayAnswerFor, type OverrideEntry} from '../../src/editorial/overrides.ts'
import {rules} from '../../src/editorial/rules.ts'
import {useLinkedPerson} from '../actions/useLinkedPerson.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {stringAt} from '../stringAt.ts'
import {useDay} from '../useDay.ts'
import {AnswerForDialog} from './AnswerForDialog.tsx'
import {ConversationLine} from './ConversationLine.tsx'
import {FindingList} from './FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Findings shown before the list is opened. */
const FIRST = 3

const TONES = {primary: 'primary', success: 'positive', warning: 'caution', danger: 'critical'} as const

interface ReviewBannerProps {
  article: object | null
  onGoTo: (path: readonly PathStep[]) => void
  /** Stores that somebody answers for a finding; left out where the form cannot be edited. */
  onOverride?: (override: OverrideEntry) => void
}

/** Where the article stands, in words, with the first things to fix; follows the text while it is edited. */
export function ReviewBanner({article, onGoTo, onOverride}: ReviewBannerProps) {
  const t = useWords()
  const {evaluation, current, error} = useArticleEvaluation(article)
  const {person} = useLinkedPerson(onOverride !== undefined)
  const [expanded, setExpanded] = useState(false)
  // By its key: while the dialog is open the words may be judged anew, and the answer is for those on the screen.
  const [answeringKey, setAnsweringKey] = useState<string | null>(null)
  if (!evaluation) {
    return (
      <Card
        padding={4}
        radius={3}
        border
        tone={error ? 'critical' : 'transparent'}
        role="status"
        data-testid="review-banner"
      >
        <Text size={1} muted={!error}>
          {error ? t('inputs.banner.check-failed', {reason: error.message}) : t('inputs.banner.checking')}
        </Text>
      </Card>
    )
  }
  const {state} = evaluation
  const color = reviewColors[state]
  const findings = publishProblems(evaluation.findings)
  const answeredFor = evaluation.findings.filter(({overridden}) => overridden).length
  const considerations = evaluation.findings.filter(
    ({severity, overridden}) => severity !== 'block' && !overridden,
  ).length
  const keys = findingKeys(findings)
  const answering = answeringKey === null ? undefined : findings[keys.indexOf(answeringKey)]
  const shown = expanded ? findings : findings.slice(0, FIRST)
  return (
    <Card
      as="section"
      aria-label={t('inputs.banner.label')}
      padding={4}
      radius={3}
      border
      tone={TONES[color]}
      data-testid="review-banner"
      data-state={evaluation.state}
      style={{opacity: current ? 1 : 0.7}}
    >
      <Stack gap={4}>
        <Flex gap={3} align="center" wrap="wrap" role="status">
          <Badge tone={TONES[color]} fontSize={1} padding={2} data-testid="review-state">
            {t(`badges.review.${state}.label`)}
          </Badge>
          <Text size={1} weight="medium">
            {evaluation.review && evaluation.lastApproval ? (
              <ReviewFacts evaluation={evaluation} />
            ) : (
              t(`badges.review.${state}.title`)
            )}
          </Text>
        </Flex>
        {!evaluation.review && evaluation.lastApproval && (
          <Text size={1}>
            <ReviewFacts evaluation={evaluation} />
          </Text>
        )}
        <ConversationLine article={article} people={evaluation.context.people} />
        <Text size={1} weight="semibold">
          {summary(evaluation, article, t)}
        </Text>
        {findings.length > 0 && (
          <FindingList
            findings={shown}
            onGoTo={onGoTo}
            answer={
              onOverride && {
                isPossible: (finding) => mayAnswerFor(finding, person, rules, evaluation.today),
                onAnswer: (finding) => setAnsweringKey(keys[findings.indexOf(finding)] ?? null),
              }
            }
          />
        )}
        {answering && person && onOverride && (
          <AnswerForDialog
            finding={answering}
            isCurrent={current}
            personId={person._id}
            today={evaluation.today}
            onSubmit={(override) => {
              onOverride(override)
              setAnsweringKey(null)
            }}
            onClose={() => setAnsweringKey(null)}
          />
        )}
        {answeredFor > 0 && (
          <Text size={1} data-testid="answered-for">
            {t('inputs.banner.answered-for', {count: answeredFor})}
          </Text>
        )}
        {considerations > 0 && (
          <Text size={1} muted>
            {t('inputs.banner.consider', {count: considerations})}
          </Text>
        )}
        {findings.length > FIRST && (
          <Flex>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={expanded ? t('inputs.banner.show-fewer') : t('inputs.banner.show-all', {count: findings.length})}
              aria-expanded={expanded}
              onClick={() => setExpanded(!expanded)}
            />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}

function ReviewFacts({evaluation: {review, lastApproval, nextReviewDue}}: {evaluation: ArticleEvaluation}) {
  const t = useWords()
  const day = useDay()
  if (!lastApproval) return null
  return (
    <>
      {t(review ? 'inputs.banner.approved-by' : 'inputs.banner.last-approved', {
        name: lastApproval.reviewerName,
        date: day(lastApproval.date),
      })}
      {nextReviewDue && ` ${t('inputs.banner.next-due', {date: day(nextReviewDue)})}`}
    </>
  )
}

function summary({findings, adopted, article: judged}: ArticleEvaluation, article: object | null, t: Words): string {
  if (adopted) return t('inputs.banner.old-post')
  const blocking = publishProblems(findings)
  if (blocking.length === 0)
    return isDraftId(stringAt(article, '_id') ?? '') ? t('inputs.banner.ready') : t('inputs.banner.published')
  return findingsBeforeSignOff(findings, judged).length === 0
    ? t('inputs.banner.after-review')
    : t('inputs.banner.must-fix', {count: blocking.length})
}
