/** A crisis resource that somebody can reach: a phone number, a text number or a chat. Missing passes. */
export function contactChannel(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const phone = 'phone' in value && isText(value.phone)
  const chat = 'chatUrl' in value && isText(value.chatUrl)
  const sms =
    'sms' in value &&
    typeof value.sms === 'object' &&
    value.sms !== null &&
    'number' in value.sms &&
    isText(value.sms.number)
  return phone || chat || sms ? true : 'Enter a phone number, a text number or a chat address.'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
