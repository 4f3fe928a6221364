import { type CountryOf, namedPlaces } from './places-in.ts'

/** A company as a cell names it. */
export interface CompanyName {
  readonly name: string
  readonly address?: string
  /** Where it is, as it stands behind the name in brackets. */
  readonly where?: string
}

/** The forms of companies, as a pattern: whatever ends a company's name. */
export const companyForms =
  '(?:GmbH(?:\\s?&\\s?Co\\.?\\s?KG(?:aA)?)?|gGmbH|AG|SE|UG(?:\\s\\(haftungsbeschränkt\\))?|(?:Co\\.?\\s?)?KG(?:aA)?|GbR|OHG|e\\.\\s?[VKU]\\.|SASU?|S\\.A\\.S\\.?|SARL|S\\.?à\\s?r\\.?\\s?l\\.?|SA|S\\.A\\.(?:U\\.?)?|S\\.A|SNC|SCOP|EURL|S\\.?L\\.?U?\\.?|S\\.Coop\\.?|Pte\\.?\\s?Ltd\\.?|Pty\\.?\\s?Ltd\\.?|Ltd\\.?|Limited|LLC|L\\.L\\.C\\.?|LLP|Inc\\.?|Corp\\.?|Corporation|PBC|B\\.?V\\.?|N\\.V\\.|NV|ASBL|SPRL|SCRL|AB|ApS|A\\/S|AS|Oyj?|OÜ|[Pp]lc|PLC|Srl|S\\.r\\.l\\.?|S\\.p\\.A\\.?|s\\.\\s?r\\.\\s?o\\.?|d\\.o\\.o\\.|ULC|Kft\\.?|[Ss]p\\.?\\s?z\\s?o\\.?\\s?o\\.?|Lda\\.?)'
const form = new RegExp(`(?<![\\p{L}\\d.])${companyForms}(?![\\p{L}\\d])`, 'u')
const formsOnly = new RegExp(`^(?:${companyForms}[\\s.,]*)+(?:\\([^()]*\\))?$`, 'u')

/** Whether a text holds the form of a company: "Inc.", "GmbH". */
export const hasForm = (text: string): boolean => form.test(text)

/** "Examplecloud Ltd Gordon House": the name ends with its form, and an address follows. */
export const upToForm = (text: string): string | undefined =>
  new RegExp(`^(.{2,70}?[\\s,]${companyForms})\\s+(?=[\\p{Lu}\\d])`, 'u').exec(text)?.[1]

/** The companies that a cell names, each apart from its address; an empty list where it names none. */
export function companiesIn(cell: string, countryOf: CountryOf): readonly CompanyName[] {
  const lines = cell
    .split('\n')
    .map(tidied)
    .filter((line) => line !== '')
  if (lines.length > 1 && lines.every(hasForm))
    return lines.map((line) => partsOfName(line, countryOf))
  return lines.length === 0 ? [] : companiesOf(lines, countryOf)
}

function companiesOf(lines: readonly string[], countryOf: CountryOf): readonly CompanyName[] {
  const [first = '', second = '', ...more] = lines
  // A name may be broken before its form, or before what stands in brackets.
  const goesOn = /[,&/-]$/.test(first) || /^[(\p{Ll}]/u.test(second) || formsOnly.test(second)
  const whole = goesOn ? `${first} ${second}` : first
  const below = (goesOn ? more : lines.slice(1)).join(', ')
  return apart(tidied(whole)).map((name) => {
    const parts = partsOfName(name, countryOf)
    return below === '' || parts.address !== undefined ? parts : { ...parts, address: below }
  })
}

/** Without bullets, numbers, arrows and notes around it. */
const tidied = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:[\s↳→•*▪◦–—-]+|\d{1,2}[.)]\s+)+/u, '')
    // "… (served via Examplecloud)" is a note too.
    .replace(/\s*\((?:served|hosted)\b[^()]*\)$/iu, '')
    .replace(/\s*(?:[*†‡¹²³⁴]|\[\d\]|\(\d\))+$/u, '')
    .replace(/\s*[^\p{L}\p{N}\s.,;:&'’()/+"“”-]+(?:\s+(?:\p{Ll}+|\p{Lu}+))?$/u, '')
    // "…, when active", "… — alternative to Twilio": a note, unless it bears a form of a company.
    .replace(/\s*(?:,|\s[—–-])\s+\p{Ll}[^()]*(?:\([^()]*\))?$/u, (note) =>
      hasForm(note) || /^\W*(?:d\/?b\/?a|trading)\b/.test(note) ? note : '',
    )
    .trim()

/** "Google Fonts; unpkg.com", "Stripe, Inc. and Stripe Payments Europe Ltd". */
function apart(text: string): readonly string[] {
  const loose = text.split(/\s*;\s*|\s\+\s/)
  if (loose.length > 1 && loose.every((part) => /^[\p{Lu}\d]|^\w+\.\w/u.test(part))) return loose
  const [first = '', ...pieces] = text.split(
    /(\s\/\s|,\s+(?:(?:and|und|et|y)\s+)?|\s(?:and|und|et|y|&)\s)/u,
  )
  // "Google LLC (AI Studio / Gemini API)" is one.
  const isBroken = (part: string) => part.split('(').length !== part.split(')').length
  const names = [first]
  let slashed = true
  for (let at = 0; at < pieces.length; at += 2) {
    const [between = '', part = ''] = pieces.slice(at, at + 2)
    if (formsOnly.test(part)) names.push(`${names.pop()}${between}${part}`)
    else {
      names.push(part)
      slashed &&= between.includes('/')
    }
  }
  const isName = (part: string) =>
    /^[\p{Lu}\d]|^\w+\.\w/u.test(part) && (hasForm(part) || (slashed && part.endsWith(')')))
  if (names.some(isBroken)) return [text]
  if (names.length > 1 && names.every(isName)) return names
  // Cells of a PDF run together: "Examplecloud Ltd Examplecloud, Inc."
  const run = new RegExp(`^(.+?(?<![\\p{L}\\d.])${companyForms})\\s+(\\p{Lu}.+)$`, 'u').exec(text)
  const [, before = '', after = ''] = run ?? []
  return run &&
    hasForm(after) &&
    !new RegExp(`^${companyForms}`, 'u').test(after) &&
    !/\d/.test(after)
    ? [before, ...apart(after)]
    : [text]
}

/** "Examplecloud, Inc. 101 High Street, Dublin": what stands behind the form of a company is its address. */
function partsOfName(text: string, countryOf: CountryOf): CompanyName {
  const [, bare = text, inside = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(text) ?? []
  if (inside !== '' && isPlace(inside, countryOf))
    return { ...partsOfName(bare, countryOf), where: inside }
  const behindForm = new RegExp(`^(.{2,70}?[\\s,]${companyForms})[\\s,]+([^()]*\\d.*)$`, 'su').exec(
    text,
  )
  const behindNumber = /^(\D{3,60}?)[\s,]+(\d.*,.*)$/s.exec(text)
  const isAddress = ([, , rest = ''] = [] as readonly string[]) =>
    /(?<!\d)\d{4,6}(?!\d)/.test(rest) || namedPlaces(rest, countryOf).countries.length > 0
  const [, name, address] =
    behindForm ??
    (behindNumber && isAddress(behindNumber) ? behindNumber : undefined) ??
    /^(.+?)\s*[,;]\s*((?:c\/o\b|[^,;]*\d).*)$/s.exec(text) ??
    []
  return name !== undefined && address !== undefined && /\p{L}/u.test(name)
    ? { name: name.replace(/[\s,]+$/, ''), address }
    : { name: text }
}

/** A country, a region or a city, and nothing else. */
function isPlace(text: string, countryOf: CountryOf): boolean {
  // "(Google Ireland Limited)" is a company, wherever it sits.
  if (hasForm(text)) return false
  const { countries, regions } = namedPlaces(text, countryOf)
  return countries.length + regions.length > 0 && text.split(/\s+/).length <= 3
}
