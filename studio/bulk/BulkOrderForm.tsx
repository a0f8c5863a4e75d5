import {Button, Flex, Select, Stack, Text, TextArea} from '@sanity/ui'
import type {FormEvent} from 'react'
import {useClinicians} from '../actions/clinicians.ts'
import {FormField} from '../actions/FormField.tsx'
import {useWords} from '../i18n/useWords.ts'
import {bulkActions, type BulkOrder} from './bulkActions.ts'
import type {BulkDraft} from './bulkDraft.ts'

/** What to do to the articles that are ticked. */
export function BulkOrderForm({
  count,
  draft: {action, reviewerId, reason, running},
  onChange,
  onSubmit,
}: {
  count: number
  draft: BulkDraft
  onChange: (changes: Partial<BulkDraft>) => void
  onSubmit: (order: BulkOrder) => void
}) {
  const t = useWords()
  const clinicians = useClinicians()
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
                onChange({action: bulkActions.find((each) => each === value) ?? 'request-review'})
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
                onChange={(event) => onChange({reason: event.currentTarget.value})}
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
                onChange={(event) => onChange({reviewerId: event.currentTarget.value})}
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
