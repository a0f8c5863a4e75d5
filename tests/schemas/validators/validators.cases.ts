import {altText} from '../../../schemas/validators/altText.ts'
import {consentId} from '../../../schemas/validators/consentId.ts'
import {doiFormat} from '../../../schemas/validators/doiFormat.ts'
import {isbnFormat} from '../../../schemas/validators/isbnFormat.ts'
import {knownJurisdiction} from '../../../schemas/validators/knownJurisdiction.ts'
import {languageTag} from '../../../schemas/validators/languageTag.ts'
import {npiFormat} from '../../../schemas/validators/npiFormat.ts'
import {orcidFormat} from '../../../schemas/validators/orcidFormat.ts'
import {phoneFormat} from '../../../schemas/validators/phoneFormat.ts'
import {pmcidFormat} from '../../../schemas/validators/pmcidFormat.ts'
import {pmidFormat} from '../../../schemas/validators/pmidFormat.ts'
import {privacyPracticesAge} from '../../../schemas/validators/privacyPracticesAge.ts'
import {reasonFormat} from '../../../schemas/validators/reasonFormat.ts'
import {requiredText} from '../../../schemas/validators/requiredText.ts'
import {safeHref} from '../../../schemas/validators/safeHref.ts'
import {slugFormat} from '../../../schemas/validators/slugFormat.ts'
import {timeOfDay} from '../../../schemas/validators/timeOfDay.ts'
import {timeZoneName} from '../../../schemas/validators/timeZoneName.ts'
import {webAddress} from '../../../schemas/validators/webAddress.ts'

/** A validator of one value with what it lets through and what it refuses. */
export interface ValidatorCases {
  validator: (value: unknown) => true | string
  passes: readonly unknown[]
  refuses: readonly unknown[]
}

const ZERO_WIDTH_SPACE = '\u200b'
const RIGHT_TO_LEFT_OVERRIDE = '\u202e'

export const validatorCases: readonly ValidatorCases[] = [
  {
    validator: npiFormat,
    // The example of CMS's own description of the check digit, and two more made by it.
    passes: ['1234567893', '1000000004', '2000000002'],
    refuses: [
      '',
      '1234567890',
      '1234567894',
      '123456789',
      '12345678930',
      '0234567893',
      '3234567893',
      '1234567893 ',
      '12345 67893',
      '１２３４５６７８９３',
      true,
    ],
  },
  {
    validator: privacyPracticesAge,
    passes: ['2026-02-16', '2026-11-24'],
    refuses: ['2026-02-15', '2013-09-23'],
  },
  {
    validator: safeHref,
    passes: [
      'https://example.org',
      'http://example.org/a?b=c#d',
      'HTTPS://EXAMPLE.ORG',
      'https://例え.jp/ü',
      'mailto:hello@example.org',
      'tel:+19045550100',
      '/',
      '/about',
      '/javascript:alert(1)',
      '#references',
    ],
    refuses: [
      '',
      ' ',
      '#',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      `java${ZERO_WIDTH_SPACE}script:alert(1)`,
      '\u0000javascript:alert(1)',
      `https://example.org/${RIGHT_TO_LEFT_OVERRIDE}gpj.exe`,
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      '//evil.example',
      '/\\evil.example',
      'https:example.org',
      'https://',
      'mailto:',
      'example.org',
      'about',
      42,
      {href: 'https://example.org'},
    ],
  },
  {
    validator: webAddress,
    passes: [
      'https://example.org',
      'http://example.org:8080/a',
      'HTTPS://EXAMPLE.ORG/',
      'javascript:alert(1)',
      'no address',
    ],
    refuses: [
      'https:example.org',
      'https:/example.org',
      ' https://example.org',
      'https://example.org ',
      'https:\\\\evil.example',
      'https:///example.org',
    ],
  },
  {
    validator: doiFormat,
    passes: [
      '10.1000/1',
      '10.1037//0022-3514.78.2.350',
      '10.1016/S0749-3797(98)00017-8',
      '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      '10.1000.10/123456',
      '10.123456789/x',
    ],
    refuses: [
      '',
      '10.1000',
      '10.1000/',
      '10.100/1',
      '10.1234567890/1',
      '11.1000/1',
      ' 10.1000/1',
      '10.1000/a b',
      `10.1000/1${ZERO_WIDTH_SPACE}`,
      'doi:10.1000/1',
      'https://doi.org/10.1000/1',
      'dx.doi.org/10.1000/1',
      10.1,
    ],
  },
  {
    validator: pmidFormat,
    passes: ['1', '22294997', '99999999'],
    refuses: ['', '0', '01', '100000000', '1.5', '-1', 'PMID 1', '22294997 ', '٣'],
  },
  {
    validator: pmcidFormat,
    passes: ['PMC1', 'PMC3266769'],
    refuses: ['', 'PMC', 'PMC0', 'pmc3266769', '3266769', 'PMC 3266769', 'PMC3266769.1'],
  },
  {
    validator: isbnFormat,
    passes: ['0306406152', '0-306-40615-2', '080442957X', '9780306406157', '978-0-306-40615-7', '979-10-90636-07-1'],
    refuses: [
      '',
      '0306406153',
      '080442957x',
      '9780306406158',
      '977-0-306-40615-7',
      '03064061',
      'X804429570',
      '978030640615X',
    ],
  },
  {
    validator: orcidFormat,
    passes: ['0000-0002-1825-0097', '0000-0002-1694-233X'],
    refuses: [
      '',
      '0000-0002-1825-0098',
      '0000-0002-1694-233x',
      '0000000218250097',
      'https://orcid.org/0000-0002-1825-0097',
    ],
  },
  {
    validator: phoneFormat,
    passes: ['988', '911', '+1 904 555 0100', '(904) 555-0100', '904.555.0100', '+123456789012345'],
    refuses: ['', '9', '1-800-EXAMPLE', '+', '++1 904', '1234567890123456', '988;ext=1', 'tel:988', '988\n', '٩٨٨'],
  },
  {
    validator: languageTag,
    passes: ['en', 'en-US', 'es', 'zh-Hant', 'zh-Hant-TW', 'es-419'],
    refuses: ['', 'english', 'EN', 'en-us', 'en_US', 'e', 'en-', 'x', 42],
  },
  {
    validator: timeZoneName,
    passes: ['America/New_York', 'Europe/London', 'Etc/UTC'],
    refuses: ['', 'Florida', 'EST', '+05:00', 'America/Jacksonville', 'America/New York', 5],
  },
  {
    validator: timeOfDay,
    passes: ['00:00', '09:00', '23:59'],
    refuses: ['', '24:00', '9:00', '09:60', '09:00:00', '9am', '09.00', 9],
  },
  {
    validator: slugFormat,
    passes: ['a', '1', 'anxious-attachment', 'a'.repeat(96)],
    refuses: [
      '',
      'A',
      '-a',
      'a-',
      'a--b',
      'a_b',
      'a b',
      'a/b',
      '../a',
      'ångest',
      'a'.repeat(97),
      'a\n',
      {current: 'a'},
    ],
  },
  {
    validator: knownJurisdiction,
    passes: ['US', 'US-FL', 'GB-ENG', 'IE'],
    refuses: ['', 'us', 'GB', 'UK', 'EU', '*', 'US-ZZ', 'US-', ['US'], 1],
  },
  {
    validator: altText,
    passes: ['A quiet waiting room', 'Logo.', 'Two people talk. One listens.', ''],
    refuses: ['IMG_1234.jpg', 'waiting-room.PNG', 'IMG_1234', 'DSC00012', ' photo.webp '],
  },
  {
    validator: reasonFormat,
    passes: ['Fifteen charact', ' Fifteen charact ', null, undefined, 7],
    refuses: ['Fourteen chars', '', ' '.repeat(20)],
  },
  {
    validator: consentId,
    passes: ['private.consent-1', '', null],
    refuses: ['consent-1', 'private.', 'private.Maria Example', ' private.consent-1', 'drafts.private.x'],
  },
  {validator: requiredText, passes: ['a', ' a ', 0], refuses: ['', ' ', '\n\t', '\u00a0']},
]
