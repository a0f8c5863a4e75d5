import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {check, checkContext, isArticleDocument} from '../../src/editorial/index.ts'
import {brief} from './findingsAfter.ts'

test('a typical page of a clinic without disclaimers or crisis lines fails for exactly these reasons', async () => {
  const page: unknown = JSON.parse(readFileSync(new URL('../fixtures/failingClinicPage.json', import.meta.url), 'utf8'))
  if (typeof page !== 'object' || page === null || !('article' in page) || !isArticleDocument(page.article)) {
    throw new Error('failingClinicPage.json holds no article')
  }
  const found = await check(page.article, checkContext(Object.values(page), {today: '2026-11-24'}))
  expect(found.map(brief)).toEqual([
    'REV-01 reviews',
    'AUT-01 authors',
    'CIT-01 body',
    'CIT-02 body[p1].children[s1]',
    'CIT-02 body[p2].children[s3]',
    'CIT-02 body[p2].children[s4]',
    'CIT-06 body[p1].children[s1]',
    'CIT-06 body[p2].children[s4]',
    'CIT-07 body[p4]',
    'CRI-01 additionalCrisisResources',
    'DIS-01 additionalDisclaimers',
    'DSC-01 disclosures',
    'AI-01 aiUse.used',
  ])
})
