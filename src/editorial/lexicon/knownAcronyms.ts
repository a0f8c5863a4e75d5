/** Acronyms that a page need not spell out: readers know the short form better than the long one. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  (
    'US USA UK EU UN TV PC ID OK AM PM DVD CD USB PDF URL FAQ GPS SMS PIN ATM VIP DIY SOS ' +
    'DNA RNA HIV AIDS COVID MRI CT IQ ICU ER CPR SPF NHS GP PO BOX LGBT LGBTQ ' +
    'CEO BBC NASA UNESCO WIFI QR ZIP MD PHD RN BA MA BSC MSC MB NA ASAP RSVP TBD TODO ' +
    'BST GMT EST EDT CST CDT MST MDT PST PDT UTC'
  ).split(' '),
)
