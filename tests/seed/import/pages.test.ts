import {describe, expect, test} from 'vitest'
import {contentBlocks} from '../../../src/citations/contentBlocks.ts'
import {decodeText} from '../../../seed/import/decodeText.ts'
import {pageCases} from './pageCases.ts'
import {accounted, bytesOf, importOne, missingWords} from './support.ts'

describe.each(pageCases)('$name', (page) => {
  test('every word that visitors could read is kept, moved or open', async () => {
    const article = await importOne(page.file, page.content)
    const text = decodeText(bytesOf(page.content))?.text ?? ''
    const {missing, total} = missingWords(text, article)
    expect(total).toBeGreaterThan(2)
    expect(missing).toEqual([])
  })

  test('every planted issue is found, and what is recognised is reported', async () => {
    const article = await importOne(page.file, page.content)
    expect(article.findings.map(({id}) => id)).toEqual(expect.arrayContaining([...(page.planted ?? []), 'REV-01']))
    expect(article.moved.map(({what}) => what)).toEqual(expect.arrayContaining(page.moved ?? []))
    expect(article.undecided.map(({what}) => what)).toEqual(expect.arrayContaining(page.undecided ?? []))
    expect(article.identifiers.map(({value}) => value)).toEqual(page.identifiers ?? [])
    if (page.title !== undefined) expect(article.title).toBe(page.title)
    if (page.slug !== undefined) expect(article.slug).toBe(page.slug)
    const all = accounted(article).join(' ')
    for (const word of page.never ?? []) expect(all).not.toContain(word.toLowerCase())
    if (page.blocks) {
      const body = Array.isArray(article.document['body']) ? article.document['body'] : []
      expect(
        contentBlocks(body)
          .filter(({path}) => path.length === 1)
          .map(({block}) => block['listItem'] ?? block['style'] ?? block['_type']),
      ).toEqual(page.blocks)
    }
  })

  test('it is a draft, with keys of its own, the same each time', async () => {
    const [first, second] = [await importOne(page.file, page.content), await importOne(page.file, page.content)]
    expect(first.document).toEqual(second.document)
    expect(first.document._id).toBe(`drafts.article-${first.slug}`)
    expect(first.citations.every(({_id}) => _id.startsWith('drafts.citation-'))).toBe(true)
    const keys = [...JSON.stringify(first.document).matchAll(/"_key":"([^"]+)"/g)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(first.document).not.toHaveProperty('reviews')
    expect(first.document).not.toHaveProperty('adoptionUntil')
  })
})

test('there are thirty', () => expect(pageCases).toHaveLength(30))
