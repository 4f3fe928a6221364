import { type Country, memoizeText, plainText } from '../../src/model/rule.ts'
import { stemmed } from './stemmed.ts'

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

/** With the stems of their names. */
const countries: readonly (readonly [Country, stems: string, names: string])[] = [
  [
    'US',
    'united usa u.s états etats vereinigte estados ee',
    'united states|usa|u\\.s\\.a?\\.?|états[- ]unis|vereinigten? staaten|estados unidos|ee\\.? ?uu\\.?',
  ],
  [
    'GB',
    'united britain royaume vereinigtes britannien reino',
    'united kingdom|great britain|royaume[- ]uni|vereinigtes königreich|großbritannien|reino unido',
  ],
  ['CH', 'swi suisse schweiz suiza', 'switzerland|suisse|schweiz|suiza'],
  ['IN', 'india inde indien', 'india|inde|indien'],
  ['IL', 'israel israël', 'israel|israël'],
  ['CN', 'chin', 'china|chine'],
  ['RU', 'russ rusia', 'russia|russie|russland|rusia'],
  ['UA', 'ukraine ucrania', 'ukraine|ucrania'],
  ['CA', 'canad kanada', 'canada|kanada|canadá'],
  ['AU', 'austral', 'australia|australie|australien'],
  ['JP', 'japan japon japón', 'japan|japon|japón'],
  ['SG', 'singap', 'singapore|singapour|singapur'],
  ['BR', 'brazil brésil brasil', 'brazil|brésil|brasilien|brasil'],
  ['MX', 'mexi méxi', 'mexico|mexique|mexiko|méxico'],
  ['TR', 'turkey türki turquie türkei turquía', 'turkey|türkiye|turquie|türkei|turquía'],
  ['MA', 'moroc maroc marokk marruecos', 'morocco|maroc|marokko|marruecos'],
  ['TN', 'tunisi tunesi túnez', 'tunisia|tunisie|tunesien|túnez'],
  ['PH', 'philippin filipinas', 'philippines|philippinen|filipinas'],
]

const at = ['in', 'from', 'en', 'au', 'aux', 'aus', 'den', 'der', 'the', 'los', 'las', 'el', 'la']
const placeIn = (names: string) =>
  new RegExp(`${place}.{0,40}${start}(?:${at.join('|')}) (?:${names})${end}`, 'u')
const byCountry = countries.map(([country, stems, names]) => ({
  country,
  tells: stemmed(stems, () => placeIn(names)),
}))
const refused =
  /\b(?:no|not|never|without|none|pas|aucune?|jamais|sans|hors|kein\S*|nicht|nie|ohne|sin|nunca|ningun\S*)\b/

/** The countries in which a text says that data lie or are worked on; what it denies is none. */
export const countriesTold: (text: string) => readonly Country[] = memoizeText((text) => {
  const words = plainText(text)
  const told = byCountry.filter(({ tells }) => tells(words)).map(({ country }) => country)
  return told.length > 0 && refused.test(words) ? [] : told
})

const pairs = (one: string, other: string) =>
  new RegExp(`${one}.{0,60}${other}|${other}.{0,60}${one}`, 'u')

const ofBreach =
  'breach incident violation datenpanne datenschutzverletz sicherheitsvorf verletzung violaci brecha'

const patterns = {
  breachTime: [
    stemmed(ofBreach, () => pairs(breach, hours)),
    stemmed(
      ofBreach,
      () => new RegExp(`${start}(?:${told})${end}.{0,40}${hours}.{0,60}${breach}`, 'u'),
    ),
  ],
  noAudits: [stemmed('audit prüfung kontrollen', () => new RegExp(noAudits, 'u'))],
  retention: [
    stemmed(
      'kept stored retained held archived retention deleted conserv supprim aufbewahr speicher gelöscht suprim',
      () =>
        new RegExp(
          `${kept}.{0,20}${start}${length}${end}|${start}${length} (?:lang )?aufbewahrt`,
          'u',
        ),
    ),
  ],
  tool: [
    stemmed(
      'contractual scc privacy binding contractuelles contraignantes klauseln contractuales vinculantes',
      () => new RegExp(clauses, 'u'),
    ),
  ],
} as const

export type Misplaced = keyof typeof patterns

/** Which facts a free text states. */
export const misplacedIn: (text: string) => readonly Misplaced[] = memoizeText((text) => {
  const words = plainText(text)
  return (Object.keys(patterns) as Misplaced[]).filter((kind) =>
    patterns[kind].some((says) => says(words)),
  )
})
