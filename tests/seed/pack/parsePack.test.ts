import {expect, test} from 'vitest'
import {packsFolder, parsePack, readPacks, SeedError} from '../../../seed/index.ts'

const source = {
  id: 'doe2020',
  type: 'article-journal',
  author: [{family: 'Doe', given: 'J.'}],
  title: 'A study',
  issued: {'date-parts': [[2020]]},
  DOI: '10.1000/182',
  custom: {recordSeenIn: 'https://example.org'},
}

const files = {
  'pack.yaml': 'key: p\nversion: 1.0.0\ntitle: P\ndescription: D\n',
  'sources.csl.json': JSON.stringify([source]),
  'articles/a.md': `---
key: a
title: An article
slug: a
kind: concept
language: en-US
audience: patient
primaryTopic: t
sensitivity: [none]
summary: One.
aiUse: {purpose: x, tool: y, statement: z}
---

[Words][@doe2020].
`,
}

const parse = (changes: Record<string, string>) => parsePack(new Map(Object.entries({...files, ...changes})))

test('reads a folder', () => {
  expect(parse({}).pack).toMatchObject({key: 'p', articles: [{key: 'a', body: '\n[Words][@doe2020].\n'}], topics: []})
})

test('names file, line and column of every problem in every file', () => {
  const {problems} = parse({
    'pack.yaml': 'key: P\nversion: 1\ntitle: P\ndescription: D\n',
    'sources.csl.json': JSON.stringify([{...source, DOI: 'https://doi.org/10.1000/182'}]),
    'articles/a.md': files['articles/a.md'].replace('kind: concept', 'kind: idea').replace('@doe2020', '@roe2020'),
    'articles/b.md': 'no front matter\n',
    'topics.yaml': '- key: t\n  name: T\n  kind: concpt\n  specialty: mental-health\n  definition: D\n',
  })
  expect(problems).toEqual(
    [
      'pack.yaml:1:6 key: "P" is not right; expected a key of lowercase letters, digits and hyphens',
      'pack.yaml:2:10 version: 1 is not right; expected a version, in quotes: "1"',
      expect.stringMatching(
        /^sources\.csl\.json:1:\d+ \[1\]\.DOI: "https:\/\/doi\.org\/10\.1000\/182" is not right; expected a DOI such as 10\.1000\/182, without https:\/\/doi\.org\/$/,
      ),
      'articles/b.md:1:1 front matter is missing; expected the file to start with --- and a line of --- below it',
      'topics.yaml:3:9 [1].kind: "concpt" is not right; expected one of condition, symptom, concept, treatment, medication, test, service, wellbeing; did you mean "concept"?',
    ].toSpliced(3, 0, ...articleProblems),
  )
})

/** Sources that cannot be read leave the article's citations without a target. */
const articleProblems = [
  'articles/a.md:5:7 kind: "idea" is not right; expected one of concept, condition, treatment, medication, practical',
  'articles/a.md:14:1 [@roe2020] is not in sources.csl.json',
]

test('a folder without pack.yaml is not a pack', () => {
  expect(parsePack(new Map()).problems).toEqual(['pack.yaml is missing; expected key, version, title and description'])
})

test('a pack brings those it requires, each once', async () => {
  const packs = await readPacks(['psychiatry', 'core'], packsFolder)
  expect(packs.map(({key}) => key)).toEqual(['core', 'psychiatry'])
})

test('a pack that does not exist is named', async () => {
  const error = await readPacks(['../profiles'], packsFolder).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(SeedError)
  expect(error).toMatchObject({code: 'pack-invalid'})
})
