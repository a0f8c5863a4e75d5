import {createGlobalStyle} from 'styled-components'

/** Marks what goes to paper. */
export const PRINTED = {'data-clinic-print': ''}

/** Marks what is of no use on paper. */
export const NOT_PRINTED = {'data-clinic-no-print': ''}

/*
 * The Studio scrolls its tools inside a frame of the height of the window, so a printer would get one page of it, with
 * the navigation. On paper only the marked part is left, at its full length.
 */
export const PrintStyles = createGlobalStyle`
  @media print {
    *:has([data-clinic-print]),
    [data-clinic-print] {
      display: block !important;
      position: static !important;
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
    }
    *:has([data-clinic-print]) > *:not(:has([data-clinic-print])):not([data-clinic-print]):not(head),
    [data-clinic-no-print] {
      display: none !important;
    }
    [data-clinic-print] li,
    [data-clinic-print] svg {
      break-inside: avoid;
    }
  }
`
