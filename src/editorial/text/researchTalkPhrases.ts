/** What makes a sentence research talk; the order is the order of preference where two begin at the same word. */
export type ResearchTalkKind =
  | 'published-in'
  | 'according-to'
  | 'study'
  | 'evidence'
  | 'experts'
  | 'year'
  | 'percentage'
  | 'ratio'
  | 'comparison'
  | 'statistic'
  | 'weasel'

/** Phrases that claim something a reader could ask the source of. See `phrases.ts` for how they are read. */
export const claimPhrases: readonly (readonly [ResearchTalkKind, string])[] = [
  [
    'published-in',
    `published in|online|last|this the? @
published by ~2 {journal}
published in|by a|an|the|one|its|several|two ~3 {journal}
{study}|{document}|{evidence}|work|results ~3 published !in|reports|every
{study}|{document}|work|results|article ~8 published|appeared|appearing|printed in|online|last|earlier
recently|newly published {study}|{document}|{evidence}|work
published {study}|{evidence}|literature|work
in the? JAMA|Lancet|BMJ|NEJM|PNAS|PMC|PubMed|pubmed|Nature|Cell|MEDLINE|Science
the Lancet|BMJ|NEJM
journal of @
in|by a|an|the|one|several|two|leading|medical ~3 journal|journals
writing in a|an|the ~4 journal|magazine
reported in the? @
peer-reviewed|peer {document}|{study}|{evidence}|work|reviewed
paper|papers|editorial|commentary|preprint|article|articles|literature ~4 {report}|appeared
a|an|one|the {kindOfStudy} paper
{kindOfStudy} review|reviews|analysis|paper|papers ~6 {report}|{examine}`,
  ],
  [
    'according-to',
    `according to ~4 {source}|{institution}
according to ~2 @
according to many|some|one|most|several|those|recent
according to the|a ~1 latest|recent|current|new|growing|leading
recommended|endorsed|advised|backed|advocated|favoured|favored by ~4 {guideline}|{institution}|{expert}
in ~1 line with ~2 {guideline}
{institution} ~4 {institutionSays}
Health|Wales|England|Scotland|Ireland ~1 {institutionSays}
Mayo|Cleveland Clinic ~4 {institutionSays}
@ team|group|study|researchers|university|report|survey|trial ~4 {report}|{examine}
team|group of|at|from|led ~2 {expert}|@ ~8 {report}
team|group of ~2 {expert} ~8 {report}|{examine}
panel|committee|commission of ~3 {expert} ~8 {report}|{examine}
{document}|{evidence}|{study}|estimates ~1 put|puts|place|places ~4 at #|about|around|more|over|nearly|almost
a|another|one|separate team|group in ~1 @ ~8 {report}|{examine}
say|says|said|warn|warns|warned|advise|advises|advised the ~3 academy|association|college|society|institute|foundation|agency|ministry|council|federation|university|board
{guideline} ~5 recommend|recommends|say|says|advise|advises|suggest|suggests|urge|urges|discourage|warn|warns
official|government|national|federal ~1 statistics|figures|data|guidance|guidelines|estimates ~4 {report}|put|puts|recommend|recommends|advise|advises
as ~6 {institution} ~6 points|notes|says|explains|puts|reports`,
  ],
  [
    'study',
    `{study} ~4 {report}|{examine}
{study} ~2 keep|keeps|kept
{study} ~5 is|are|was|were ~1 {quality}|promising|encouraging|disappointing
has|have been ~2 studied|researched|investigated
studies|trials|experiments|surveys|reviews ~2 include|included|exclude|involve|focus|rely|differ|vary|overlook|ignore|miss
without|despite ~2 evidence|proof|research|studies
journal|journals|magazine ~1 put|puts|says|said|wrote|reported
tested|tried|trialled|trialed|studied|examined|evaluated in|on|among ~3 #many|{people}|mice|rats
new|recent|latest|fresh|emerging ~1 research|studies|study|data|findings|evidence|science
{document}|{study} ~1 put|puts it|this
few|no|hardly|scarcely ~2 {study} of|on|in|about|into
the|these|whose findings !of
tell|told|judge|judging|seen|go|going ~1 from|by ~2 {evidence}|{study}|results
proven|demonstrated|documented|measurable|well-documented ~1 effect|effects|benefit|benefits|link|impact|value
little|less|nothing|much ~3 known|understood about|of|why|how|whether
results|outcomes ~4 been published
weight|strength|lack|absence|dearth|shortage|scarcity|quality|level|gap|gaps|shred|scrap|abundance of|in ~2 evidence|research|studies|trials|data|proof
{quality} ~1 evidence|proof|research|data|science|studies|trials
signs|hints|indications|clues ~8 weak|inconsistent|mixed|inconclusive|contradictory|patchy
figures|numbers|data of|from ~3 registry|register|census|ministry|registries
a|the|one|another|leading ~2 {known}|proven|major|strong|important ~1 cause|factor|trigger|predictor|driver|contributor
{study} of|in|by|on|at|from|with|that|involving|among|using|into ~14 {report}
studies|trials|surveys|experiments|meta-analyses|rcts ~3 have|has|had|were|was|are|did|do|consistently|repeatedly|overwhelmingly !open|recruiting|available|taking|running|free|looking
research|science ~1 has|had|also|now|consistently|repeatedly !nurse
says|said|suggests|suggested|shows|showed|finds|found|reveals|revealed|reports a|an|one|new|recent ~2 study|survey|research|report|paper|poll|trial|analysis|review
a|an|one|the|another ~3 study|trial|survey|analysis|review|poll|experiment|audit|investigation of|involving|among ~2 #|{people}
a|an|one|another {kindOfStudy}|giant|huge|vast|tiny|massive ~1 study|trial|survey|analysis|poll|experiment|meta-analysis|investigation
evidence|proof|support|data|insight|insights|clues|lessons|answer|answers comes|come|came from ~3 {study}|{people}
results|result of|from ~4 {study}
back to ~3 experiments|studies|trials|research
the|this|that ~1 study|trial|survey was|did|had|lasted|ran|included|enrolled|relied !free|open|postponed|cancelled|moved|explained
tests|work|experiments in|on|with ~1 mice|rats|animals|monkeys|cells|dogs|pigs
early|preliminary|initial|promising|encouraging results|findings|data
measurable|statistically effect|difference|benefit|impact|improvement|significant
significant|dramatic|marked reduction|improvement|improvements|reductions|decrease in
in|from|across|through {kindOfStudy}|one|two|three|four|some|most|#|a|an ~3 study|studies|trial|trials|experiment|experiments|survey|poll|meta-analysis|meta-analyses
shown|seen|supported|backed|confirmed|found|proven|demonstrated|observed|reported|noted|tested|documented|replicated|highlighted|revealed|linked|contradicted|established|studied|borne|suggested ~3 in|by|through|from|across ~4 {studyPlural}|{study}
based on ~4 studies|research|trials|meta-analyses|study|trial
comes|come|came|drawn|derived|borrowed|taken from ~4 research|studies|trials|experiments
piece|line|strand|body|wealth of ~2 research|evidence
across|through all|these|this|those|most|many ~3 {study}
in|from ~2 research|studies !to|at|or|is
know|knows|learned|learnt|learn|clear|evident|conclude from ~3 {study}|{evidence}
decades|years|century|wealth|body|dozens|hundreds|thousands|amount|mountain of {kindOfStudy}? ~1 research|studies|trials|evidence|data|work
randomised|randomized|double-blind|placebo-controlled ~2 trial|trials|study|studies
systematic|cochrane|literature|umbrella|scoping|rapid review|reviews
meta-analysis|meta-analyses
review|reviews|analysis|analyses of # ~3 studies|trials|papers|articles|experiments
review|reviews|analysis|analyses|report|reports|audit|audits|evaluation|inquiry ~3 found|concluded|showed|shows|suggests|suggest|suggested|reveals|revealed|indicates|pooled|reached|estimated|estimates
patients|users|clients often|commonly|frequently|consistently report|reported|describe|described
participants|subjects|respondents ~10 reported|experienced|improved|scored|lost|gained|slept|felt|had|were|showed|said|recovered|remembered|ate|performed
there is|are|was|were|has ~1 no|little|some|limited|much|plenty|ample|growing|not|lots|more|few|only|strong|new ~3 research|studies|trials
no|few|little|not ~2 research|studies|trials|study|trial|data has|have|had|exists|exist|on|into|about
more|further research|studies|trials|evidence is|are|will|into ~1 needed|required|necessary
research ~9 is|was|are|has|have|had|does|did|cannot|can|remains !recruiting|needed|done|open|required|part|free|carried|being
research is|are|into|on|has|was ~3 clear|mixed|limited|unclear|ongoing|inconclusive|lacking|scarce|strong|weak|early|young|consistent|sparse|thin|promising|underway|growing|divided
research is on|behind our|their|its|your
science says
{kindOfStudy}|neuroimaging|imaging|brain|lab|laboratory work ~1 shows|suggests|found|points|hints|finds|showed|suggested|indicates
brain|mri|body scans|scan|imaging ~3 reveal|revealed|reveals|show|showed|shows|suggest|suggested
scans|images|imaging|tests of ~4 {people} ~4 show|reveal|showed|revealed
not|never been ~1 studied|researched|trialled|trialed|evaluated|investigated
not|never been ~1 tested|compared|examined in|on|against|with|head
after|following two|three|four|several|many|large|# ~2 trials|studies
approved|licensed|authorised|authorized ~4 trial|trials|study|studies
finding|findings|result|results|effect|pattern ~1 held|hold|holds|stood up
held|hold|holds up in|across|for|among ~3 {people}|group|groups|sample|samples|trials|studies
clear from ~3 follow-up|{study}|{evidence}
put|puts to|through the|a ~1 test`,
  ],
  [
    'evidence',
    `there is|are|was|exists ~4 evidence|proof
there is|are ~2 not ~3 evidence|proof
no|little|good|strong|weak|some|limited|insufficient|growing|clear|scientific|mounting|ample|reliable|robust|convincing|compelling|solid|anecdotal|emerging|increasing|conclusive|enough|much|any|promising|early ~1 evidence|proof that|for|to|on|about|supports|support|suggests|suggest|shows|of|behind|against|linking|exists|whether
evidence that|shows|suggests|suggest|supports|support|supporting|points|indicates|linking|behind|against|for|base|does|is|has|on|mounts|continues|so|from|to ~3
science|evidence|data|research|statistics|figures|numbers ~4 show|shows|showed|suggest|suggests|suggested|indicate|indicates|tell|tells|say|says|support|supports|back|backs|point|points|reveal|reveals|confirm|confirms|prove|proves|found|demonstrate|demonstrates|agree|agrees
science|evidence|data|research ~3 is|are|was|were|looks|remains|remain ~2 {quality}|shaky
science|evidence|data is|are|was|were|remains|remain|on ~2 clear|strong|weak|mixed|limited|settled|unclear|inconclusive|consistent|growing|mounting|thin|scarce|lacking|solid|overwhelming|compelling|convincing|poor|good|robust|patchy|sparse|scant|conflicting
has|have|had|having|been|is|are|was|were ~2 shown|proven|proved|found|demonstrated|reported|observed|documented to|that|not
has|have|been ~1 reported|observed|seen|documented ~2 in|among !our|the|your|parts
it has been proven|shown|demonstrated ~6 that
has|have|had|been ~2 shown|proven|demonstrated|linked|associated|connected|tied|correlated with|to|that
is|are|was|were|be|strongly|closely|also ~2 associated|correlated with|to
is|are|was|were|strongly|closely|directly ~1 linked|tied to
clinically|scientifically|medically|empirically proven|tested|shown|validated|established|demonstrated
scientifically|clinically|empirically ~1 supported|backed|studied|validated
proven|proved to !be|address
proven|research-backed|science-backed|evidence-backed|research-based|science-based|time-tested ~1 way|ways|treatment|treatments|method|methods|therapy|remedy|technique|techniques|benefits|effective|strategies|strategy|tool|tools|approach|tips|advice
backed|supported|informed|underpinned|grounded|confirmed|rooted by|in|up ~2 science|research|evidence|data|studies|trials
link|links|association|associations|correlation between
is|are|seems|been ~1 well|firmly|clearly established|documented|supported|researched|studied
scientific|empirical ~1 evidence|support|proof|consensus|literature|studies|research|data
clinical evidence|research|studies|trials
best|available|current|existing|latest|anecdotal|medical|clinical evidence
evidence ~2 is|was|has|comes|came|remains|continues|mounts|grows|we|so
most evidence-based
numbers|figures|statistics|data bear|bears|back|tell|speak|paint
statistics|stats ~1 are|is
figures|data|statistics|numbers from|published|released|collected
has|have|showed|shows|show|shown ~1 shown|positive|promising|encouraging|impressive|excellent results|promise|benefits|effectiveness|efficacy|effects
evidence|science|data|trials|statistics ~1 to support|suggest|show|back|prove`,
  ],
  [
    'experts',
    `{expert} ~4 {opine}
say|says|believe|warn|suggest|agree|advise ~1 {expert}
{expert} in|at|from|of ~7 {opine}|scanned|discovered|showed|identified|measured|tracked|followed|looked
{researcher} ~3 {report}|{examine}|followed|studied|scanned|developed|think|believe|know|call|still
{expert} are|is|were|remain|seem ~2 hopeful|optimistic|cautious|skeptical|sceptical|worried|concerned|excited|convinced|unsure|divided|confident|clear|studying|investigating|exploring|learning|beginning|debating
{expert} have|has ~2 known|shown|found|argued|discovered|learned|long|suspected|wondered|noticed|identified|called|warned|proposed|linked|agreed|recommended|observed
{researcher} ~2 have|has|had|once|now|also|tend|cannot
{expertOne} ~10 argues|argued|says|said|believes|believed|found|claims|claimed|suggests|suggested|notes|noted|explains|warns|warned|thinks|discovered|described|describes|developed|coined|showed|identified|proposed|wrote|calls|called !hello
{expert} have|has ~1 been ~1 studying|investigating|exploring|debating|warning|calling
{expert} now|increasingly|no prefer|favour|favor|doubt|trust|longer|use|avoid|recommend|treat
{expert} still|do|does|are|remain|once|used ~1 not|unsure|divided|to|know|debating|split|agreed`,
  ],
  [
    'year',
    `#year ~3 {study}|{document}|{guideline}|statistics|figures|data|estimate|estimates
{study}|{document}|{guideline}|statistics|figures|estimate from|in|of|published|dated|since #year
#year ~3 {researcher}
{researcher} ~8 in #year
et al
first|originally described|identified|reported|proposed|measured|coined|recognised|recognized ~2 in #year
described|discovered|coined|isolated|invented|proposed ~2 in #year
in #year , ~6 published|reported|described|discovered|found|tested|measured|showed
{study} in|from|of the ~1 #year
dates|date|dating|goes|going back to ~4 {study}|{document}
in the #year s ~6 {expert}|{expertOne}|{study}
@ ( #year
( @ ~6 #year
( #year ) adds|defined|called|argued|proposed|describes|described|wrote|coined|found|showed|shows|suggests|suggested|reported|reports|and|identified|demonstrated|were|was
@ and colleagues
in|since|between|from|by|until|during|before #year ~10 {outcome} ~8 {rise}
{outcome} ~8 {rise} ~6 #year
in|since|by|between|during #year ~8 people|deaths|cases|diagnoses|rates|prevalence|adults|children|hospitals|suicides`,
  ],
  [
    'percentage',
    `# %
# percent|percentage
# per cent
%|percent|percentage|cent of ~4 {people}|us|those`,
  ],
  [
    'ratio',
    `# in # !{timeUnit}
# in every #
# out of # !stars|points|star
# out of every|each #
# of every #
for|of|from|in every|each # ~2 {people}|those
{fraction} of all
{fraction} of ~4 {people}|us|those
{fraction} of !the|your|our|my|this|that|a|an|it|each|his|her|their|its|one|appointments|bookings|bills|calls|rooms|staff|visits|what|any|water|milk|paper
half|quarter|third a million|billion
# person|woman|man|child|adult|baby|patient|people|women|men|children|adults|patients|babies in|out # 
# person|woman|man|child|adult|baby|people in every|a|each #?
{fraction} of these|such|them
half ~1 all|{people}
per #many !$
per # people|births|deaths|person-years|patients|population|women|men|children
per hundred|thousand|million people|births|population
{outcome} ~8 by|in a|one|two|over|about|almost|nearly|half ~1 half|third|thirds|quarter|fifth|tenth|two-thirds|one-third
{reduce} ~8 in|by half
{reduce} ~8 by ~2 {fraction}|half|third|quarter
{outcome} ~4 {reduce}|risen ~2 by ~2 {fraction}
{multiplies} the|your|their|a|his|her ~2 {risk}
{multiplies} ~5 {risk}
{risk} ~6 {multiplies}
# / # of
# - in - #
one-in-two|one-in-three|one-in-four|one-in-five|one-in-six|one-in-seven|one-in-eight|one-in-nine|one-in-ten|one-in-twenty`,
  ],
  [
    'comparison',
    `twice|thrice|half|times|equally|fold as likely|common|effective|often|high|many|prone|frequent|severe|deadly|risky|strong|fast|frequently|quickly
times|fold more|less|higher|greater|lower|likely|the|as ~1 likely|common|effective|risk|rate|chance|odds|than|prone|often
twice|double|triple|half the ~1 {risk}
most|least effective|successful ~1 treatment|way|therapy|method|approach|medicine
more|less|as|equally|just ~1 effective|successful|beneficial than|as
works|work|worked|performs|perform|performed|helps|does|do|did|fares|fare ~2 better|worse|faster|best than|as
works|work|worked|performs|perform as|just|equally ~1 well
works|work|worked|performs|perform|performed|does|do|did ~4 better|worse than
{people} ~10 more|less|most|far|slightly|much|even likely to
more|less likely to ~10 than
more|less likely than ~3 {people}
faster|slower|harder|sooner|longer|deeper|better|worse|safer|stronger|weaker|riskier|milder|healthier ~1 than !before|usual|the|anyone|anybody|you|your|we|our|us|ever|one|two|three|four|#|a|an|expected|planned|necessary|needed|normal|that|this|it|they|he|she|last|yesterday|never|nothing|other
more|fewer {outcome}|muscle|weight|fat|pain|falls|deaths|injuries|words|days|hours than
{people}|those who|with ~12 sooner|faster|better|worse|longer|earlier
{people} who|with ~8 do|does|did|score|scored|perform|performed|cope|coped better|worse
have|has|had ~1 lower|higher|fewer|better|worse|poorer|weaker|stronger ~2 {risk}|{outcome}|rate|rates|scores|pressure|levels|odds|falls|bones|immunity
cause|causes|caused fewer|less|more !trouble
{people} ~6 more|less often|frequently|severely !than
burns|builds|uses|causes|gives|brings|produces|prevents|saves|improves|reduces|lowers|relieves ~2 more|less|fewer|better|faster ~2 than
the more|less|longer|fewer|higher|lower|older|younger ~8 the lower|higher|greater|better|worse|smaller|bigger ~1 {risk}|{outcome}
more|less|equally common|prevalent|frequent|widespread|severe in|among ~3 {people}
more|less|equally common|prevalent|frequent|widespread|severe than|after|with
most common|prevalent|frequent in|among ~3 {people}
most|commonest|second|third ~1 common|frequent ~1 effect|effects|cause|causes|reason|type|form|symptom|symptoms|complication|disorder|illness|injury|disability|allergy|infection|side
most common|prevalent|widespread ~6 worldwide|world|globally|country|america|nation|uk|britain
higher|greater|lower|increased|reduced|raised|elevated|smaller|decreased|heightened {risk}|levels|mortality ~8 than
{people} ~6 have|has|face|faces|had|show|run ~2 higher|greater|lower|increased|reduced|raised|elevated|smaller|decreased|heightened {risk}|levels
{people} ~6 are|is|be|were ~2 at ~1 higher|greater|lower|increased|reduced|raised|elevated|double risk
{outcome} ~3 is|was|are|were|of ~6 higher|lower|greater|smaller|fewer ~8 than
safer|better|worse|healthier|gentler than placebo|medication|medicine|medicines|drugs|surgery|therapy|pills|tablets|nothing|exercise|sham
safer|healthier than|for
{people} ~10 live|lived|sleep|slept|recover|recovered|heal|healed|learn|learned|age|lose|lost|gain|do|did|cope|score|scored|perform|feel|felt|report|have|had|eat|earn|take|need|show ~2 longer|better|faster|sooner|less|more|worse|quicker|fewer|higher|lower|well ~7 than
live|lived|lives|recover|recovered|recovers|heal|heals|healed|outlive ~1 longer|faster|sooner|quicker ~6 than
lead|leads|led|linked|results|resulted to|in ~1 better|faster|fewer|lower|higher|quicker|longer ~6 than
lead|leads|led to ~1 better results|outcomes|recovery
{people} who|with|whose|that|given|treated|aged|exposed ~12 report|reports|reported|know|knew|learn|learned|remember|remembered|have|had|show|showed|get|spend|spent|make|feel|need|use|take|suffer|experience|make|score|miss|see ~1 less|fewer|more|better|lower|higher|worse|longer|half|twice|greater
more|less|far|much ~1 often|frequently|commonly than
beats|trumps|rivals ~4
no better|worse|different ~1 than
as bad|harmful|dangerous|deadly|addictive|risky|damaging ~3 as
superior|inferior to !our|your
compared|relative with|to ~2 {people}|placebo|those|usual|controls
outperform|outperforms|outperformed|outlive|outlived|outlives|outweigh|outweighs
better|worse|poorer|improved outcomes|results|survival ~6 than
greater|higher|lower|better|fewer|less ~2 {outcome} ~4 than`,
  ],
  [
    'statistic',
    `#|many million|billion|thousand ~3 {crowd}
#many ~2 {crowd}
millions|thousands|billions|hundreds of ~3 {crowd}
an|some|roughly|about|around|estimated|approximately|nearly|almost|over estimated? # ~2 people|adults|children|women|men|americans|deaths|cases|teenagers|babies|students ~6 a|each|every|per|are|have|live|die|is
# ~2 deaths|cases|people|suicides|admissions|hospitalizations|visits|children|adults a|each|per|every year|month|week|day
every # seconds|minutes|hours ~3 someone|person|child|man|woman|baby|adult
{outcome}|number|numbers ~8 is|are ~1 rising|growing|increasing|climbing|falling|declining|soaring|dropping
on the rise|increase
doubled|tripled|quadrupled|halved ~2 between|since|within
cost|costs|costing ~4 billions|billion|millions|million
most {people} with|living|whose
in|for|among most {people}
raises|raised|lowers|lowered|delays|delayed|reduces|reduced|cuts|shortens|shortened|lengthens|lengthened|increases|increased|improves|improved|boosts|boosted|prolongs|prolonged ~6 by ~4 #
more common than ever
all-time|record high|low|highs
success|cure|recovery|response|remission|relapse|survival rate|rates
fold increase|rise|decrease|reduction|risk
twofold|threefold|fourfold|fivefold|tenfold|hundredfold
on average , ~5 {people}
{people} ~5 on average
the|an average person|adult|american|briton|child|woman|man|teenager|human|student|worker
the|an typical|average ~1 person|adult|american|child|woman|man|teenager|smoker catches|sleeps|eats|drinks|spends|has|gets|takes|loses|gains
{outcome} ~4 {multiplied}
{outcome} ~4 {rise} ~4 by|in|to|over|since ~3 #|half|decade|century|decades|years|third|fifth|quarter|tenth
{outcome}|diagnoses|rates|cases ~3 {rise} ~1 sharply|steadily|dramatically|steeply|rapidly|significantly|markedly
cost|costs|costing the ~3 economy|country|nation|nhs|taxpayer|taxpayers ~3 billion|billions|million|millions
leading|commonest|biggest|main|top|common|one cause|causes of ~3 death|deaths|disability|illness|blindness|disease|absence`,
  ],
  [
    'weasel',
    `it is|was|has|remains ~3 {known} that
it has ~1 been ~2 {known} that
it has long been {known}
is|are|was|were|been|be ~2 thought|believed|said|reputed|assumed|understood|estimated|rumoured|rumored|known|reported|claimed to !your|our|the|us|staff|a|be|as
is|are|was|were|been|be ~2 thought|believed|said|reputed|assumed|understood|estimated|rumoured|rumored|claimed to be
is|are|was|were|been ~1 widely|generally|commonly|broadly|universally|often|typically|usually|now considered|regarded|accepted|believed|thought|recognised|recognized|acknowledged|hailed|touted
is|are|was|were|been ~1 widely|universally seen|viewed|held
the|a|considered gold standard
is|are|was|were ~1 considered|deemed|regarded|held|thought ~2 essential|vital|crucial|key|important|harmful|healthy|unhealthy|ideal|beneficial|useless|safe|unsafe|effective|first-line|normal|dangerous
many|some|most|few|others ~2 are convinced|sure|certain|adamant|persuaded
most of us !are|have|know|feel|worry|love|like|want|need|wish|hope|would|will|here|at|in|on
many|some|most|few|others|countless|several|plenty ~2 believe|argue|claim|agree|think|insist|swear|assume|suspect !you|hello|about
many|some|most|others say|says !hello|goodbye|yes|no|thank|they
everyone|everybody knows|agrees
we all know
any|every|most|ask ~1 dentist|doctor|therapist|psychologist|nurse|midwife|expert|dietitian|psychiatrist|gp|physio|pediatrician|pharmacist|surgeon|doctors|dentists|therapists|experts|gps|nurses ~1 will|can tell|say|agree|confirm
reportedly|allegedly|supposedly|purportedly|anecdotally
common knowledge
no doubt|question that
goes without saying
stands to reason
experience ~1 shows|tells|suggests|teaches
they say|said
popular|common belief|wisdom|opinion|misconception
jury is ~1 out
more and more people|{expert}|studies|parents|adults|patients|doctors
growing|increasing|rising number|numbers|body of
no secret that
conventional|received|popular|common|traditional|folk wisdom|belief|opinion holds|says|has|is|suggests|goes|tells
general|broad|wide|widespread|growing|scientific|medical|expert|increasing consensus|agreement|recognition
there is|are ~3 consensus
consensus is|among|that
critics|proponents|advocates|supporters|skeptics|sceptics say|argue|claim|point|believe|warn|note
rumour|rumor|word|legend has it
so|as they|people say
is|are supposed|meant to cure|help|boost|improve`,
  ],
]

/** Phrases in which a word of research means something else; what they cover counts for nothing. */
export const neutralPhrases: readonly (readonly ['neutral', string])[] = [
  [
    'neutral',
    `data on my|your
on call
believe|believes in
^ research your|the|our
claim|claims their|back|your|expenses|costs|benefits
on paper
research|study wing|labs|lab|wings|block
we|i|you|they|to study|research|survey
evidence|signs of ~5 your|my
is|are|am not a|an ~2 {study}
100|hundred %|percent|per of|cent ~1 the|your|our
swear|swears when|at
say|says|said hello|goodbye|thanks|yes
think|thinks of
known to everyone|all|friends
is|are|was|were expected|asked|invited|required|due to
will|would|expected|due to? report|publish|announce
sleep|conduction|imaging|urodynamic|bone|gait|swallow|swallowing|contrast|dye|blood|lab|laboratory|x-ray|radiology|ultrasound|doppler|motility|emptying|flow|velocity|eeg|mri|ct|barium|electrophysiology|tissue study|studies takes|take|is|are|may|can|will|to|done|at|records|measures|before
sleep|conduction|urodynamic study|studies
fill|fills|filling|filled|complete|completes|completing|answer|answers|answering ~3 survey|poll
diary|log|record|records|notes is|are ~1 best evidence
number of ~1 spaces|seats|rooms|beds|places|slots|appointments|clinics|staff|desks
# in|of # appointments|visits|sessions|calls|bookings|rooms|spaces|places|seats|slots|bills|emails|messages|forms|classes|spots
# out of # appointments|visits|sessions|calls|bookings|rooms|spaces|places|seats|slots|bills|emails|messages|forms|classes|spots
a|the|your ~1 sleep|urodynamic|conduction|imaging|swallow study
imaging|diagnostic|radiology|doppler studies
case study|studies
evidence room|rooms|bag|bags|locker
study|research|trial|survey nurse|nurses|coordinator|coordinators|team|staff|leaflet|visit|visits|office|department|centre|center|unit|participant|participants|volunteers|doctor|assistant|group|site|skills|room|desk|leave|interests|interest|fellow|fellowship|degree|ethics|governance|triangle|park|consent|hall|drug|period|lead|manager|website|page|library|link|code
research|study|studies|trials ~4 recruiting|enrolling|enrollment|volunteers|participants
free|home|risk-free|30-day|14-day trial|trials
trial and error
trial court|lawyer|judge|jury|date|attorney|by
say|says it best|all|well|out|aloud|loud
trial|trials of|with|on a|your|this|the|another|different|new ~3 medicine|medication|antidepressant|tablet|drug|dose|diet|insert|brace|device|basis
trial separation|period|run|lesson|session|class
on trial
@ Research|Study|Studies|Trials|Science|Evidence
Research|Study|Studies|Trials|Science|Evidence @
part|participate|participating|interest|interested|interests|involved|work|works|worked|working|career|invest|join|joining|joined|help|helps|engage|engaged|investing|degree|background|experience|partner|partners in|with|on ~2 research|studies|trials|study|trial
collect|collects|share|shares|use|uses|keep|keeps|protect|protects|process|processes|sell|store|stores|hold|holds ~4 data
act|regulations|directive|order|bill|policy|law|opened|founded|established ( #year
the study of !#|{people}|a|the|two|three|our
future|upcoming|planned ~2 studies|research|study|trials|trial
likely to ~8 slot|slots|appointment|appointments|space|parking|seat|seats|table|queue|through
evidence is needed|required|kept|stored|requested
research triangle|council|park|building|hospital|drive|road|street|institute|centre|center|uk
cancer|heart|medical|health|national|alzheimer's|parkinson's research uk|council|institute|trust|foundation|campaign|fund|charity
bring|brings|brought|provide|provides|submit|need|needs|upload|send|give|show|showing|asked|ask|require|required|requires|want|see|produce|supply|have ~3 evidence|proof of !benefit|harm|a|an|effectiveness
look|looks|looking|check|checks|checked|checking|search|examine|test|tests|tested|scan|scanned|screen|screens|x-ray|scans|biopsy|ultrasound|exam|swab|sample|report|results|mri|ct|find|found ~7 evidence of !benefit|benefits|effectiveness|effect|effects|harm
there is evidence of an|a|any|new infection|fracture|bleeding|damage|tumor|tumour|break|clot|blockage
no evidence of|or disease|infection|fracture|cancer|damage|recurrence|bleeding|tumor|tumour|spread|pneumonia
proof|evidence of address|insurance|identity|income|age|vaccination|residency|enrolment|enrollment|purchase|payment|id|coverage|eligibility|attendance|your|immunization|immunisation|citizenship|employment|infection
evidence-based
data protection|officer|plan|allowance|controller|breach|sharing|entry|centre|center|security
mobile|personal|your|our|patient|phone|health|contact|cellular data
the|this data we|you
shown|linked|tied into|to your|our|the|a room|desk|account|record|records|chair|ward|bed|waiting
linked|tied|connected to|with|by ~1 your|our|an|the ~3 account|number|record|records|app|calendar|card|file|email|chart|profile
be shown|found|told|proved
shown|found|listed|printed on|at|in|below|above ~1 your|our|the|this ~3 card|letter|website|page|back|label|door|map|app|bill|box|leaflet|form|desk|screen
click|follow|use|tap|open|press|send|share|copy ~4 link|links
link|links in|below|above|to|on
published|printed|available in|on|every|at|by ~1 january|february|march|april|may|june|july|august|september|october|november|december|english|spanish|welsh|polish|french|large|advance|spring|summer|autumn|winter|fall|monday|our|your|full|both|several|many|two|three|#|braille|the
first|last published
publish|publishes|published our|your|their|its|a|fees|prices
{document} for|about|on your
a|the|this|your|our|paper|sign|these|waste|toilet paper|papers towel|towels|form|forms|cup|cups|bag|bags|copy|copies|gown|that|you|we|work|prescription|tape|record|records
keep|write|start|writing|keeping|bring|use|fill ~1 a|your|my|the|this ~2 journal
in your|my ~1 journal
your|my|food|mood|pain|sleep|bedside|gratitude|symptom|diary|headache|bullet|dream|paper journal|journals
according to the|your|our|my|their|his|her|its|this|how|what|when|whether|where|plan|schedule|age|weight|length|size|need|needs|income|local|which|any|each|these ~3 label|labels|instructions|instruction|directions|plan|schedule|weight|length|age|size|needs|wishes|records|chart|weather|income|rules|policy|box|prescription|care|advice|protocol|package|leaflet|preferences|symptoms|order|day|number|type|level|time|date|terms|law|timetable|season|budget|ability|colour|color|calendar|handbook|map
according to plan|schedule|your|our|my|age|weight|income|need|needs|size|how|what|when|whether|where|which|type|date|length|who|local|season
# % deet-based|deet|polyester|nylon|breathable|off|discount|deposit|vat|tax|tip|charged|charge|confidential|committed|private|free|sure|secure|certain|natural|cotton|wool|organic|juice|milk|safe|wheat|wholegrain|cocoa|recyclable|recycled|online|focused|honest|ready|welcome|happy|battery|battery-charged|rye|electric|digital|vegan|paperless|off-peak|cheaper|fee|fees|surcharge|interest
# per cent off|discount|vat|tax|charged|sure|deposit|committed|cotton|interest
# percent off|discount|tax|charged|sure|deposit|committed|confidential|cotton|interest
# %|percent|per cent? ~3 alcohol|cream|gel|ointment|lotion|solution|milk|saline|fee|fees|price|prices|cost|charge|bill|vat|copay|copayment|coinsurance|deposit|strength|hydrocortisone|peroxide|bleach|fat|chocolate|cocoa|discount|refund|deductible|battery|oxygen|spray|drops|wipe|wipes|shampoo|acid|ethanol|dilution|humidity|tariff|surcharge|dose|doses
oxygen|saturation|humidity|spo2|battery|charged|sats|levels|reading|readings ~6 # %|percent
insurer|insurance|plan|plans|medicare|medicaid|we|employer|policy|nhs|discount|fee|fees|deposit|price|prices|charge|charges|copay|coinsurance|refund|bill|tax|vat|cover|covers|pay|pays|tip|rent ~5 # %|percent
insurer|insurance|plan|plans|medicare|medicaid|we|fee|fees|deposit|price|prices|charge|charges|refund|include|vat ~5 # per cent
dose|doses|volume|brightness|effort|speed|prescription|medication ~5 by # %|percent
dose|doses|volume|effort ~5 by # per cent
rate|rating|score|scored|scale|stars|star|pain|rated|review|reviews|number|mark ~8 # out of #
half an|a ~1 hour|day|tablet|tablets|dose|cup|glass|pill|teaspoon|tablespoon|portion|mile
half hour|day|past|price|term|board|tablet|dose|cup|glass|pill|teaspoon|tablespoon|portion|full|empty|way|term|day|term-time|your|our|my
half|third|thirds|quarter|two-thirds of|full ~2 the|your|a|an|our|this|my|each|it|that tablet|tablets|pill|solution|bowl|cup|glass|fee|waiting|dose|day|time|plate|way|bottle|syringe|room|building|hour|mixture|medicine|drink|bath|page|form|team|staff|syringe|deposit|cost|price|meal|water|car|liquid|staff|clinic|appointments
quarter past|to|of an
in half with|before|and|if|or|so|using|lengthwise
our|your|my|a|the third|second|fifth|quarter|tenth appointment|visit|session|floor|dose|day|door|week|person|party|time|chair|street|avenue|opinion
# in # {timeUnit}
we|our ~6 helped|treated|seen|welcomed|served|supported|see|help|treat|serve|support|looked|cared|care|delivered|trained ~5 #many|thousands|hundreds|millions|# ~3 {people}
average appointment|appointments|visit|wait|session|waiting|price|cost|call|consultation|fee|stay
# by|x|to|of|and|or #
also|otherwise|better|commonly|formally|sometimes|formerly known as
known as|to your|our|us|the
{expert} {expert}? in|at our|this
let us know
may|might|could|would|should be considered
more likely to get|find|have|reach|be a|an|seen|us|the|our|offered ~2 appointment|slot|space|place|seat|parking|desk|quickly
{guideline} that|for|at|on|from|in|of your|our|the ~4 surgeon|doctor|nurse|gave|desk|given|reception|website
annual|medication|medicines|medicine|medical|clinical|chart|your|our|performance|star|online|google|customer|peer-support review|reviews
report|reporting any|it|them|side|a|an|your|to|problems|concerns
your|blood|scan|test|lab|x-ray|school|police|inspection|annual|progress|the|pathology|radiology report|reports goes|will|is|are|shows|show|to|within|on|for|from|says
blood|urine|semen|stool|gait analysis`,
  ],
]
