import {CommentIcon} from '@sanity/icons/Comment'
import {type DocumentInspector, getPublishedId} from 'sanity'
import {isOpen} from '../../src/editorial/reviewConversation.ts'
import {useWords} from '../i18n/useWords.ts'
import {ThreadsPanel} from './ThreadsPanel.tsx'
import {useConversation} from './useConversation.ts'

/** Names the panel in an address: `inspect=clinic-comments`. */
export const THREADS_INSPECTOR = 'clinic-comments'

/** The panel beside the form of an article with what reviewers and writers say to each other. */
export const threadsInspector: DocumentInspector = {
  name: THREADS_INSPECTOR,
  component: ThreadsPanel,
  useMenuItem: ({documentId}) => {
    const t = useWords()
    const {conversation} = useConversation(getPublishedId(documentId))
    const open = conversation?.threads.filter(isOpen).length ?? 0
    return {
      icon: CommentIcon,
      title: open > 0 ? t('threads.menu-count', {count: open}) : t('threads.menu'),
      tone: open > 0 ? 'caution' : undefined,
      showAsAction: true,
    }
  },
}
