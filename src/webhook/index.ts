export {type ContentChange, contentChange, type ContentChangeOptions, webhookProjection} from './contentChange.ts'
export {readWebhook, type WebhookOptions, type WebhookReading} from './readWebhook.ts'
