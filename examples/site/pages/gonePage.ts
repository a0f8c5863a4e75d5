import type {ClinicFrame} from '../content.ts'
import {messagePage} from './messagePage.ts'

/** 410: the article was withdrawn or retired. Its words are not repeated; the clinic's public note is, when it left one. */
export const gonePage = (frame: ClinicFrame | null, note: string): string =>
  messagePage(
    'This article is no longer available',
    ['The clinic has taken it down.', note].filter((paragraph) => paragraph !== ''),
    frame,
  )
