import {remembered} from '../remembered.ts'

/** The parts that a word can play in a claim about health: bits, since "sleep" is a treatment and an outcome. */
export const role = {
  /** What people do, take or are exposed to: "therapy", "statins", "smoking". */
  treatment: 1,
  /** What people have or get, or may suffer: "asthma", "stroke", "infected". */
  condition: 2,
  /** What is counted or measured: "risk", "survival", "mood". */
  outcome: 4,
  body: 8,
  people: 16,
  /** "study", "research": such a word speaks of research by itself. */
  evidence: 32,
  /** "tests", "results", "work": speaks of research only as the subject of a finding. */
  softEvidence: 64,
  /** "showed", "confirms". */
  finding: 128,
  expert: 256,
  /** "recommend", "doubt", "swear". */
  opinion: 512,
  /** "lowers", "doubled": what a treatment does to an outcome. */
  effect: 1024,
  /** "rose", "fell", "doubled". */
  trend: 2048,
  comparative: 4096,
  /** "recover", "relapse", "die": how an illness or a life goes. */
  course: 8192,
  /** "appointment", "fee", "phone": what clinics and shops write numbers and comparisons about. */
  practical: 16384,
} as const

const treatment = `therapy therapies treatment treatments medication medications medicine medicines drug drugs surgery operation operations
 tablet tablets pill pills vaccine vaccines vaccination exercise exercises yoga pilates meditation mindfulness diet diets supplement
 supplements vitamin vitamins antidepressant antidepressants ssris statins antibiotic antibiotics painkiller painkillers counselling
 counseling cbt emdr acupuncture massage physio steroid steroids implant implants patch patches collagen magnesium zinc turmeric
 probiotics melatonin caffeine coffee tea alcohol drinking smoking vaping sugar salt screens sunlight daylight walking running jogging
 swimming cycling gardening nap naps sleep breastfeeding breast-feeding formula fluoride ketamine lithium insulin aspirin ibuprofen
 paracetamol acetaminophen chemotherapy radiotherapy screening rest stretching hypnosis journaling journalling placebo injection
 injections stimulants hormone hormones hrt brushing flossing handwashing masks helmets keyhole scan scans surgeon-led psychodynamic
 treated untreated medicated fasting fibre fiber protein fruit vegetables fish milk water cigarettes tobacco cannabis marijuana opioids
 nicotine gum inhaler inhalers cream creams lotion sunscreen mesh stent stents pacemaker braces splint taping training workouts workout
 remedy remedies herb herbs oil oils compression bandage bandages exposure support coaching rehab rehabilitation intervention
 interventions loneliness isolation pollution noise sitting shift-work cooking reading singing dancing music laughter kindness pets dogs
 transplant transplants prescription antipsychotic antipsychotics blocker blockers inhibitors contraceptive contraceptives jab jabs shot shots booster boosters
 breathing sauna saunas icing heat light ect tms ipl botox laser lasers kefir cbd valerian chamomile ginger garlic honey omega-3 iron folate
 dose doses meal meals snacks breakfast screen phones housing discipline bullying trauma poverty clinician-led self-help group groups
 procedure procedures technique praise reward rewards punishment routine routines habits willpower effort`
const condition = `depression depressed depressive anxiety anxious cancer cancers stroke strokes diabetes diabetic asthma dementia pain
 insomnia migraine migraines infection infections infected relapse relapses death deaths suicide suicides illness illnesses disease
 diseases disorder disorders complication complications autism autistic adhd ocd ptsd psychosis obesity obese overweight eczema allergy
 allergies allergic fever flu influenza cold colds cough coughs measles mumps covid virus viruses pneumonia concussion concussions injury
 injuries falls fracture fractures clot clots bleeding scarring scars swelling itching rash headache headaches dizziness nausea vomiting
 diarrhoea diarrhea constipation heartburn reflux ulcer ulcers cavities decay plaque miscarriage miscarriages stillbirth prematurity
 blindness deafness tinnitus burnout stress stressed grief addiction addicted cravings overdose overdoses fatigue tired tiredness
 fainting seizures seizure hypertension cholesterol angina hallucinations mania bipolar schizophrenia inflammation aches ache cramps
 hangovers sunburn acne wrinkles lice worms bites birth births pregnancy pregnancies menopause disability malnutrition anaemia anemia
 hepatitis hiv aids sepsis mrsa hernia hernias cataracts glaucoma gout lupus ill sick unwell symptom symptoms reactions wound wounds
 panic worry worries phobias trauma violence self-harm episode episodes bedwetting snoring apnea apnoea harm harms side-effects
 distress ageing aging deficiency die dies died dying ear-infections sprains burns poisoning diagnoses diagnosis shingles polio rubella
 mental-health hyperactivity incontinence frailty nightmares dreams bullied stiffness tension soreness blisters stammering periods puberty menstruation lice nosebleeds`
const outcome = `risk risks chance chances odds likelihood mortality survival incidence prevalence mood memory recovery recoveries
 expectancy wellbeing well-being quality focus concentration attention immunity metabolism weight fitness fertility cortisol serotonin
 dopamine symptoms relapse remission admissions hospitalisations hospitalizations readmissions prescriptions diagnoses cases effect effects
 benefit benefits outcome outcomes results sleep energy appetite longevity lifespan grades healing resilience satisfaction
 side-effects adherence vocabulary learning language load strain hormones clock rhythm rhythms development growth
 absorption productivity confidence self-esteem happiness posture balance flexibility endurance circulation pressure burden rate rates absence absences marks attendance performance effective efficacy`
const body = `heart brain brains lung lungs skin bone bones knee knees hip hips gut joints joint muscle muscles tooth teeth gums gum blood
 liver kidney kidneys nerve nerves spine back eye eyes ear ears immune stomach bowel bladder artery arteries hormone cells gene genes
 genetic hair nails shoulder neck foot feet throat sinus airway airways bloodstream babies fetus womb breast prostate`
const people = `people adults children americans britons women men teenagers teens adolescents babies toddlers preschoolers infants newborns mothers fathers parents
   patients students workers employees veterans smokers drinkers drivers households families couples carers caregivers pensioners
   seniors elders boys girls individuals person adult child woman man teenager parent patient student americans canadians australians
   europeans pregnancies births citizens residents nurses doctors teachers users participants survivors sufferers users athletes
   runners sleepers males females toddlers youngsters humans person's population britain's america's grown-ups kids youth twins
   siblings newborn baby us britons cases deaths relapses toddlers schoolchildren boomers millennials immigrants pupils
   volunteers respondents clients singles employees breadwinners homes marriages pregnancies injuries hospitalizations admissions
   attacks migraines headaches strokes cancers infections diagnoses falls suicides episodes accidents visits drivers sufferers smokers ex-smokers drinkers runners carers newborns dwellers residents twins teens voters
 staff members mothers-to-be under-fives over-65s colleagues`
const evidence = `study studies research trial trials evidence meta-analysis meta-analyses experiment experiments cohort cohorts survey
 surveys poll polls findings scientists researchers statistics science literature`
const softEvidence = `test tests testing work results signs experience experiences review reviews register registry records figures
 numbers count counts screening modelling modeling analysis analyses observation observations measurements measurement data scans
 paper papers report reports audit audits practice history history follow-up modelers simulations samples`
const practical = `appointment appointments visit visits session sessions clinic clinics office offices ward wards room rooms hour hours
 parking car cars park queue queues waiting wait fee fees price prices bill bills ticket tickets building floor entrance desk phone
 phones line lines call calls slot slots booking bookings email emails form forms page pages website websites app apps letter letters
 bluetooth battery shares stock stocks market markets profit profits revenue investors newspaper magazine station alarm buzzer uniform kit linen cotton hotel route bus train journey mat mats box boxes bag bags bottle bottles seat seats chair chairs couch delivery deliveries
 shipping postage catalogue shop store stores gift gifts sale sales discount course courses lesson lessons class classes newsletter
 reader readers rival subscription membership deposit refund receipt printer password login portal account device charger
 shower bath bed beds meeting meetings kitchen garden door doors lift stairs corridor sofa pillowcase lamp address road street bookcase
 weekdays weekends mornings evenings deadline timetable holiday tickets invoice cost costs shoes clothes towel cellar studio nappies socks`

/** A base form, or `base/irregular/irregular`. */
const finding = `show/shown suggest find/found indicate reveal demonstrate confirm prove/proven report link conclude support hint imply
 establish discover highlight identify uncover detect predict contradict refute document underline explain`
const opinion = `say/said agree believe think/thought recommend advise warn argue suggest estimate claim stress caution insist propose
 maintain suspect doubt accept swear/swore love hate prefer favour favor praise credit blame hail rate discourage urge endorse dismiss
 fear expect call describe regard consider see/saw/seen concur predict point disagree question caution trust avoid support admit
 acknowledge debate dispute want demand back explain`
const effect = `lower reduce cut/cuts raise increase decrease double triple halve boost slash prevent improve worsen ease relieve slow
 delay shorten lengthen prolong strengthen weaken lift protect trigger speed relieve treat cure heal damage harm shrink/shrank/shrunk
 suppress stimulate regulate balance restore reverse calm sharpen enhance accelerate alleviate soothe combat fight/fought aid promote
 disrupt impair disturb hinder destroy fuel kill block undermine hamper curb`
const trend = `help rise/rose/risen fall/fell/fallen drop climb double triple quadruple increase decrease decline grow/grew/grown soar surge jump
 halve plummet improve worsen peak shrink/shrank/shrunk plunge spike creep/crept dip slump rocket`
const course = `recover relapse die survive respond improve heal resolve fade clear settle worsen develop suffer experience regret
 deteriorate outgrow/outgrew/outgrown live sleep/slept age thrive bleed/bled learn cope remember grow/grew wear/wore crash gain lose/lost benefit`
const comparative = `more less fewer better worse further higher lower greater smaller quicker slower faster longer shorter safer
 riskier stronger weaker milder gentler sooner earlier later harder deeper richer poorer thinner thicker heavier lighter easier
 healthier happier calmer older younger likelier larger bigger leaner fitter sicker tougher harsher kinder cheaper commoner steeper
 sharper superior inferior`

const expert = `researcher scientists scientist neuroscientists psychologists epidemiologists investigators academics
 scholars economists geneticists biologists statisticians researchers experts expert doctors physicians clinicians specialists psychiatrists therapists psychotherapists counselors
 counsellors nutritionists dietitians dietitian dieticians dermatologists cardiologists neurologists pediatricians paediatricians
 pharmacists surgeons dentists physiotherapists nurses midwives gps professionals professors authorities authors critics officials
 campaigners commentators oncologists gynaecologists gynecologists obstetricians immunologists allergists rheumatologists urologists
 podiatrists audiologists optometrists pulmonologists endocrinologists gastroenterologists hematologists haematologists analysts pharmacologists physiologists toxicologists virologists
 microbiologists hepatologists nephrologists radiologists pathologists ophthalmologists geriatricians hygienists regulators watchdogs
 trainers coaches colleagues campaigners unions charities nutritionists specialists economists neurosurgeons
 herbalists physios gps vets opticians midwives naturopaths osteopaths chiropractors paramedics`

const suffixes: readonly [RegExp, number][] = [
  [
    /(?:itis|osis|oses|a?emia|algia|pathy|phobia|phobias|plegia|rrhoea|rrhea|noma|nomas|lepsy|phrenia)$/,
    role.condition,
  ],
  [
    /(?:therapy|therapies|statins?|olol|azole|mycin|cillin|oxetine|epam|azepam|pril|sartan|plasty|ectomy|oscopy)$/,
    role.treatment,
  ],
  [
    /(?:iatricians|etricians|ticians)$|(?<!recept|art|tour|motor|flor|cycl|l|w|f|m|ex|cons|ins|res|chemo|balloon|pian|guitar)(?:on|yc|og|ap|et|om|st|nt|rg|rg|m|g|d|h|l|n)ists$/,
    role.expert,
  ],
]

const lexicon = new Map<string, number>()
const add = (words: readonly string[], bit: number) => {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit)
}
const split = (words: string) => words.trim().split(/\s+/)

/** All forms of regular verbs, and those that are written out. "cut/cuts" has no other. */
function inflected(verbs: string): string[] {
  return split(verbs).flatMap((verb) => {
    const [base = '', ...irregular] = verb.split('/')
    const stem = base.endsWith('e') ? base.slice(0, -1) : base
    const end = /[^aeiou]y$/.test(base)
    const present = end ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`
    const past = end ? `${base.slice(0, -1)}ied` : `${stem}ed`
    return [base, present, past, ...irregular, ...(base === 'drop' || base === 'slip' ? [`${base}ped`] : [])]
  })
}

for (const [words, bit] of [
  [treatment, role.treatment],
  [condition, role.condition],
  [outcome, role.outcome],
  [body, role.body],
  [people, role.people],
  [evidence, role.evidence],
  [softEvidence, role.softEvidence],
  [practical, role.practical],
  [comparative, role.comparative],
  [expert, role.expert],
] as const)
  add(split(words), bit)
for (const [verbs, bit] of [
  [finding, role.finding],
  [opinion, role.opinion],
  [effect, role.effect],
  [trend, role.trend],
  [course, role.course],
] as const)
  add(inflected(verbs), bit)

/** The parts that a word in lower case can play, as bits of `role`; `0` for most words. */
export function rolesOf(word: string): number {
  const known = lexicon.get(word)
  if (known !== undefined) return known
  return word.length > 5 ? bySuffix(word) : 0
}

const bySuffix = remembered((word) => suffixes.find(([suffix]) => suffix.test(word))?.[1] ?? 0)
