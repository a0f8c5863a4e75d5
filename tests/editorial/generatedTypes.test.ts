import {expectTypeOf, test} from 'vitest'
import type {
  CheckedArticle,
  CheckedCitation,
  CheckedClinic,
  CheckedCrisisResource,
  CheckedDisclaimer,
  CheckedPerson,
  CheckedTopic,
} from '../../src/editorial/index.ts'
import type {
  Article,
  Citation,
  Clinic,
  CrisisResource,
  Disclaimer,
  Person,
  Topic,
} from '../../src/generated/sanity.types.ts'

test('the documents that the schemas describe are what the rules read', () => {
  expectTypeOf<Article>().toExtend<CheckedArticle>()
  expectTypeOf<Citation>().toExtend<CheckedCitation>()
  expectTypeOf<Clinic>().toExtend<CheckedClinic>()
  expectTypeOf<CrisisResource>().toExtend<CheckedCrisisResource>()
  expectTypeOf<Disclaimer>().toExtend<CheckedDisclaimer>()
  expectTypeOf<Person>().toExtend<CheckedPerson>()
  expectTypeOf<Topic>().toExtend<CheckedTopic>()
})
