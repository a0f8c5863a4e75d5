import {createContentClient} from 'clinic-content'

const {CLINIC_CONTENT_PROJECT_ID, CLINIC_CONTENT_DATASET, CLINIC_CONTENT_API_HOST} = process.env

/** One clinic's content. Without settings: the example clinic of `npm start` on this machine. */
export const content = createContentClient({
  projectId: CLINIC_CONTENT_PROJECT_ID ?? 'demo-clinic',
  dataset: CLINIC_CONTENT_DATASET ?? 'example',
  // A build reads everything once, and must not read what it was started to replace.
  useCdn: false,
  ...(CLINIC_CONTENT_PROJECT_ID ? {} : {apiHost: CLINIC_CONTENT_API_HOST ?? 'http://localhost:3900'}),
})
