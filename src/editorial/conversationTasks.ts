import {documentById, objectsOf, publishedId, refOf, type StoredObject, textOf} from '../storedValue.ts'
import type {ArticleTasks, Task} from './articleTasks.ts'
import {isAway} from './availableReviewer.ts'
import type {CheckContext} from './checkInput.ts'
import {dayOf} from './isoDate.ts'
import {isOpen, type ReviewConversation, reviewConversation, standingDecision} from './reviewConversation.ts'

/**
 * What reviewers asked for and nobody has answered yet, one task an article at most.
 *
 * It is for whoever the open comments were given to, and for the authors when something in it was given to nobody.
 *
 * @param documents - `reviewThread` and `reviewRecord` documents of the article, as stored.
 * @param requestedOn - When a review of the draft was asked for; `''` for never.
 */
export function conversationTasks(
  article: Pick<ArticleTasks, 'articleId' | 'title' | 'authors'>,
  documents: readonly StoredObject[],
  requestedOn: string,
  context: Pick<CheckContext, 'people' | 'today'>,
): Task[] {
  const {threads, decisions}: ReviewConversation = reviewConversation(documents)
  const open = threads.filter(isOpen)
  const decision = standingDecision(decisions, requestedOn)
  if (!decision && open.length === 0) return []
  const reviewer = decision && textOf(documentById(context.people, decision.reviewerId)?.name)
  const assignees = open.flatMap(({assigneeId}) => (assigneeId === '' ? [] : [assigneeId]))
  const forAuthors = decision !== null || open.some(({assigneeId}) => assigneeId === '')
  const present = (id: string) => {
    const person = documentById(context.people, id)
    return !person || !isAway(person, context.today)
  }
  return [
    {
      kind: 'changes-requested',
      date: dayOf(decision?.on ?? open.map(({openedOn}) => openedOn).sort()[0]),
      isPast: false,
      documentId: article.articleId,
      documentType: 'article',
      title: article.title,
      detail: [
        decision &&
          `${reviewer || 'A reviewer'} ${decision.outcome === 'rejected' ? 'rejected it' : 'asks for changes'}.`,
        open.length > 0 && (open.length === 1 ? '1 open comment.' : `${open.length} open comments.`),
      ]
        .filter(Boolean)
        .join(' '),
      owners: [...new Set([...assignees, ...(forAuthors ? article.authors : [])])].filter(present),
    },
  ]
}

/** Documents about articles by the id of the article. */
export function byArticle(documents: readonly StoredObject[]): Map<string, StoredObject[]> {
  const found = new Map<string, StoredObject[]>()
  for (const document of objectsOf(documents)) {
    const id = publishedId(refOf(document['article']))
    const known = found.get(id)
    if (known) known.push(document)
    else found.set(id, [document])
  }
  return found
}
