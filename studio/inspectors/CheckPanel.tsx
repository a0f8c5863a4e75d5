import {Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useMemo} from 'react'
import {type DocumentInspectorProps, PatchEvent} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {findingsBeforeSignOff} from '../../src/editorial/findingsBeforeSignOff.ts'
import type {Finding, PathStep} from '../../src/editorial/finding.ts'
import {type MechanicalFix, mechanicalFix} from '../../src/editorial/fixes/mechanicalFix.ts'
import {publishProblems} from '../../src/editorial/publishProblems.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {newKey} from '../newKey.ts'
import {FindingGroup} from './FindingGroup.tsx'
import {InspectorPane} from './InspectorPane.tsx'
import {ReadingSection} from './ReadingSection.tsx'
import {toPatches} from './toPatches.ts'
import {useGoTo} from './useGoTo.ts'
import {useReading} from './useReading.ts'
import {useWords} from '../i18n/useWords.ts'

/** What to mend and what to think about in an article while it is written, each leading to its place. */
export function CheckPanel({onClose}: DocumentInspectorProps) {
  const t = useWords()
  const {displayed, formState, onChange} = useDocumentPane()
  const goTo = useGoTo()
  const {evaluation, current, error} = useArticleEvaluation(displayed)
  const toast = useToast()
  const apply = (fix: MechanicalFix) => {
    onChange(PatchEvent.from(toPatches(fix.patches)))
    toast.push({status: 'success', title: t('inspectors.fixed')})
  }
  return (
    <InspectorPane
      title={t('inspectors.title')}
      label={t('inspectors.menu')}
      closeLabel={t('inspectors.close')}
      testId="check-panel"
      onClose={onClose}
    >
      <FailureCard failure={error ? t('inspectors.failed', {reason: error.message}) : null} />
      {!current && !error && (
        <Text size={1} muted role="status">
          {evaluation ? t('inspectors.catching-up') : t('inspectors.checking')}
        </Text>
      )}
      {evaluation && (
        <Checked
          evaluation={evaluation}
          onGoTo={goTo}
          // A fix is for the text that was checked, and for no other.
          onFix={current && formState?.readOnly !== true ? apply : null}
        />
      )}
    </InspectorPane>
  )
}

function Checked({
  evaluation,
  onGoTo,
  onFix,
}: {
  evaluation: ArticleEvaluation
  onGoTo: (path: readonly PathStep[]) => void
  onFix: ((fix: MechanicalFix) => void) | null
}) {
  const t = useWords()
  const {article, context, findings} = evaluation
  const reading = useReading(evaluation)
  const mustFix = findingsBeforeSignOff(findings, article)
  const isReviewLeft = mustFix.length === 0 && publishProblems(findings).length > 0
  const consider = findings.filter(({severity, overridden}) => severity !== 'block' && !overridden)
  // Looked for once for each verdict, and not with every key that is pressed.
  const fixes = useMemo(
    () => new Map(findings.map((finding) => [finding, mechanicalFix({article, context, finding, newKey})])),
    [article, context, findings],
  )
  const fixOf = (finding: Finding) => fixes.get(finding) ?? null
  return (
    <>
      <FindingGroup
        title={t('inspectors.must-fix', {count: mustFix.length})}
        hint={t('inspectors.must-fix-hint')}
        nothing={isReviewLeft ? t('inspectors.review') : t('inspectors.nothing-to-fix')}
        tone="critical"
        findings={mustFix}
        fixOf={fixOf}
        onGoTo={onGoTo}
        onFix={onFix}
        testId="check-must-fix"
      />
      <FindingGroup
        title={t('inspectors.consider', {count: consider.length})}
        hint={t('inspectors.consider-hint')}
        nothing={t('inspectors.nothing-to-consider')}
        tone="caution"
        findings={consider}
        fixOf={fixOf}
        onGoTo={onGoTo}
        onFix={onFix}
        testId="check-consider"
      />
      {reading && <ReadingSection reading={reading} onGoTo={onGoTo} />}
    </>
  )
}
