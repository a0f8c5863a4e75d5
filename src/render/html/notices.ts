import type {RenderableArticle} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {noticeTexts} from '../noticeTexts.ts'
import {element} from './element.ts'

/** The notices as paragraphs, before everything else on the page. */
export const notices = (article: RenderableArticle): string =>
  noticeTexts(article)
    .map((text) => element('p', escapeHtml(text), ' class="cc-notice"'))
    .join('')
