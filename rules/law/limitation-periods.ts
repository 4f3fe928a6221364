import { plainText } from '../../src/model/rule.ts'

/**
 * A statute of limitation says how long a claim lives, and obliges nobody to store anything. Article
 * 28(3)(g) leaves data to a processor only where "Union or Member State law requires storage".
 */
interface Limitation {
  readonly code: RegExp
  /** The articles or sections on limitation, first and last. */
  readonly from: number
  readonly to: number
  readonly source: string
}

/**
 * The general rules on limitation, where agreements of these countries look for a period. The first
 * and last articles are not held against the official texts yet.
 */
const limitations: readonly Limitation[] = [
  {
    code: /\bbgb\b|bürgerliches gesetzbuch|bürgerlichen gesetzbuchs/,
    from: 194,
    to: 218,
    source: 'https://www.gesetze-im-internet.de/bgb/',
  },
  {
    code: /\bcode civil\b/,
    from: 2219,
    to: 2254,
    source: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
  },
  {
    code: /\bcódigo civil\b|\bcodigo civil\b/,
    from: 1961,
    to: 1975,
    source: 'https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763',
  },
]

/** In any law, by its own name: `Limitation Act 1980`, `prescription quinquennale`, `Verjährung`. */
const named =
  /\blimitation (?:act|period|of actions)|statutes? of limitations?|\bprescription (?!drug)|\bl\.? ?110-4\b|délai de forclusion|\bverjähr|\bprescripci[oó]n\b|plazo de caducidad/

/** Whether a law that is named for keeping data is one on limitation, and none that requires storage. */
export function isLimitation(statute: string): boolean {
  const text = plainText(statute)
  if (named.test(text)) return true
  return limitations.some(({ code, from, to }) => {
    const [found] = code.exec(text) ?? []
    if (found === undefined) return false
    // The number beside the code: `BGB § 195`, `art. 2224 du code civil`, `Código Civil art. 1964.2`.
    const at = text.indexOf(found)
    const near = text.slice(Math.max(0, at - 24), at + found.length + 24)
    return [...near.matchAll(/\d{3,4}/g)].some(([number]) => +number >= from && +number <= to)
  })
}

/** Ends of the provider's own, given as a reason to keep what should be erased. English, French, German, Spanish. */
const ownEnds =
  /(?:business|commercial|own|internal|legitimate) (?:\S+ )?(?:purpose|interest|need|record|reason)s?|business operations|retention polic|\bas (?:it|the provider) sees fit|(?:fins|finalités|besoins|intérêts) (?:\S+ )?(?:propres|commercia|internes|légitimes)|(?:eigene[nr]?|geschäftliche[nr]?|berechtigte[nr]?|interne[nr]?) (?:zweck|interesse)|(?:fines|intereses|necesidades) (?:propi|comercial|intern|legítim)/

/** Whether data are said to stay for what the provider wants, and no law asks. */
export const namesOwnEnds = (reason: string): boolean => ownEnds.test(plainText(reason))
