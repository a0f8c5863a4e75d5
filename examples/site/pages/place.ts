import type {ClinicFrame} from '../content.ts'

type Address = ClinicFrame['clinic']['address']

/** `"Jacksonville, FL"`, or `''` when the clinic has no address. */
export const place = (address: Address): string =>
  address ? [address.addressLocality, address.addressRegion].filter((part) => part !== '').join(', ') : ''

/** The address as it goes on an envelope, a line each. */
export const addressLines = (address: Address): string[] =>
  address
    ? [
        [address.streetAddress, address.extendedAddress].filter((part) => part !== '').join(', '),
        [place(address), address.postalCode].filter((part) => part !== '').join(' '),
      ].filter((line) => line !== '')
    : []
