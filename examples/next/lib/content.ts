import {createContentClient} from 'clinic-content'

const {CLINIC_CONTENT_PROJECT_ID, CLINIC_CONTENT_DATASET, CLINIC_CONTENT_API_HOST} = process.env

/** One clinic's content. Without settings: the example clinic of `npm start` on this machine. */
export const content = createContentClient({
  projectId: CLINIC_CONTENT_PROJECT_ID ?? 'demo-clinic',
  dataset: CLINIC_CONTENT_DATASET ?? 'example',
  // Next keeps the answers, and forgets one as soon as the webhook says so: a CDN before it would only delay that.
  useCdn: false,
  ...(CLINIC_CONTENT_PROJECT_ID ? {} : {apiHost: CLINIC_CONTENT_API_HOST ?? 'http://localhost:3900'}),
})

/** Where this site stands on the web, without a slash at the end. */
export const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000'
