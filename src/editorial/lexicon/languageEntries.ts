import type {LexiconEntry} from './lexiconEntry.ts'

const nhs = 'NHS digital service manual, inclusive content'
const nida = 'NIDA, Words Matter'
const apa = 'APA Style, bias-free language'
const equality = 'retext-equality, kinds of rules'
const afsp = 'AFSP and reportingonsuicide.org, safe reporting'

const advice = {severity: 'advice', exceptions: ['quotation', 'title']} as const

/** Person-first and plain language (LNG): advice, because a person may choose other words for themselves. */
export const languageEntries: readonly LexiconEntry[] = [
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: `suffer|suffers|suffered|suffering ~1 from
sufferer|sufferers`,
    prefer: '“has” or “lives with”: not everyone suffers.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: 'afflicted|afflicts|afflict|stricken|plagued with|by|people|many|those|men|women|millions',
    prefer: '“has”, “affects” or “lives with”.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: `victim|victims of ~2 depression|anxiety|illness|disease|stroke|cancer|schizophrenia|dementia|psychosis|addiction|ptsd|disorder|bulimia|anorexia|migraine|asthma|diabetes|epilepsy
stroke|cancer|dementia|depression|aids|polio victim|victims`,
    prefer: '“person with …” or “person who had …”.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: `the mentally ill|disturbed|unstable
mentally ill|disturbed|deranged people|person|patient|patients|man|woman|individuals|child|children|adults
the disabled|handicapped|insane|elderly|homeless !people|person|parking|toilet|access|bay|adults|shelter|population|patients|woman|man|child|driver
handicapped`,
    prefer: '“people with a mental health problem”, “disabled people”, “older people”.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: `diabetics|epileptics|asthmatics|arthritics|haemophiliacs|hemophiliacs|paraplegics|hypochondriacs
diabetic|epileptic|asthmatic|arthritic people|person|patient|patients|child|children|adults|man|woman|men|women
epileptic fit|fits`,
    prefer: '“people with diabetes”, “a person with epilepsy”, “seizure”.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: `wheelchair-bound|bedridden|housebound
confined|bound to a|their|his|her wheelchair|bed`,
    prefer: '“uses a wheelchair”, “cannot leave bed”.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: nhs,
    words: `battle|battles|battling|battled|fight|fights|fighting|fought ~3 with|against depression|cancer|anxiety|illness|addiction|anorexia|schizophrenia
lost|losing his|her|their|the ~1 battle|fight`,
    prefer: '“is being treated for”, “lives with”: illness is no contest.',
  },
  {
    ...advice,
    rule: 'LNG-01',
    source: apa,
    words: `noncompliant|non-compliant|uncooperative patient|patients
patient|patients failed|fails ~2 treatment|therapy|medication
normal people|person|children|child|adults
able-bodied`,
    prefer: '“did not take the medicine as planned”, “the treatment did not help”, “people without the condition”.',
  },
  {
    ...advice,
    rule: 'LNG-02',
    source: equality,
    words: `schizophrenics|schizos|schizo|psychotics|psychopaths|anorexics|bulimics|borderlines|depressives|manic-depressive|manic-depressives|neurotics|bipolars
a|an|the schizophrenic|anorexic|bulimic|borderline|psychotic !disorder|episode|symptoms|personality|episodes|disorders|illness|state|experience|depression|symptom|case|result|spectrum
schizophrenic|anorexic|bulimic|psychotic people|person|patient|patients|man|woman|teenagers|teenager`,
    prefer: '“a person with schizophrenia”, “people with anorexia”.',
  },
  {
    ...advice,
    rule: 'LNG-02',
    source: apa,
    words: `is|are|was|were|being|am ~1 bipolar|ocd|schizophrenic|borderline|anorexic|bulimic !disorder|and|depression|symptoms|medicine|criteria
bipolar people|person|patient|patients|man|woman`,
    prefer: '“has bipolar disorder”: a person is not the diagnosis.',
  },
  {
    ...advice,
    rule: 'LNG-02',
    source: nida,
    words: `addict|addicts|junkie|junkies|druggie|druggies|crackhead|crackheads|stoner|stoners|drunks
drug|substance|alcohol|opioid abuser|abusers|user|users|addict|addicts
alcoholics !anonymous
an|the|recovering|functioning|reformed|former alcoholic !drink|drinks|beverage|beverages|hepatitis|cirrhosis|liver|hand|mouthwash`,
    prefer: '“a person with a substance use disorder” or “with alcohol use disorder”.',
  },
  {
    ...advice,
    rule: 'LNG-02',
    source: nida,
    words: `substance|drug|alcohol|opioid|solvent|medication|prescription abuse|habit|habits
abuse|abuses|abused|abusing ~1 drugs|alcohol|substances|opioids|medication|pills`,
    prefer: '“use”, “misuse” of a prescribed medicine, or “use disorder”.',
  },
  {
    ...advice,
    rule: 'LNG-02',
    source: nida,
    words: `clean|dirty urine|needles|needle|drug|test|screen
stay|stays|stayed|staying|got|get|gets|getting|been clean for|from|off
clean and sober
staying|stay|get|got|getting|gone clean !and|air|up|water|towels|clothes`,
    prefer: '“in recovery”, “not using drugs”, “tested positive” or “negative”.',
  },
  {
    ...advice,
    rule: 'LNG-03',
    source: nhs,
    words: `crazy|crazies|insane|lunatic|lunatics|psycho|psychos|madman|madmen|madwoman|nutcase|nutter|nutters|nutjob|loony|deranged|demented|retard|retarded|cripple|crippled|spastic|moron|imbecile
lunatic|mental|insane asylum
mental institution|patient|patients|defective`,
    prefer: 'what you mean: “intense”, “unpredictable”, “a person in distress”, “psychiatric hospital”.',
  },
  {
    ...advice,
    rule: 'LNG-04',
    source: afsp,
    words: `suicide|suicides ~1 epidemic|contagion|craze|wave|outbreak|crisis !line|lines|lifeline|resource|resources|support|service|services|text|helpline|team|plan|centre|center|prevention|hotline|and|care
epidemic|wave|spate|rash|plague|outbreak of ~2 suicide|suicides
skyrocketing|soaring ~1 suicide|suicides`,
    prefer: '“rise” with the figures and their source: words of contagion can spread it.',
  },
  {
    ...advice,
    rule: 'LNG-04',
    source: afsp,
    words: `failed|unsuccessful|successful attempt|attempts ~5 suicide|life|die
suicide bid|bids|threat|threats|gesture|gestures
suicidal gesture|gestures
cry for ~1 attention`,
    prefer: '“made a suicide attempt”: an attempt neither fails nor succeeds, and “gesture” or “threat” plays it down.',
  },
  {
    ...advice,
    rule: 'LNG-05',
    source: equality,
    words: `simply|obviously|basically|clearly
of course
you|we|people should just
just !in|as|like|before|after|a|one|over|under|about|because|been|below|above|had|started|right|some|enough|for|two|the|how|what|now|that
everyone|everybody knows
easy|easily
as you know`,
    prefer: 'nothing: what is easy for the writer may not be for the reader.',
  },
]
