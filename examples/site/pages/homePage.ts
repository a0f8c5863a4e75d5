import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {markup} from '../markup.ts'
import {place} from './place.ts'

/** `/`: the clinics of this site. */
export function homePage(frames: readonly ClinicFrame[]): string {
  return layout({
    title: 'Clinics – preview site',
    noindex: true,
    crisisResources: sharedLines(frames),
    main: markup`<div class="hero">
<h1>Health information with its sources beside it</h1>
<p class="lead">Each article names who wrote it and who reviewed it, and every research statement leads to the study it rests on.</p>
</div>
<h2 class="section-title">Clinics</h2>
<ul class="cards">${frames.map(
      ({clinic, dataset}) => markup`
<li class="card"><h3><a href="/${dataset}/">${clinic.displayName}</a></h3>
${place(clinic.address) && markup`<p>${place(clinic.address)}</p>`}
${clinic.demo && markup`<p class="tag">Fictional, for demonstration</p>`}</li>`,
    )}
</ul>`,
  })
}

/** The crisis lines that every clinic lists: right for a reader of any of them. */
function sharedLines([first, ...others]: readonly ClinicFrame[]): ClinicFrame['clinic']['crisisResources'] {
  const isShared = (id: string) => others.every(({clinic}) => clinic.crisisResources.some((line) => line.id === id))
  return first?.clinic.crisisResources.filter(({id}) => isShared(id)) ?? []
}
