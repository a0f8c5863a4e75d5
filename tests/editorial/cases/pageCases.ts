import {article, path, says, sensitive, set, type RuleCases} from './ruleCases.ts'

const emergency = (field: string, value: unknown) => set(['crisisResources', 0, field], value)
const line = (field: string, value: unknown) => set(['crisisResources', 1, field], value)
const skin = set(['topic', 'specialty'], 'dermatology')
const inline = ['article', 'body', {_key: 'c1'}, 'body', 0, 'children', 1]
const medical = (field: string, value: unknown) => set(['disclaimers', 0, field], value)
const legal = (field: string, value: unknown) => set(['disclaimers', 2, field], value)
const acceptedBy = (role: string, on: string) => legal('approval', {by: {_ref: 'person-second'}, role, on})
const second = (more: object) =>
  set(['disclaimers', 3], {
    _id: 'disclaimer-emergency-2',
    kind: 'emergency',
    jurisdictions: ['US'],
    placements: ['article-bottom'],
    language: 'en-US',
    version: 2,
    effectiveFrom: '2026-06-01',
    ...more,
  })
const none = {funding: 'None declared', conflicts: 'None declared', affiliateLinks: false}
const disclosures = (more: object) => article('disclosures', {...none, ...more})
const aiUse = (value: unknown) => article('aiUse', value)

/** Rules of what a page shows besides its words: crisis lines, disclaimers, disclosures. */
export const pageCases: Readonly<Record<string, RuleCases>> = {
  'CRI-01': {
    fails: {
      'no lines': [set(['crisisResources'], [])],
      'no emergency number': [emergency('status', 'retired')],
      'closed at night': [line('available247', false)],
      'a helpline, whatever its hours': [line('kind', 'helpline')],
      'for some people only': [line('kind', 'veterans')],
      'another state': [line('jurisdiction', 'US-GA')],
      'no topic in a mental health clinic': [set(['crisisResources'], []), set(['topic'], null)],
      'about self-harm on a page about skin': [set(['crisisResources'], []), skin, sensitive('self-harm')],
      'a clinic that works nowhere': [set(['clinic', 'jurisdictions'], [])],
    },
    passes: {
      'both lines': [],
      'a line for this state': [line('jurisdiction', 'US-FL')],
      'a text line, day and night': [line('kind', 'text-line')],
      'a page about skin': [set(['crisisResources'], []), skin],
    },
  },
  'CRI-02': {
    fails: {
      '181 days ago': [emergency('verifiedOn', '2026-05-27')],
      never: [line('verifiedOn', null)],
      'no longer in use, in the text': [line('status', 'retired')],
      'gone, in the text': [set([...inline, 'resource', '_ref'], 'crisis-gone')],
      'by chat, which the line has not': [set([...inline, 'channel'], 'chat')],
    },
    passes: {
      '180 days ago': [emergency('verifiedOn', '2026-05-28')],
      today: [line('verifiedOn', '2026-11-24')],
      'by text message, which the line has': [set([...inline, 'channel'], 'sms')],
    },
  },
  'CRI-03': {
    fails: {
      'in a sentence': [says('Call 911 if you are in danger.')],
      'in a title': [set(['article', 'body', {_key: 'c1'}, 'title'], 'In danger? Call 911')],
      linked: [set(path.href, 'tel:988')],
    },
    passes: {
      'a number of people': [says('Some 988 people came.')],
      'the clinic’s own number': [set(path.href, 'tel:+15550100')],
      'a page number': [says('It stands on p. 112.')],
    },
  },
  'DIS-01': {
    fails: {
      'none at all': [set(['disclaimers'], [])],
      'from tomorrow': [medical('effectiveFrom', '2026-11-25')],
      'until yesterday': [medical('effectiveTo', '2026-11-23')],
      'another state': [medical('jurisdictions', ['US-GA'])],
      'another language': [medical('language', 'es-US')],
      'on booking pages only': [medical('placements', ['booking'])],
      'two of a kind': [second({})],
      'the use of AI, without its text': [aiUse({used: true, humanReviewed: true, statement: 'A tool helped.'})],
    },
    passes: {
      'from today': [medical('effectiveFrom', '2026-11-24')],
      'until today': [medical('effectiveTo', '2026-11-24')],
      'this state': [medical('jurisdictions', ['US-FL'])],
      'two of a kind, the older ended yesterday': [
        set(['disclaimers', 1, 'effectiveTo'], '2026-11-23'),
        second({effectiveFrom: '2026-11-24'}),
      ],
      'two of a kind for different pages': [second({placements: ['booking']})],
    },
  },
  'DIS-02': {
    fails: {
      nobody: [legal('approval', null)],
      tomorrow: [acceptedBy('legal', '2026-11-25')],
      'a writer': [acceptedBy('writer', '2026-01-01')],
      'run out yesterday': [legal('reviewDue', '2026-11-23')],
    },
    passes: {
      'the practice owner': [acceptedBy('practice-owner', '2026-01-01')],
      'a lawyer, today': [acceptedBy('legal', '2026-11-24')],
      'runs out today': [legal('reviewDue', '2026-11-24')],
      'a text that is not legal': [medical('approval', null)],
    },
  },
  'DSC-01': {
    fails: {
      'no answer': [article('disclosures', null)],
      'blank funding': [disclosures({funding: ' \n'})],
      'no word on interests': [disclosures({conflicts: null})],
      'no word on paid links': [disclosures({affiliateLinks: null})],
    },
    passes: {'none declared': [disclosures({})], declared: [disclosures({funding: 'The clinic', conflicts: 'None'})]},
  },
  'AI-01': {
    fails: {
      'no answer': [aiUse(null)],
      'an answer in words': [aiUse({used: 'no'})],
      'nobody checked': [aiUse({used: true, humanReviewed: false, statement: 'A tool helped.'})],
      'no word to readers': [aiUse({used: true, humanReviewed: true, statement: ' '})],
    },
    passes: {
      'not used': [aiUse({used: false})],
      'used, checked and said': [aiUse({used: true, humanReviewed: true, statement: 'A tool helped.'})],
    },
  },
}
