import {refOf, textOf, type StoredObject} from '../storedValue.ts'

/** The `sourceAlert` documents of an article that are not settled. One that anybody may write, without `private.`, is none. */
export function openAlerts(documents: readonly StoredObject[], articleId: string): StoredObject[] {
  return documents.filter(
    ({_id, _type, article, resolvedOn}) =>
      _type === 'sourceAlert' && textOf(_id).startsWith('private.') && refOf(article) === articleId && !resolvedOn,
  )
}

/** The one of them that is about a work, or `null`. */
export function alertAbout(alerts: readonly StoredObject[], citationId: string): StoredObject | null {
  return alerts.find(({citation}) => refOf(citation) === citationId) ?? null
}
