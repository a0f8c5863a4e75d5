/** One thing that is wrong in a YAML file, where it is, and what would be right. Lines and columns count from 1. */
export interface YamlProblem {
  line: number
  column: number
  message: string
}

export type YamlPath = readonly (string | number)[]

/** `clinic.openingHours[1].opens` */
export function pathText(path: YamlPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part + 1}]` : text === '' ? part : `${text}.${part}`),
    '',
  )
}

/** `clinic.yaml:3:5 clinic.adress: ...`, the form that editors turn into a link. */
export function problemLine(file: string, problem: YamlProblem): string {
  return `${file}:${problem.line}:${problem.column} ${problem.message}`
}
