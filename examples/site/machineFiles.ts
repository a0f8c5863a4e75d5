import {atomFeed, jsonFeed} from 'clinic-content/feed'
import {llmsTxt} from 'clinic-content/markdown'
import {sitemap} from 'clinic-content/sitemap'
import type {ClinicContent, ClinicFrame} from './content.ts'

/** A file of a clinic's site that programs read. */
export interface MachineFile {
  type: string
  text(content: ClinicContent, frame: ClinicFrame, clinicUrl: string): Promise<string>
}

const articleAt =
  (clinicUrl: string) =>
  ({slug}: {slug: string}): string =>
    `${clinicUrl}/articles/${slug}`

const feedOptions = async (content: ClinicContent, {clinic}: ClinicFrame, clinicUrl: string) => ({
  siteUrl: `${clinicUrl}/`,
  clinic,
  articles: await content.news(),
  articleUrl: articleAt(clinicUrl),
})

/** `/:dataset/<name>`, by name. A demonstration's site map and list for machines name no article. */
export const machineFiles: ReadonlyMap<string, MachineFile> = new Map<string, MachineFile>([
  [
    'feed.xml',
    {
      type: 'application/atom+xml; charset=utf-8',
      text: async (content, frame, clinicUrl) =>
        atomFeed({...(await feedOptions(content, frame, clinicUrl)), feedUrl: `${clinicUrl}/feed.xml`}),
    },
  ],
  [
    'feed.json',
    {
      type: 'application/feed+json; charset=utf-8',
      text: async (content, frame, clinicUrl) =>
        JSON.stringify(
          jsonFeed({...(await feedOptions(content, frame, clinicUrl)), feedUrl: `${clinicUrl}/feed.json`}),
        ),
    },
  ],
  [
    'sitemap.xml',
    {
      type: 'application/xml; charset=utf-8',
      text: async (content, {clinic}, clinicUrl) =>
        sitemap({
          clinic,
          articles: await content.allArticles(),
          articleUrl: articleAt(clinicUrl),
          pages: [{url: `${clinicUrl}/`}, {url: `${clinicUrl}/editorial-policy`}],
        }),
    },
  ],
  [
    'llms.txt',
    {
      type: 'text/plain; charset=utf-8',
      text: async (content, {clinic}, clinicUrl) =>
        llmsTxt({
          clinic,
          articles: await content.allArticles(),
          articleUrl: (article) => `${articleAt(clinicUrl)(article)}.md`,
        }),
    },
  ],
])
