import type { Basis } from '../../model/citation.ts'
import type { InEvery, Language } from '../../model/language.ts'

interface CitationWords {
  /** Acts by the key under which the law book cites them, as they stand after an article. */
  readonly acts: Readonly<Record<string, string>>
  /** Documents of the European Data Protection Board. */
  readonly guidance: Readonly<Record<string, (number: string) => string>>
  readonly decision: (number: string) => string
  readonly court: (number: string) => string
  readonly article: (article: string, parts: readonly string[], act: string) => string
  readonly clause: (clause: string, parts: readonly string[], act: string) => string
  readonly marginal: (number: string) => string
}

const points = (parts: readonly string[], paragraph: string, letter: (l: string) => string) =>
  parts.map((part) => (/^\d/.test(part) ? `, ${paragraph} ${part}` : `, ${letter(part)}`)).join('')

const words: InEvery<CitationWords> = {
  en: {
    acts: {
      gdpr: 'GDPR',
      'uk-gdpr': 'UK GDPR',
      fadp: 'FADP',
      eprivacy: 'Directive 2002/58/EC',
      nis2: 'Directive (EU) 2022/2555',
      dora: 'Regulation (EU) 2022/2554',
      reg611: 'Regulation (EU) No 611/2013',
    },
    guidance: {
      Guidelines: (number) => `EDPB Guidelines ${number}`,
      Recommendations: (number) => `EDPB Recommendations ${number}`,
      Opinion: (number) => `EDPB Opinion ${number}`,
    },
    decision: (number) => `Implementing Decision (EU) ${number}`,
    court: (number) => `Court of Justice, ${number}`,
    article: (article, parts, act) =>
      `Article ${article}${parts.map((part) => `(${part})`).join('')} ${act}`,
    clause: (clause, parts, act) =>
      `Clause ${clause}${parts.map((part) => `(${part})`).join('')} of the annex to ${act}`,
    marginal: (number) => `, paragraph ${number}`,
  },
  fr: {
    acts: {
      gdpr: 'du RGPD',
      'uk-gdpr': 'du RGPD britannique',
      fadp: 'de la LPD suisse',
      eprivacy: 'de la directive 2002/58/CE',
      nis2: 'de la directive (UE) 2022/2555',
      dora: 'du règlement (UE) 2022/2554',
      reg611: 'du règlement (UE) n° 611/2013',
    },
    guidance: {
      Guidelines: (number) =>
        `lignes directrices ${number} du Comité européen de la protection des données`,
      Recommendations: (number) =>
        `recommandations ${number} du Comité européen de la protection des données`,
      Opinion: (number) => `avis ${number} du Comité européen de la protection des données`,
    },
    decision: (number) => `décision d’exécution (UE) ${number}`,
    court: (number) => `Cour de justice, ${number}`,
    article: (article, parts, act) =>
      `article ${article}${points(parts, 'paragraphe', (letter) => `point ${letter})`)}${parts.length > 0 ? ',' : ''} ${act}`,
    clause: (clause, parts, act) =>
      `clause ${clause}${points(parts, 'paragraphe', (letter) => `point ${letter})`)}${parts.length > 0 ? ',' : ''} de l’annexe de la ${act}`,
    marginal: (number) => `, point ${number}`,
  },
  de: {
    acts: {
      gdpr: 'DSGVO',
      'uk-gdpr': 'UK GDPR',
      fadp: 'DSG (Schweiz)',
      eprivacy: 'der Richtlinie 2002/58/EG',
      nis2: 'der Richtlinie (EU) 2022/2555',
      dora: 'der Verordnung (EU) 2022/2554',
      reg611: 'der Verordnung (EU) Nr. 611/2013',
    },
    guidance: {
      Guidelines: (number) => `EDSA-Leitlinien ${number}`,
      Recommendations: (number) => `EDSA-Empfehlungen ${number}`,
      Opinion: (number) => `EDSA-Stellungnahme ${number}`,
    },
    decision: (number) => `Durchführungsbeschluss (EU) ${number}`,
    court: (number) => `EuGH, ${number}`,
    article: (article, parts, act) =>
      `Art. ${article}${parts.map((part) => (/^\d/.test(part) ? ` Abs. ${part}` : ` Buchst. ${part}`)).join('')} ${act}`,
    clause: (clause, parts, act) =>
      `Klausel ${clause}${parts.map((part) => ` Buchst. ${part}`).join('')} des Anhangs zum ${act}`,
    marginal: (number) => `, Rn. ${number}`,
  },
  es: {
    acts: {
      gdpr: 'del RGPD',
      'uk-gdpr': 'del RGPD del Reino Unido',
      fadp: 'de la LPD suiza',
      eprivacy: 'de la Directiva 2002/58/CE',
      nis2: 'de la Directiva (UE) 2022/2555',
      dora: 'del Reglamento (UE) 2022/2554',
      reg611: 'del Reglamento (UE) n.º 611/2013',
    },
    guidance: {
      Guidelines: (number) => `Directrices ${number} del Comité Europeo de Protección de Datos`,
      Recommendations: (number) =>
        `Recomendaciones ${number} del Comité Europeo de Protección de Datos`,
      Opinion: (number) => `Dictamen ${number} del Comité Europeo de Protección de Datos`,
    },
    decision: (number) => `Decisión de Ejecución (UE) ${number}`,
    court: (number) => `Tribunal de Justicia, ${number}`,
    article: (article, parts, act) =>
      `artículo ${article}${points(parts, 'apartado', (letter) => `letra ${letter})`)}${parts.length > 0 ? ',' : ''} ${act}`,
    clause: (clause, parts, act) =>
      `cláusula ${clause}${points(parts, 'apartado', (letter) => `letra ${letter})`)}${parts.length > 0 ? ',' : ''} del anexo de la ${act}`,
    marginal: (number) => `, apartado ${number}`,
  },
}

/** A provision as counsel cites it in a language; as the law book has it where that knows no other way. */
export function cited(
  { key, provision }: Pick<Basis, 'key' | 'provision'>,
  language: Language,
): string {
  const own = words[language]
  const [source = '', first = '', second] = key.split(':')
  const { head, parts } = placeIn(second ?? first)
  const act = own.acts[source]
  if (act !== undefined && second === undefined && /^\d/.test(head))
    return own.article(head, parts, act)
  if (source === 'eu') {
    const decision = own.decision(first)
    if (second === undefined) return decision
    return head.startsWith('clause-')
      ? own.clause(head.slice('clause-'.length), parts, decision)
      : `${own.article(head, parts, '').trimEnd().replace(/,$/, '')}, ${decision}`
  }
  if (source === 'cjeu') return own.court(first)
  const [, kind = '', number = '', marginal] =
    /^EDPB (\w+) ([\d/]+)(?:, para\. (\d+))?$/.exec(provision) ?? []
  const guidance = own.guidance[kind]?.(number)
  if (guidance === undefined) return provision
  return marginal === undefined ? guidance : guidance + own.marginal(marginal)
}

/** `28(3)(a)` as the article and what stands in brackets after it. */
function placeIn(text: string): { readonly head: string; readonly parts: readonly string[] } {
  const [head = '', ...parts] = text.split('(')
  return { head, parts: parts.map((part) => part.replace(')', '')) }
}
