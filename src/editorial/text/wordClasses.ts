import type {WordClasses} from './phrases.ts'

const researchers = `researcher scientists scientist neuroscientists psychologists epidemiologists investigators academics
 scholars economists geneticists biologists statisticians researchers`
const practitioners = `experts expert doctors physicians clinicians specialists psychiatrists therapists psychotherapists counselors
 counsellors nutritionists dietitians dietitian dieticians dermatologists cardiologists neurologists pediatricians paediatricians
 pharmacists surgeons dentists physiotherapists nurses midwives gps professionals professors authorities authors critics officials
 campaigners commentators oncologists gynaecologists gynecologists obstetricians immunologists allergists rheumatologists urologists
 podiatrists audiologists optometrists pulmonologists endocrinologists gastroenterologists hematologists haematologists analysts pharmacologists physiologists toxicologists virologists
 microbiologists hepatologists nephrologists radiologists pathologists ophthalmologists geriatricians hygienists regulators watchdogs
 trainers coaches`

/** Classes of words that the phrases of research talk are made of. Both spellings, all forms in use. */
export const wordClasses = {
  study: `study studies cohort cohorts audit audits trial trials research experiment experiments survey surveys poll polls findings meta-analysis meta-analyses
   metaanalysis metaanalyses investigation investigations rcts rct`,
  studyPlural: 'studies trials research experiments surveys meta-analyses literature reviews polls papers data',
  document: `paper papers article report reports review reviews analysis analyses literature editorial monograph preprint preprints
   dataset census thesis commentary`,
  evidence: 'evidence data statistics science figures stats',
  kindOfStudy: `recent new large small early clinical randomised randomized controlled double-blind blinded placebo-controlled long-term
   longitudinal observational animal laboratory lab human pilot landmark classic famous major several many numerous multiple countless
   various scientific published systematic peer-reviewed cohort population-based national international prospective retrospective
   cross-sectional preliminary older earlier previous other existing current medical psychological academic independent twin
   population similar later subsequent decades-long well-designed rigorous high-quality initial emerging promising further ongoing
   historical qualitative quantitative experimental epidemiological genetic brain-imaging neuroimaging real-world follow-up big
   seminal careful growing mounting limited good strong solid robust compelling convincing recent-ish`,
  report: `show shows showed shown suggest suggests suggested find finds found indicate indicates indicated reveal reveals revealed
   demonstrate demonstrates demonstrated confirm confirms confirmed prove proves proved proven report reports reported link links
   linked conclude concludes concluded tell tells told say says said support supports supported hint hints hinted imply implies
   implied estimate estimates estimated identify identifies identified establish establishes established discover discovers
   discovered explain explains explained highlight highlights highlighted rank ranks ranked rate rates rated bear bears turned disagree made settle settled backs backed calls associate associated note notes noted
   observe observed document documents documented point points pointed agree agrees agreed uncover uncovered contradict
   contradicts contradicted disagree disagrees refute refutes refuted predict predicts predicted underline underlines cast casts
   argue argues argued propose proposes proposed describe describes described detect detected list lists measured`,
  examine: `compare compares compared test tested tests follow followed follows track tracked tracks examine examined examines explore
   explored explores look looked looks measure measured measures asked saw sees saw studied investigated investigates gave assigned
   randomised randomized pooled recruited enrolled involved surveyed interviewed analysed analyzed reviewed scanned monitored ran
   tracked questioned stopped halted combined evaluated assessed`,
  opine: `question questions questioned challenge challenges fear fears feared expect expects expected worry known thought suspected say says said agree agrees agreed believe believes believed think thinks recommend recommends recommended advise advises advised
   warn warns warned argue argues argued suggest suggests suggested estimate estimates estimated claim claims claimed stress stresses
   caution cautions cautioned note notes point insist insists propose proposes maintain maintains contend conclude concluded report reports
   reported found discovered concur urge urges acknowledge predict predicts suspect dispute debate know call calls describe consider
   considers regard state states hold show showed have-found explain recognise recognize linked identified encourage endorse endorses
   endorsed discourage support supports favour favor find identify doubt hypothesise hypothesize theorise theorize speculate`,
  institutionSays: `says said say recommends recommended recommend advises advised advise estimates estimated estimate warns warned warn
   reports reported report states stated state lists listed classifies classified classify suggests suggested suggest found finds
   notes noted points concludes concluded urges urged considers defines describes endorses endorsed calls believes projects projected
   puts attributes ranks named names declared declares recognizes recognises counts`,
  researcher: researchers,
  practitioner: practitioners,
  expertOne: `researcher scientist neuroscientist psychologist neurologist psychiatrist epidemiologist professor economist sociologist
   anthropologist biologist geneticist cardiologist dermatologist nutritionist historian philosopher investigator academic author`,
  expert: `${researchers} ${practitioners}`,
  institution: `WHO CDC NHS NICE FDA APA AAP NIH NIMH SAMHSA AMA ACOG EMA MHRA RCPsych RCGP ONS HHS USDA UNICEF OECD EPA NIAID NCI AHRQ
   USPSTF Cochrane UKHSA SIGN BMA NAMI AFSP VA CMS IDSA AHA AAD ACSM EFSA UN UNESCO FSA IARC NINDS NIDA Association Academy College
   Institute Institutes Organization Organisation Society Foundation University Council Administration Agency Department Federation
   Committee Commission Ministry Bureau Centers Centres Taskforce Force Government Charity Network Trust Officers Collaboration
   government charities officials ministry university Officer Congress Parliament Surgeon General Mind Samaritans`,
  people: `people adults children americans britons women men teenagers teens adolescents babies toddlers preschoolers infants newborns mothers fathers parents
   patients students workers employees veterans smokers drinkers drivers households families couples carers caregivers pensioners
   seniors elders boys girls individuals person adult child woman man teenager parent patient student americans canadians australians
   europeans pregnancies births citizens residents nurses doctors teachers users participants survivors sufferers users athletes
   runners sleepers males females toddlers youngsters humans person's population britain's america's grown-ups kids youth twins
   siblings newborn baby us britons cases deaths relapses toddlers schoolchildren boomers millennials immigrants pupils
   volunteers respondents clients singles employees breadwinners homes marriages pregnancies injuries hospitalizations admissions
   attacks migraines headaches strokes cancers infections diagnoses falls suicides episodes accidents visits`,
  crowd: `people adults children americans britons women men teenagers teens adolescents babies infants newborns mothers parents students
   workers veterans smokers individuals deaths cases families households carers caregivers couples patients lives births
   hospitalizations admissions cases canadians australians europeans girls boys toddlers kids employees older younger new young`,
  outcome: `risk risks chance chances odds likelihood rate rates deaths cases symptoms survival infections diagnoses admissions
   prescriptions relapse relapses complications incidence prevalence expectancy mortality recovery recoveries injuries stays burden
   suicides hospitalizations hospitalisations levels referrals visits numbers number proportion accidents births pain anxiety
   depression stress mood sleep blood pressure memory scores score weight obesity loneliness absences falls attacks headaches cravings
   costs spending share`,
  risk: 'risk risks chance chances odds likelihood probability rate rates incidence prevalence mortality number symptoms deaths',
  rise: `rise rises rose risen fall falls fell fallen drop drops dropped climb climbs climbed double doubles doubled triple triples tripled
   quadrupled quadruple increase increases increased decrease decreases decreased decline declines declined grow grows grew grown
   soared soar surged surge jumped jump halved halve halves plummeted reached reach improved improves improve shrank shrunk worsened
   lengthened shortened peaked went gone`,
  multiplied: 'doubled tripled trebled quadrupled halved soared surged plummeted skyrocketed rocketed',
  multiplies:
    'double doubles doubled doubling triple triples tripled trebles trebled halve halves halved halving quadruple quadruples quadrupled',
  reduce: `cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering raise raises raised raising increase increases
   increased increasing decrease decreases decreased slash slashes slashed falls fell drop drops dropped rises rose boost boosts boosted
   improves improved shrink shrinks trim trims`,
  fraction:
    'half third thirds quarter quarters fifth fifths tenth tenths two-thirds one-third one-quarter one-half three-quarters one-fifth four-fifths two-fifths three-fifths nine-tenths majority',
  timeUnit: `second seconds minute minutes hour hours day days week weeks month months year years morning mornings afternoon evening night
   a.m p.m am pm weekday weekdays each every the an a your our total all advance case person turn`,
  known:
    'accepted believed agreed acknowledged known thought said understood recognised recognized assumed held suggested argued claimed accepted reported established observed felt shown proven demonstrated found estimated documented noted',
  widely:
    'widely commonly generally often well universally broadly long popularly typically largely frequently now increasingly',
  journal: `journal journals JAMA Lancet BMJ NEJM PNAS PLOS PLoS PMC PubMed pubmed Nature magazine Proceedings proceedings Annals MEDLINE
   Frontiers Cell Bulletin archives`,
  quality: `good strong weak limited hard solid robust firm sound rigorous thin scant patchy mixed conflicting contradictory preliminary
   compelling convincing conclusive inconclusive overwhelming emerging growing mounting high-quality low-quality real-world
   peer-reviewed clinical scientific empirical anecdotal ample abundant insufficient`,
  guideline: 'guideline guidelines guidance consensus recommendations',
  source: `report reports figures survey surveys poll polls estimates estimate census government scientists statistics data research study
   studies analysis evidence literature guidelines guideline guidance university authors author official officials charity agency
   institute review findings paper article news media reports count calculations sources traditional tradition experts folklore legend popular`,
  subject: `it they he she this that which who i we you`,
} satisfies WordClasses

export const wordClassTable: WordClasses = {...wordClasses, source: `${wordClasses.source} ${wordClasses.expert}`}
