import {expect, test} from 'vitest'
import {citationId} from '../../../seed/pack/documentIds.ts'

test.each([
  [{id: 'a', DOI: '10.1037//0022-3514.78.2.350'}, 'citation-doi-10-1037--0022-3514-78-2-350'],
  [{id: 'a', DOI: '10.1037/0022-3514.78.2.350'}, 'citation-doi-10-1037-0022-3514-78-2-350'],
  [{id: 'a', DOI: '10.1016/S0749-3797(98)00017-8'}, 'citation-doi-10-1016-s0749-3797-98-00017-8'],
  [{id: 'a', PMID: '21108315'}, 'citation-pmid-21108315'],
  [{id: 'a', ISBN: '978-0-00-000000-2'}, 'citation-isbn-978-0-00-000000-2'],
  [{id: 'a', URL: 'https://example.org/page'}, 'citation-web-example-org-page'],
])('%o', (work, id) => {
  expect(citationId(work)).toBe(id)
  expect(id).toMatch(/^[a-z0-9-]+$/)
})
