import type {ClinicFrame} from '../content.ts'
import {messagePage} from './messagePage.ts'

/** 410: the article was withdrawn or retired. Its words are not repeated, only that they no longer stand. */
export const gonePage = (frame: ClinicFrame | null): string =>
  messagePage('This article is no longer available', ['The clinic has taken it down.'], frame)
