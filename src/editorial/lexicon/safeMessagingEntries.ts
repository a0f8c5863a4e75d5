import type {LexiconEntry} from './lexiconEntry.ts'

const reporting = 'Recommendations for Reporting on Suicide (reportingonsuicide.org); AFSP'
const block = {severity: 'block', exceptions: ['quotation', 'title']} as const

/** No quotation makes a method safe to read. */
const blockAlways = {severity: 'block', exceptions: ['title']} as const

/** Safe messaging about suicide (SAF): these stop publishing, and only a clinician may answer for a place. */
export const safeMessagingEntries: readonly LexiconEntry[] = [
  {
    ...block,
    rule: 'SAF-02',
    source: reporting,
    words: 'commit|commits|committed|committing !to ~1 suicide|suicides',
    prefer: '“died by suicide” or “ended their life”: “commit” belongs to crimes.',
  },
  {
    ...block,
    rule: 'SAF-02',
    source: reporting,
    words: `successful|successfully|unsuccessful|failed|completed|botched ~1 suicide|suicides
suicide|suicides ~2 succeeded|failed
succeeded|failed in|at ~1 suicide|suicides|killing|ending|taking
completed|completes|completing|complete suicide`,
    prefer: '“died by suicide”, or “a suicide attempt” for one that was survived: neither is a success or a failure.',
  },
  {
    ...blockAlways,
    rule: 'SAF-01',
    source: reporting,
    words: `died|dies|die|suicide|suicides by ~3 {method}
life|lives|himself|herself|themselves|themself ~1 by|with|using|through ~3 {method}
hanging|gun|firearm|gunshot|overdose|jumping|drowning suicide|suicides
hanged|hung|shot|poisoned|suffocated|asphyxiated|drowned himself|herself|themselves|themself|yourself|myself
hang|shoot|poison|suffocate|drown|asphyxiate yourself|themselves|himself|herself
slit|slitting|slashed|slashing|cut|cutting ~1 wrist|wrists
jump|jumps|jumped|jumping|leap|leapt|leaped off|from|under ~4 bridge|building|cliff|platform|window|balcony|roof|train|overpass|tower|rooftop`,
    prefer: 'that the person died by suicide, without the method.',
  },
  {
    ...blockAlways,
    rule: 'SAF-01',
    source: reporting,
    words: `lethal|fatal|deadly|painless|easiest|quickest|surest|effective|common|deadliest method|methods|means|way|ways of|to|for ~1 suicide|die|dying|suicides
method|methods|means|way|ways of|to ~1 kill|killing yourself|oneself|themselves|himself|herself
common|popular|frequent|chosen ~1 method|methods|means of ~1 suicide|suicides
suicide|suicides|suicidal ~1 method|methods|technique|techniques
how many pills|tablets|capsules ~5 kill|die|fatal|lethal|death
lethal|fatal dose|doses|amount of|is
painless|painlessly death|die|suicide`,
    prefer: 'where to find help; details of a method put readers at risk.',
  },
  {
    ...blockAlways,
    rule: 'SAF-01',
    source: reporting,
    words: `suicide ~1 hotspot|hotspots|spot|spots|bridge|forest|cliff|location
known|notorious|famous for ~2 suicide|suicides
popular|common|frequent ~2 place|spot|location|site|bridge ~1 for ~2 suicide|suicides`,
    prefer: 'nothing about the place: naming it draws people to it.',
  },
  {
    ...blockAlways,
    rule: 'SAF-01',
    source: reporting,
    words: `suicide|goodbye|farewell note|notes|letter|letters ~3 said|says|read|reads|wrote|reading|saying|stated|explained|ended|began
suicide note|notes|letter :
left|wrote ~2 suicide note|letter`,
    prefer: 'nothing of the contents of a note.',
  },
]

/** Words that name a method, needed to recognise one beside words of suicide. */
export const lexiconClasses = {
  method: `hanging hanged overdose overdosing overdosed gun gunshot firearm firearms shooting shotgun pistol rifle jumping jumped drowning
   poisoning poison gas asphyxiation suffocation strangulation cutting stabbing ligature rope noose carbon pills tablets bleach pesticide
   pesticides exhaust helium electrocution immolation self-immolation`,
}
