import {expect, test} from 'vitest'
import {placeInWords} from '../../../cli/check/placeInWords.ts'
import type {PathStep} from '../../../src/editorial/index.ts'
import {soundArticle} from '../../fixtures/soundArticle.ts'

const {article} = await soundArticle()

test.each<[PathStep[], string]>([
  [['title'], 'title'],
  [['nextReviewDue'], 'next review due'],
  [['aiUse', 'humanReviewed'], 'use of AI, human reviewed'],
  [['reviews', {_key: 'r1'}, 'date'], 'reviews, review 1, date'],
  [['authors', 0], 'authors, entry 1'],
  [
    ['body', {_key: 'p1'}, 'children', {_key: 's2'}],
    'body, block 1: “In one invented survey it went with less sleep.”',
  ],
  [
    ['body', {_key: 'p1'}, 'markDefs', {_key: 'm1'}],
    'body, block 1, citation: “In one invented survey it went with less sleep.”',
  ],
  [['body', {_key: 'h1'}], 'body, heading, block 2: “What helps”'],
  [
    ['body', {_key: 'k1'}, 'points', {_key: 'p2'}, 'children', {_key: 's5'}],
    'body, block 3 (key points), points, block 1: “Talking to somebody helps some people.”',
  ],
  [
    ['body', {_key: 'c1'}, 'body', {_key: 'p3'}, 'children', {_key: 'n1'}],
    'body, block 4 (care card), body, block 1, crisis number: “Call or read how to reach the clinic.”',
  ],
  [['body', {_key: 'f1'}, 'alt'], 'body, block 5 (figure), alt'],
  [['body', {_key: 'gone'}, 'children', 7], 'body, entry'],
  [[], ''],
])('%j is “%s”', (path, words) => {
  expect(placeInWords(article, path)).toBe(words)
})

test.each([[null], [7], [{body: 'text'}], [{body: [null, 7]}]])('leads nowhere in %j without an error', (document) => {
  expect(placeInWords(document, ['body', 1, 'children', {_key: 'x'}])).toMatch(/^body/)
})
