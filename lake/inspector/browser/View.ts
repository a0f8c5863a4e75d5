import type {Api} from './api.ts'
import type {Session} from './session.ts'

/** What a view is shown with. */
export interface ViewContext {
  api: Api
  session: Session
  /** `''` where none is chosen. */
  dataset: string
  search: URLSearchParams
  /** Aborted when the view is left. */
  signal: AbortSignal
  /** Read the session anew and show the view again. */
  reload(): Promise<void>
}

/** A part of the inspector; starts with its `h1`. */
export type View = (context: ViewContext) => Node[]
