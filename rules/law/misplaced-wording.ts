import { type Country, plainText } from '../../src/model/rule.ts'

/*
 * What a free text says and a field should hold. The patterns are narrow on purpose: each wants two
 * things side by side (a breach and hours, a place of storage and a country), so that a remark stays
 * a remark. English, French, German, Spanish.
 */

const number = '(?:\\d+|twenty-four|forty-eight|seventy-two)'
const letters = 'a-zß-öø-ÿœ'
const start = `(?<![${letters}])`
const end = `(?![${letters}])`
const any = (...words: readonly string[]) => `${start}(?:${words.join('|')})${end}`

const breach = any(
  '(?:data |personal data |security )?breach(?:es)?|security incidents?',
  'violations? (?:de|des) données|violations? de (?:la )?sécurité|incidents? de sécurité',
  'datenschutzverletzung(?:en)?|datenpannen?|sicherheitsvorf[aä]ll\\S*|verletzung(?:en)? des schutzes',
  'violaci(?:ón|ones) de (?:la )?seguridad|brechas?(?: de seguridad)?|incidentes? de seguridad',
)
const told =
  'notif\\S*|report\\S*|inform\\S*|tell\\S*|told|signal\\S*|averti\\S*|alert\\S*|meld\\S*|gemeldet|benachrichtig\\S*|mitteil\\S*|comunic\\S*|avis\\S*'
const hours = `${number}[ -]?(?:h|hours?|heures?|stunden?|horas?)${end}`

const noAudits = any(
  'no (?:customer |on-site )?audits?|audits? (?:are|is) (?:not (?:allowed|permitted|possible)|excluded)|(?:without|excludes?) (?:any )?audits?',
  "pas d[’']audits?|aucun audit|audits? (?:exclus|non autorisés|impossibles)",
  'keine (?:audits?|prüfungen|kontrollen vor ort)|(?:audits?|prüfungen) (?:sind )?(?:nicht (?:zulässig|möglich|gestattet)|ausgeschlossen)',
  'sin auditorías|no (?:se )?(?:permiten?|admiten?) auditorías|auditorías (?:excluidas|no permitidas)',
)

const kept = any(
  '(?:kept|stored|retained|held|archived) for|retention(?: period)? (?:of|is)|deleted after',
  'conserv\\S*(?: pendant| durant)|durée de conservation(?: de)?|supprim\\S* après',
  'aufbewahrt|gespeichert für|speicherdauer|aufbewahrungsdauer|nach \\S+ \\S+ gelöscht',
  'conserva\\S* durante|plazo de conservación(?: de)?|suprim\\S* (?:después|tras)',
)
const length =
  '(?:\\d+|one|two|three|six|ten|un|une|deux|trois|ein(?:em|en)?|zwei|drei|uno?|una|dos|tres)[ -](?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?|tage[n]?|wochen?|monate?n?|jahre?n?|días?|semanas?|mes(?:es)?|años?)'

const clauses = any(
  'standard contractual clauses|sccs?|data privacy framework|binding corporate rules',
  "clauses contractuelles types|règles d[’']entreprise contraignantes",
  'standardvertragsklauseln|standarddatenschutzklauseln',
  'cláusulas contractuales tipo|normas corporativas vinculantes',
)

const place = any(
  'backups?|copies|stored|hosted|servers?|data ?cent(?:er|re)s?|processed|support(?: team)?|replicat\\S*',
  'sauvegard\\S*|stock\\S*|héberg\\S*|serveurs?|centres? de données|traitées?',
  'backups?|sicherung\\S*|sicherungskopien|gespeichert|gehostet|server\\S*|rechenzentr\\S*|verarbeitet|speicherung',
  'copias? de seguridad|almacenad\\S*|alojad\\S*|servidor(?:es)?|centros? de datos|tratad[oa]s|respaldos?',
)

const countries: readonly (readonly [Country, string])[] = [
  [
    'US',
    'united states|usa|u\\.s\\.a?\\.?|états[- ]unis|vereinigten? staaten|estados unidos|ee\\.? ?uu\\.?',
  ],
  [
    'GB',
    'united kingdom|great britain|royaume[- ]uni|vereinigtes königreich|großbritannien|reino unido',
  ],
  ['CH', 'switzerland|suisse|schweiz|suiza'],
  ['IN', 'india|inde|indien'],
  ['IL', 'israel|israël'],
  ['CN', 'china|chine'],
  ['RU', 'russia|russie|russland|rusia'],
  ['UA', 'ukraine|ucrania'],
  ['CA', 'canada|kanada|canadá'],
  ['AU', 'australia|australie|australien'],
  ['JP', 'japan|japon|japón'],
  ['SG', 'singapore|singapour|singapur'],
  ['BR', 'brazil|brésil|brasilien|brasil'],
  ['MX', 'mexico|mexique|mexiko|méxico'],
  ['TR', 'turkey|türkiye|turquie|türkei|turquía'],
  ['MA', 'morocco|maroc|marokko|marruecos'],
  ['TN', 'tunisia|tunisie|tunesien|túnez'],
  ['PH', 'philippines|philippinen|filipinas'],
]

const at = ['in', 'from', 'en', 'au', 'aux', 'aus', 'den', 'der', 'the', 'los', 'las', 'el', 'la']
const placeIn = (names: string) =>
  new RegExp(`${place}.{0,40}${start}(?:${at.join('|')}) (?:${names})${end}`, 'u')
const byCountry = countries.map(([country, names]) => ({ country, pattern: placeIn(names) }))
const refused =
  /\b(?:no|not|never|without|none|pas|aucune?|jamais|sans|hors|kein\S*|nicht|nie|ohne|sin|nunca|ningun\S*)\b/

/** The countries in which a text says that data lie or are worked on; what it denies is none. */
export function countriesTold(text: string): readonly Country[] {
  const words = plainText(text)
  if (refused.test(words)) return []
  return byCountry.filter(({ pattern }) => pattern.test(words)).map(({ country }) => country)
}

const pairs = (one: string, other: string) =>
  new RegExp(`${one}.{0,60}${other}|${other}.{0,60}${one}`, 'u')

const patterns = {
  breachTime: [
    pairs(breach, hours),
    new RegExp(`${start}(?:${told})${end}.{0,40}${hours}.{0,60}${breach}`, 'u'),
  ],
  noAudits: [new RegExp(noAudits, 'u')],
  retention: [
    new RegExp(`${kept}.{0,20}${start}${length}${end}|${start}${length} (?:lang )?aufbewahrt`, 'u'),
  ],
  tool: [new RegExp(clauses, 'u')],
} as const

export type Misplaced = keyof typeof patterns

/** Which facts a free text states. */
export function misplacedIn(text: string): readonly Misplaced[] {
  const words = plainText(text)
  return (Object.keys(patterns) as Misplaced[]).filter((kind) =>
    patterns[kind].some((pattern) => pattern.test(words)),
  )
}
