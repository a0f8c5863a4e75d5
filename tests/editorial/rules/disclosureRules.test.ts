import {expect, test} from 'vitest'
import {type Change, findingsAfter} from '../findingsAfter.ts'

const disclosures = (value: unknown): Change => [['article', 'disclosures'], value]
const aiUse = (value: unknown): Change => [['article', 'aiUse'], value]
const none = {funding: 'None declared', conflicts: 'None declared', affiliateLinks: false}

test.each<[name: string, changes: Change[], found: string[]]>([
  ['none declared', [disclosures(none)], []],
  ['declared in full', [disclosures({...none, funding: 'The clinic', statement: 'As written.'})], []],
  ['nothing', [disclosures(null)], ['DSC-01 disclosures']],
  ['blank funding', [disclosures({...none, funding: ' \n'})], ['DSC-01 disclosures.funding']],
  ['no word on conflicts', [disclosures({...none, conflicts: undefined})], ['DSC-01 disclosures.conflicts']],
  ['no word on paid links', [disclosures({...none, affiliateLinks: null})], ['DSC-01 disclosures.affiliateLinks']],
  ['two of three', [disclosures({funding: 'None'})], ['DSC-01 disclosures']],
  ['no AI', [aiUse({used: false})], []],
  ['unanswered', [aiUse({})], ['AI-01 aiUse.used']],
  ['"no" as a text', [aiUse({used: 'no'})], ['AI-01 aiUse.used']],
  [
    'AI that nobody checked',
    [aiUse({used: true, humanReviewed: false, statement: 'A tool helped.'})],
    ['AI-01 aiUse.humanReviewed', 'DIS-01 additionalDisclaimers'],
  ],
  [
    'AI without a word to readers',
    [aiUse({used: true, humanReviewed: true, statement: ' '})],
    ['AI-01 aiUse.statement', 'DIS-01 additionalDisclaimers'],
  ],
])('%s', async (_name, changes, found) => {
  expect((await findingsAfter(...changes)).sort()).toEqual(found)
})
