import {publishProblems} from '../../src/editorial/publishProblems.ts'

/** Findings that stop publishing, in the order in which to deal with them. */
export const blockingFindings = publishProblems
