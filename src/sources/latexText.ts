import {wordTable} from './wordTable.ts'

/* Accents of LaTeX as combining characters, and the letters that have a command of their own. */
const ACCENTS = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '"': '\u0308',
    '=': '\u0304',
    '.': '\u0307',
    u: '\u0306',
    v: '\u030c',
    H: '\u030b',
    c: '\u0327',
    d: '\u0323',
    b: '\u0331',
    k: '\u0328',
    r: '\u030a',
  }),
)

const LETTERS = wordTable(String.raw`
  aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß i ı j ȷ th þ TH Þ dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ S § P ¶
  dag † pounds £ textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “
  textquotedblright ” ldots … dots … textbackslash \ textasciitilde ~ textasciicircum ^ textunderscore _
  textbar | textless < textgreater > textdollar $ textdegree ° degree ° textregistered ® texttrademark ™
  copyright © backslash \ sim ∼ times × pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ approx ≈ infty ∞ cdot ·
  rightarrow → to → leftarrow ← circ ° prime ′ mu μ alpha α beta β gamma γ delta δ epsilon ε varepsilon ε
  zeta ζ eta η theta θ iota ι kappa κ lambda λ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ
  psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω textmu μ textbullet •
`)

const SPACES = new Set(['quad', 'qquad', 'space', 'newline', 'par'])

const MARKUP = wordTable(
  'textit i emph i textsl i it i em i mathit i textbf b ' +
    'bf b mathbf b textsuperscript sup textsubscript sub sp sup sb sub',
)

/** The sequence of characters, commands, braces and math signs of a LaTeX text. */
const TOKEN = /\\([a-zA-Z]+)\*?[ \t]*|\\([^a-zA-Z])|([{}$~]|[_^](?=[^\s])|---?|``|'')|[^\\{}$~_^'`-]+|[\s\S]/gu

/**
 * LaTeX of a bibliography as plain text with the markup of CSL; unknown commands vanish, their words stay. One pass; never
 * throws.
 *
 * @param isVerbatim - For addresses and DOIs: only escapes go.
 */
export function latexText(source: string, isVerbatim = false): string {
  if (isVerbatim)
    return source
      .replace(/\\([%&#_$~{}])/g, '$1')
      .replace(/[{}\s]+/g, '')
      .trim()
  if (!/[\\{}$~]|--|``|''/.test(source)) return source.replace(/\s+/g, ' ').trim()
  let text = ''
  let accent = ''
  let isMath = false
  let waiting = ''
  const closers: string[] = []
  const put = (value: string): void => {
    if (waiting) {
      // `_2` and `\textit x` take one character when no brace follows.
      const [first = '', ...rest] = value
      text += `<${waiting}>${first}</${waiting}>${rest.join('')}`
      waiting = ''
    } else if (accent) {
      const [first = '', ...rest] = value
      const base = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
      text += /\p{L}/u.test(base) ? (base + accent).normalize('NFC') + rest.join('') : value
      accent = ''
    } else text += value
  }
  for (const [whole, command, escaped, sign] of source.matchAll(TOKEN)) {
    if (command !== undefined) {
      const letter = SPACES.has(command) ? ' ' : LETTERS.get(command)
      if (MARKUP.has(command)) waiting = MARKUP.get(command) ?? ''
      else if (letter) put(letter)
      else accent = ACCENTS.get(command) ?? accent
    } else if (escaped !== undefined) {
      if (ACCENTS.has(escaped)) accent = ACCENTS.get(escaped) ?? ''
      else if (/[\s,;:\\]/.test(escaped)) put(' ')
      else if (!/[-/!@()[\]]/.test(escaped)) put(escaped)
    } else if (sign === '{') {
      closers.push(waiting && `</${waiting}>`)
      if (waiting) text += `<${waiting}>`
      waiting = ''
    } else if (sign === '}') {
      accent = ''
      text += closers.pop() ?? ''
    } else if (sign === '$') isMath = !isMath
    else if (sign === '~') put('\u00a0')
    else if (sign === '_' || sign === '^') {
      if (isMath) waiting = sign === '_' ? 'sub' : 'sup'
      else put(sign)
    } else if (sign === '--') put('–')
    else if (sign === '---') put('—')
    else if (sign === '``') put('“')
    else if (sign === "''") put('”')
    else put(accent ? whole.replace(/^\s+/, '') : whole)
  }
  while (closers.length) text += closers.pop() ?? ''
  return text
    .replace(/<(i|b|sup|sub)><\/\1>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
