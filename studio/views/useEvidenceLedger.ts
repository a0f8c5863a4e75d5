import {useEffect, useState} from 'react'
import {type EvidenceLedger, evidenceLedger} from '../../src/editorial/evidenceLedger.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {errorMessage} from '../errorMessage.ts'

export interface LedgerState {
  ledger: EvidenceLedger | null
  error: string | null
}

/** The ledger of an article as it stands, anew after each pause in the typing. */
export function useEvidenceLedger(article: object | null): LedgerState {
  const {evaluation, error} = useArticleEvaluation(article)
  const [state, setState] = useState<LedgerState>({ledger: null, error: null})
  useEffect(() => {
    if (!evaluation) return
    let stale = false
    const finish = (next: LedgerState) => {
      if (!stale) setState(next)
    }
    evidenceLedger(evaluation.article, evaluation.context, evaluation.findings).then(
      (ledger) => finish({ledger, error: null}),
      (reason: unknown) => finish({ledger: null, error: errorMessage(reason)}),
    )
    return () => {
      stale = true
    }
  }, [evaluation])
  return error ? {...state, error: error.message} : state
}
