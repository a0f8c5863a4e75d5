import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {type DocumentActionProps, type SanityClient, type SanityDocument, useClient, useCurrentUser} from 'sanity'
import {buildPublication, type Publication} from '../../src/editorial/buildPublication.ts'
import {apiVersion} from '../apiVersion.ts'
import {articleEvaluator} from '../editorial/articleEvaluator.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {storedPair} from '../editorial/storedArticle.ts'
import {errorMessage} from '../errorMessage.ts'
import {newId} from '../newId.ts'
import {stringAt} from '../stringAt.ts'
import {confirmationPatch} from './confirmation.ts'
import {publishWithRecord as runPublish} from './publishWithRecord.ts'
import {useWords} from '../i18n/useWords.ts'

/** How long a publish may take to arrive, asked for every so often; the stock action may first wait for validation. */
const ARRIVES_WITHIN_MS = 60_000
const ASK_EVERY_MS = 500

/** Wraps a publish of the article in its record; see `publishWithRecord`. */
export function usePublishWithRecord({id, published}: DocumentActionProps) {
  const t = useWords()
  const client = useClient({apiVersion})
  const userId = useCurrentUser()?.id
  const toast = useToast()
  const [publishing, setPublishing] = useState(false)

  const publishWithRecord = useCallback(
    (evaluation: ArticleEvaluation | null, publish: () => void) => {
      if (!evaluation || !userId) return
      setPublishing(true)
      let started = false
      const run = async () => {
        const record = await buildPublication({
          articleId: id,
          slug: stringAt(evaluation.article, 'slug', 'current') ?? '',
          article: evaluation.article,
          context: evaluation.context,
          recordId: newId(),
          now: new Date().toISOString(),
          publisherUserId: userId,
        })
        let publicBefore: SanityDocument | null = published
        return runPublish({
          record,
          prepare: async () => {
            publicBefore = (await storedPair(client, id)).published
            await client.create(record, {tag: 'clinic-content.publication'})
          },
          publish: () => {
            started = true
            publish()
            setPublishing(false)
          },
          published: () => arrives(client, id, publicBefore?._rev, record),
          confirm: () => confirm(client, id, publicBefore, record),
        })
      }
      run().catch((error: unknown) => {
        setPublishing(false)
        toast.push({
          status: started ? 'warning' : 'error',
          title: started ? t('actions.publish.not-confirmed') : t('actions.publish.record-failed'),
          description: errorMessage(error),
        })
      })
    },
    [client, id, userId, published, toast, t],
  )
  return {publishing, publishWithRecord}
}

/** Whether, in good time, the public document became another revision that holds the words of the record. */
async function arrives(client: SanityClient, id: string, revisionBefore: string | undefined, record: Publication) {
  const deadline = Date.now() + ARRIVES_WITHIN_MS
  while (Date.now() < deadline) {
    const {published} = await storedPair(client, id)
    if (published && published._rev !== revisionBefore) {
      const {hash} = await articleEvaluator(client).evaluate(client, published)
      return hash.value === record.contentHash.value
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
  return false
}

async function confirm(client: SanityClient, id: string, before: SanityDocument | null, record: Publication) {
  const {draft, published} = await storedPair(client, id)
  if (!published) return
  const now = new Date().toISOString()
  const patch = confirmationPatch({
    now,
    previous: before && {
      hash: (await articleEvaluator(client).evaluate(client, before)).hash.value,
      slug: stringAt(before, 'slug', 'current') ?? null,
      formerSlugs: formerSlugs(published),
    },
    current: {hash: record.contentHash.value, slug: stringAt(published, 'slug', 'current') ?? null},
  })
  const transaction = client.transaction().patch(record._id, {set: {state: 'confirmed', confirmedOn: now}})
  // A draft that was begun meanwhile would otherwise take the stamps back when it is published.
  for (const target of draft ? [published._id, draft._id] : [published._id]) {
    transaction.patch(target, (change) => {
      const stamped = change.setIfMissing(patch.setIfMissing).set(patch.set)
      return patch.appendFormerSlug ? stamped.append('formerSlugs', [patch.appendFormerSlug]) : stamped
    })
  }
  await transaction.commit({tag: 'clinic-content.publication', visibility: 'async'})
}

const formerSlugs = (article: SanityDocument): string[] => {
  const slugs: unknown = article['formerSlugs']
  return Array.isArray(slugs) ? slugs.filter((slug) => typeof slug === 'string') : []
}
