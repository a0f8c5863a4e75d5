/**
 * Words that promise a result (CLM-01), in the notation of `text/phrases.ts`. Florida 64B8-11.001 calls advertising
 * that creates false or unjustified expectations misleading; the UK's CAP code 12.1 asks for evidence.
 */
export const guaranteePhrases = `cure|cures|cured|curing|curable
guarantee|guarantees|guaranteed|guaranteeing
100 % effective|safe|success|successful|cure|cured|guaranteed|results|recovery|reliable|accurate|of
100 percent effective|safe|success|successful|cure|cured|guaranteed|results|recovery|reliable|accurate|of
100 per cent effective|safe|success|successful|cure|cured|guaranteed|results|recovery|reliable|accurate|of
one hundred percent effective|safe|success
no|zero|without ~1 side effects|effect
no|zero|without ~1 side-effects|side-effect
no|zero ~1 risk|risks|downside|downsides !of|factors|factor
side-effect-free|side-effects-free|risk-free|fail-safe|foolproof|fool-proof|surefire|sure-fire
works|work|effective|suitable|safe for|on everyone|everybody|anyone|all
always works|work|helps|succeeds|successful
never fails|fail
completely|totally|perfectly|entirely|absolutely safe|harmless|effective|painless|risk-free
miracle|miraculous ~1 cure|treatment|drug|results|remedy|recovery|therapy
permanent|permanently|lasting|instant|instantly ~1 relief|cure|recovery|results|heal|heals|fix|fixes|relieve|relieves
permanently|instantly|completely ~1 eliminate|eliminates|remove|removes|end|ends|erase|erases|eradicate|eradicates|fix|fixes|heal|heals
eliminate|eliminates|eradicate|eradicates|banish|banishes ~2 anxiety|depression|pain|panic|symptoms|migraine|migraines|addiction|trauma forever|permanently|completely|altogether
free of|from ~2 anxiety|depression|pain|panic|symptoms forever|permanently
success is certain|assured|guaranteed
you will|are ~1 be|sure|certain ~1 cured|to recover
make|makes|made ~2 disappear|vanish forever|permanently|completely`

/** Promises and cures that are not about health. */
export const practicalPromises = `guarantee|guarantees|guaranteed|guaranteeing ~4 reply|replies|response|appointment|appointments|call|privacy|confidentiality|place|slot|price|prices|refund|parking|seat|delivery|answer|space|availability|booking|money-back|rate|rates|right|rights|access|spot
reply|response|appointment|place|slot|price|refund|privacy|confidentiality|parking|space|availability|seat ~2 guaranteed
money-back guarantee
cured meat|meats|ham|fish|sausage|sausages|salami|bacon
risk-free trial|cancellation|booking
100 % of`
