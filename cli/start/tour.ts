import {localPeople} from '../local/users.ts'
import {localProject} from './localDatasets.ts'

/** What to do next: the three sign-ins, and five attempts to publish what must not be published. */
export function tour(at: {lake: string; studio: string; site: string; viewerToken: string}): string {
  const article = `${at.studio}/example`
  const query = `${at.lake}/v2025-02-19/data/query/kairos?perspective=drafts`
  const groq = `--data-urlencode 'query=*[_type=="article"]{_id,title}'`
  const project = `-H 'x-sanity-project-id: ${localProject.id}'`
  return `
Sign in with one click in the Studio, as
${localPeople.map(({name, role}) => `  ${name.padEnd(18)} ${role.padEnd(14)} ${DUTIES[role]}`).join('\n')}

Try to break it:
  1. Delete a cite. ${article}, open an article as Casey, remove one citation mark: the approval is void, Publish is refused.
  2. Edit after sign-off. Sign off, change one word: the approval covered the old words, so Publish is refused again.
  3. Type a crisis number into the text by hand: Publish is refused until it is a crisis number from the list.
  4. Withdraw a page. Choose Withdraw, then reload ${at.site}/example/: the article is gone, its address says so (410).
  5. Ask for a draft without a token, then with the preview site's token:
       curl -sG ${project} ${groq} '${query}'
       curl -sG ${project} ${groq} -H 'authorization: Bearer ${at.viewerToken}' '${query}'

Ctrl-C stops all of it; the next start continues where this one ends.`
}

const DUTIES: Record<(typeof localPeople)[number]['role'], string> = {
  writer: 'writes drafts, cannot publish',
  clinician: 'signs off and publishes',
  administrator: 'may do everything, links people to sign-ins',
}
