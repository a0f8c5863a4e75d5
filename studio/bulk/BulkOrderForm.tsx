import {Button, Flex, Select, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import type {CheckedPerson} from '../../src/editorial/checkInput.ts'
import {FormField} from '../actions/FormField.tsx'
import {useFetched} from '../editorial/useFetched.ts'
import {useWords} from '../i18n/useWords.ts'
import {type BulkAction, bulkActions, type BulkOrder} from './bulkActions.ts'

type Clinician = CheckedPerson & {readonly name: string}

const CLINICIANS = `*[_type == "person" && isClinician == true && !(_id in path("drafts.**"))] | order(name asc)
  {_id, "name": coalesce(name, ""), isClinician, isPracticeOwner, leftOn, away, backup, credentials}`

/** What to do to the articles that are ticked. */
export function BulkOrderForm({
  count,
  running,
  onSubmit,
}: {
  count: number
  running: {done: number; all: number} | null
  onSubmit: (order: BulkOrder) => void
}) {
  const t = useWords()
  const clinicians = useFetched<Clinician[]>(CLINICIANS, {}) ?? []
  const [action, setAction] = useState<BulkAction>('request-review')
  const [reviewerId, setReviewerId] = useState('')
  const [reason, setReason] = useState('')
  const reviewer = clinicians.find(({_id}) => _id === reviewerId) ?? null
  const incomplete = count === 0 || (action === 'assign-reviewer' && reviewer === null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (incomplete || running) return
    onSubmit({action, reviewer: action === 'retire' ? null : reviewer, reason, now: new Date()})
  }

  return (
    <form onSubmit={submit} aria-label={t('bulk.order')} data-testid="bulk-order">
      <Stack gap={4}>
        <FormField label={t('bulk.action')} hint={t(`bulk.hint.${action}`)}>
          {(ids) => (
            <Select
              {...ids}
              value={action}
              data-testid="bulk-action"
              onChange={({currentTarget: {value}}) =>
                setAction(bulkActions.find((each) => each === value) ?? 'request-review')
              }
            >
              {bulkActions.map((each) => (
                <option key={each} value={each}>
                  {t(`bulk.action.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        {action === 'retire' ? (
          <FormField label={t('bulk.reason')} hint={t('bulk.reason-hint')}>
            {(ids) => (
              <TextArea
                {...ids}
                rows={2}
                value={reason}
                data-testid="bulk-reason"
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            )}
          </FormField>
        ) : (
          <FormField label={t('bulk.reviewer')} hint={t('bulk.reviewer-hint')}>
            {(ids) => (
              <Select
                {...ids}
                value={reviewerId}
                data-testid="bulk-reviewer"
                onChange={(event) => setReviewerId(event.currentTarget.value)}
              >
                <option value="">{t(action === 'assign-reviewer' ? 'bulk.choose' : 'bulk.everybody')}</option>
                {clinicians.map(({_id, name}) => (
                  <option key={_id} value={_id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
        )}
        <Flex gap={3} align="center">
          <Button
            type="submit"
            text={t(`bulk.submit.${action}`, {count})}
            {...(action === 'retire' && {tone: 'critical' as const, mode: 'ghost' as const})}
            disabled={incomplete || running !== null}
            loading={running !== null}
            data-testid="bulk-submit"
          />
          {running && (
            <Text size={1} role="status">
              {t('bulk.working', {...running})}
            </Text>
          )}
        </Flex>
      </Stack>
    </form>
  )
}
