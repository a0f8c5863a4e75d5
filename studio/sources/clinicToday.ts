import type {SanityClient} from 'sanity'
import {dayIn} from '../../src/editorial/dayIn.ts'

/** Today where the clinic is, `YYYY-MM-DD`. */
export async function clinicToday(client: SanityClient): Promise<string> {
  const zone = await client.fetch<string | null>(`*[_id == "clinic"][0].timeZone`)
  return dayIn(zone ?? '', new Date())
}
