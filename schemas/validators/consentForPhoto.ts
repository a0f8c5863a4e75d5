/** A photo of somebody is shown with their consent on record. Without a photo, and with an id, it passes. */
export function consentForPhoto(consentReference: unknown, photo: unknown): true | string {
  return !photo || (typeof consentReference === 'string' && consentReference !== '')
    ? true
    : 'A photo is shown, and no consent is on record. Enter the id of the private record of consent.'
}
