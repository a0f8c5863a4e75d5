import {Stack, Text} from '@sanity/ui'
import type {FormEvent} from 'react'
import {type SanityDocument, useClient} from 'sanity'
import {IntentLink, useRouter} from 'sanity/router'
import type {CheckedArticle} from '../../src/editorial/checkInput.ts'
import {checkContext} from '../../src/editorial/checkContext.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'
import {articlesShowing, nextDisclaimerVersion} from '../../src/editorial/disclaimerVersions.ts'
import {fieldOf, textOf} from '../../src/storedValue.ts'
import {DialogButtons} from '../actions/DialogButtons.tsx'
import {FailureCard} from '../actions/FailureCard.tsx'
import {useSubmission} from '../actions/useSubmission.ts'
import {apiVersion} from '../apiVersion.ts'
import {useFetched} from '../editorial/useFetched.ts'
import {newId} from '../newId.ts'
import {clinicToday} from '../sources/clinicToday.ts'
import {useWords} from '../i18n/useWords.ts'

/** What decides which text a page shows, of every page that readers have. */
const PAGES = `{
  "documents": *[_type in ["clinic", "topic", "disclaimer"] && !(_id in path("drafts.**"))],
  "articles": *[_type == "article" && defined(firstPublished) && !defined(withdrawal) && !defined(retirement.on)]
    | order(lower(title) asc)
    {_id, _type, title, language, sensitivity, disclosures, aiUse, primaryTopic, additionalDisclaimers}
}`

type Page = CheckedArticle & {readonly _id: string}

/** The pages that a new version touches, and the button that prepares it. */
export function NewVersionForm({disclaimer, onClose}: {disclaimer: SanityDocument; onClose: () => void}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const {navigateIntent} = useRouter()
  const {busy, failure, submit} = useSubmission(onClose)
  const answer = useFetched<{documents: unknown[]; articles: Page[]}>(PAGES, {})
  const showing = answer && pagesShowing(disclaimer._id, answer)

  const prepare = (event: FormEvent) => {
    event.preventDefault()
    const id = newId()
    void submit(
      async () => {
        const effectiveFrom = await clinicToday(client)
        const draft = nextDisclaimerVersion(disclaimer, {id, effectiveFrom})
        await client.create(draft, {tag: 'clinic-content.new-version', visibility: 'sync'})
        navigateIntent('edit', {id, type: 'disclaimer'})
      },
      {title: t('notices.new-version.done'), description: t('notices.new-version.done-hint')},
    )
  }

  return (
    <form onSubmit={prepare} data-testid="new-version-form">
      <Stack gap={5}>
        <Text size={1}>{t('notices.new-version.explanation')}</Text>
        <FailureCard failure={failure} />
        {showing ? (
          <>
            <Pages heading={t('notices.new-version.pages', {count: showing.byRule.length})} pages={showing.byRule} />
            {showing.byHand.length > 0 && (
              <Pages
                heading={t('notices.new-version.by-hand', {count: showing.byHand.length})}
                pages={showing.byHand}
              />
            )}
          </>
        ) : (
          <Text size={1} muted role="status">
            {t('notices.new-version.loading')}
          </Text>
        )}
        <DialogButtons
          submit={busy ? t('notices.new-version.submitting') : t('notices.new-version.submit')}
          busy={busy}
          disabled={busy || !showing}
          testId="new-version-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}

function pagesShowing(id: string, {documents, articles}: {documents: readonly unknown[]; articles: readonly Page[]}) {
  const clinic = documents.find((document) => fieldOf(document, '_type') === 'clinic')
  const today = dayIn(textOf(fieldOf(clinic, 'timeZone')), new Date())
  return articlesShowing(id, articles, checkContext(documents, {today}))
}

function Pages({heading, pages}: {heading: string; pages: readonly Page[]}) {
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {heading}
      </Text>
      {pages.length > 0 && (
        <Stack as="ul" gap={3} data-testid="new-version-pages" style={{margin: 0, paddingLeft: '1.5em'}}>
          {pages.map(({_id, title}) => (
            <Text as="li" size={1} key={_id}>
              <IntentLink intent="edit" params={{id: _id, type: 'article'}}>
                {textOf(title) || _id}
              </IntentLink>
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
