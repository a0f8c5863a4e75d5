import {expect, test} from 'vitest'
import {parseIdentifier, type Identifier} from '../../src/citations/parseIdentifier.ts'

test.each<[pasted: string, type: Identifier['type'], value: string]>([
  ['10.5555/test.1', 'doi', '10.5555/test.1'],
  ['doi:10.5555/S0749-3797(98)00017-8.', 'doi', '10.5555/S0749-3797(98)00017-8'],
  ['(https://doi.org/10.5555/test.1)', 'doi', '10.5555/test.1'],
  ['DOI 10.5555/xyz123, and more', 'doi', '10.5555/xyz123'],
  ['10.5555//0022-3514.78.2.350', 'doi', '10.5555//0022-3514.78.2.350'],
  ['https://dx.doi.org/10.5555%2Fab(98)c', 'doi', '10.5555/ab(98)c'],
  ['info:doi/10.5555/182', 'doi', '10.5555/182'],
  ['10.5555/(SICI)1097(1999)55:9<1023::AID>3.0.CO;2-#', 'doi', '10.5555/(SICI)1097(1999)55:9<1023::AID>3.0.CO;2-#'],
  ['https://example.com/doi/full/10.5555/test.1?af=R', 'doi', '10.5555/test.1'],
  ['https://example.com/articles/10.5555/test.1/full', 'doi', '10.5555/test.1'],
  ['https://example.com/article?id=10.5555/test.1&type=printable', 'doi', '10.5555/test.1'],
  ['https://doi.org/10.5555/test.1#Sec2', 'doi', '10.5555/test.1'],
  ['PMID: 12345678', 'pmid', '12345678'],
  ['12345678', 'pmid', '12345678'],
  ['pmid12345', 'pmid', '12345'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid', '12345678'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/12345678', 'pmid', '12345678'],
  ['https://europepmc.org/article/MED/12345678', 'pmid', '12345678'],
  ['PMC1234567', 'pmcid', 'PMC1234567'],
  ['PMCID: PMC1234567', 'pmcid', 'PMC1234567'],
  ['pmcid:1234567', 'pmcid', 'PMC1234567'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'pmcid', 'PMC1234567'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/?report=reader', 'pmcid', 'PMC1234567'],
  ['ISBN 978-3-16-148410-0', 'isbn', '9783161484100'],
  ['urn:isbn:0-306-40615-2', 'isbn', '0306406152'],
  ['080442957X', 'isbn', '080442957X'],
  ['arXiv:1606.08813v3', 'arxiv', '1606.08813v3'],
  ['https://arxiv.org/abs/hep-th/9901001', 'arxiv', 'hep-th/9901001'],
  ['https://arxiv.org/pdf/1606.08813.pdf', 'arxiv', '1606.08813'],
  ['https://example.com/leaflet', 'url', 'https://example.com/leaflet'],
])('%s', (pasted, type, value) => {
  expect(parseIdentifier(pasted)).toEqual({type, value})
})

test.each(['', 'words', '10.5555', '9783161484101', '0306406153', '123456789', 'PMC', 'http://'])(
  'finds nothing in "%s"',
  (pasted) => {
    expect(parseIdentifier(pasted)).toBeNull()
  },
)
