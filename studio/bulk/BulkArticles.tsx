import {Heading, Stack, Text, TextInput} from '@sanity/ui'
import {useState} from 'react'
import {useClient} from 'sanity'
import {FormField} from '../actions/FormField.tsx'
import {Tick} from '../actions/Tick.tsx'
import {apiVersion} from '../apiVersion.ts'
import {useFetched} from '../editorial/useFetched.ts'
import {useWords} from '../i18n/useWords.ts'
import {useKept} from '../kept.ts'
import {toggled} from '../toggled.ts'
import {Pane} from '../layout/Pane.tsx'
import {ARTICLE_ROWS, type ArticleRow, MOST_ROWS, rowsWith, stateKey} from './articleRows.ts'
import {type BulkDraft, bulkDraft} from './bulkDraft.ts'
import {BulkOrderForm} from './BulkOrderForm.tsx'
import {BulkOutcomes} from './BulkOutcomes.tsx'
import type {BulkOrder} from './bulkActions.ts'
import {type BulkOutcome, runBulk} from './runBulk.ts'

/** Tick articles, choose what to do, see what became of each. */
export function BulkArticles() {
  const client = useClient({apiVersion})
  const t = useWords()
  const [round, setRound] = useState(0)
  const fetched = useFetched<ArticleRow[]>(ARTICLE_ROWS, {round: String(round)})
  const [rows, setRows] = useState(fetched)
  // The list as it was stays while it is asked for anew.
  if (fetched && fetched !== rows) setRows(fetched)
  const [draft, update] = useKept(bulkDraft)
  const {words, chosen, running, outcomes} = draft
  const change = (changes: Partial<BulkDraft>) => update((before) => ({...before, ...changes}))
  const choose = (ids: readonly string[], isChosen: boolean) =>
    update((before) => ({
      ...before,
      chosen: ids.reduce((set, id) => toggled(set, id, isChosen), before.chosen),
    }))

  const found = rowsWith(rows ?? [], words)
  const shown = found.slice(0, MOST_ROWS)
  const articles = (rows ?? [])
    .filter(({id}) => chosen.has(id))
    .map(({id, title}) => ({id, title: title || t('bulk.untitled')}))

  const run = async (order: BulkOrder) => {
    change({outcomes: [], running: {done: 0, all: articles.length}})
    const list: BulkOutcome[] = []
    await runBulk(client, articles, order, (outcome) => {
      list.push(outcome)
      change({outcomes: [...list], running: {done: list.length, all: articles.length}})
    })
    // What was refused stays ticked, to be tried again.
    const refused = list.filter(({refusal}) => refusal !== null).map(({id}) => id)
    change({running: null, chosen: new Set(refused)})
    setRound(round + 1)
  }

  return (
    <Pane width={2} paddingY={4} testId="several-articles">
      <Heading as="h1" size={2}>
        {t('bulk.title')}
      </Heading>
      <Text size={1} muted>
        {t('bulk.introduction')}
      </Text>
      <FormField label={t('bulk.find')} hint={t('bulk.find-hint')}>
        {(ids) => (
          <TextInput
            {...ids}
            value={words}
            data-testid="bulk-find"
            onChange={(event) => change({words: event.currentTarget.value})}
          />
        )}
      </FormField>
      <Stack gap={3} role="group" aria-label={t('bulk.articles')} aria-busy={rows === undefined}>
        {rows === undefined && (
          <Text size={1} muted role="status">
            {t('bulk.loading')}
          </Text>
        )}
        {rows && shown.length === 0 && (
          <Text size={1} muted role="status">
            {t('bulk.none')}
          </Text>
        )}
        {shown.length > 1 && (
          <Tick
            label={t('bulk.tick-all')}
            checked={shown.every(({id}) => chosen.has(id))}
            testId="bulk-all"
            onChange={(all) =>
              choose(
                shown.map(({id}) => id),
                all,
              )
            }
          />
        )}
        {shown.map((row) => (
          <Tick
            key={row.id}
            label={t('bulk.row', {title: row.title || t('bulk.untitled'), state: t(stateKey(row))})}
            checked={chosen.has(row.id)}
            testId={`bulk-${row.id}`}
            onChange={(isChosen) => choose([row.id], isChosen)}
          />
        ))}
        {found.length > shown.length && (
          <Text size={1} muted>
            {t('bulk.too-many', {shown: shown.length, all: found.length})}
          </Text>
        )}
      </Stack>
      <BulkOrderForm count={articles.length} draft={draft} onChange={change} onSubmit={(order) => void run(order)} />
      <BulkOutcomes outcomes={outcomes} finished={running === null} />
    </Pane>
  )
}
