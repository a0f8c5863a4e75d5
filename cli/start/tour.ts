import {localPeople} from '../local/users.ts'

interface RunningAddresses {
  lake: string
  studio: string
  site: string
  /** Absolute path of the file with the tokens of this data folder. */
  tokensFile: string
}

/** What to do next: the three sign-ins, and five attempts to publish what must not be published. */
export function tour(at: RunningAddresses): string {
  const query = `${at.lake}/v2025-02-19/data/query/kairos?perspective=drafts`
  const groq = `--data-urlencode 'query=*[_type=="article"]{_id,title}'`
  const file = JSON.stringify(at.tokensFile).replaceAll("'", String.raw`'\''`)
  const token = `$(node -p 'require(${file}).viewer')`
  return `
Sign in to the Studio as
${localPeople.map(({name, role}) => `  ${name.padEnd(18)} ${role.padEnd(14)} ${DUTIES[role]}`).join('\n')}

Try to break it, as Casey in ${at.studio}/example:
  1. Delete a cite. Open the published article, remove one citation mark: its approval is void, Publish is refused.
     "Discard changes" in the menu beside Publish brings it back.
  2. Edit after sign-off. "Sign off review", then change one word: the approval covered the old words.
  3. Type a crisis number into the text: Publish is refused until it is one of the listed, checked numbers.
  4. Withdraw a page. "Withdraw from the site", then reload ${at.site}/example/articles/anxious-attachment
     It answers 410, Gone. "Reinstate on the site" brings it back.
  5. Ask for a draft without a token: nothing. With the preview site's token: the draft.
       curl -sG ${groq} '${query}'
       curl -sG ${groq} -H "authorization: Bearer ${token}" '${query}'

Ctrl-C stops all of it; the next start continues where this one ends.`
}

const DUTIES: Record<(typeof localPeople)[number]['role'], string> = {
  writer: 'writes drafts, cannot publish',
  clinician: 'signs off and publishes',
  administrator: 'may do everything, links people to sign-ins',
}
