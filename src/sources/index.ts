/** `clinic-content/sources`: reads bibliographies and looks works up; for staff tools, on Node and in the Studio. */
export {bibliographyFormat, parseBibliography, type Bibliography, type BibliographyFormat} from './parseBibliography.ts'
export {parseBibtex} from './parseBibtex.ts'
export {parseCslJson} from './parseCslJson.ts'
export type {ParsedBibliography, ParseProblem} from './parsedBibliography.ts'
export {parseNbib} from './parseNbib.ts'
export {parseRis} from './parseRis.ts'
