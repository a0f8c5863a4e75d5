import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {isDraftId} from 'sanity'
import type {PathStep} from '../../src/editorial/finding.ts'
import {badgeTexts} from '../badges/strings.ts'
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
import {inputStrings} from './strings.ts'

const strings = inputStrings.banner

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
          {error ? strings.checkFailed(error.message) : strings.checking}
        </Text>
      </Card>
    )
  }
  const {label, title, color} = badgeTexts[evaluation.state]
  const findings = publishProblems(evaluation.findings)
  const answeredFor = evaluation.findings.filter(({overridden}) => overridden).length
  const considerations = evaluation.findings.filter(({severity}) => severity === 'warn').length
  const keys = findingKeys(findings)
  const answering = answeringKey === null ? undefined : findings[keys.indexOf(answeringKey)]
  const shown = expanded ? findings : findings.slice(0, FIRST)
  return (
    <Card
      as="section"
      aria-label={strings.label}
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
            {label}
          </Badge>
          <Text size={1} weight="medium">
            {evaluation.review && evaluation.lastApproval ? <ReviewFacts evaluation={evaluation} /> : title}
          </Text>
        </Flex>
        {!evaluation.review && evaluation.lastApproval && (
          <Text size={1}>
            <ReviewFacts evaluation={evaluation} />
          </Text>
        )}
        <ConversationLine article={article} people={evaluation.context.people} />
        <Text size={1} weight="semibold">
          {summary(evaluation, article)}
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
            {strings.answeredFor(answeredFor)}
          </Text>
        )}
        {considerations > 0 && (
          <Text size={1} muted>
            {strings.consider(considerations)}
          </Text>
        )}
        {findings.length > FIRST && (
          <Flex>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={expanded ? strings.showFewer : strings.showAll(findings.length)}
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
  const day = useDay()
  if (!lastApproval) return null
  const sentence = review ? strings.approvedBy : strings.lastApproved
  return (
    <>
      {sentence(lastApproval.reviewerName, day(lastApproval.date))}
      {nextReviewDue && ` ${strings.nextDue(day(nextReviewDue))}`}
    </>
  )
}

function summary({findings, adopted, article: judged}: ArticleEvaluation, article: object | null): string {
  if (adopted) return strings.oldPost
  const blocking = publishProblems(findings)
  if (blocking.length === 0) return isDraftId(stringAt(article, '_id') ?? '') ? strings.ready : strings.published
  return findingsBeforeSignOff(findings, judged).length === 0 ? strings.afterReview : strings.mustFix(blocking.length)
}
