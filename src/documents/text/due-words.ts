import type { Due, DueKind } from '../../model/due.ts'
import type { InEvery } from '../../model/language.ts'

/** The fixed texts of what falls due. */
export interface Words {
  readonly title: (days: number, asOf: string, until: string) => string
  readonly overdue: string
  readonly nothing: string
  /** What is to be seen to; a name in quotes is somebody else's. */
  readonly what: Readonly<Record<DueKind, (entry: Due) => string>>
  /** From which day it is counted, and how long. */
  readonly counted: (since: string, months: number) => string
  /** The same where no rule counts, and it goes with the review. */
  readonly asReviews: (since: string, months: number) => string
  readonly since: (since: string) => string
  readonly who: Readonly<Record<Due['who'], string>>
  readonly ours: string
  readonly days: (days: number) => string
  readonly unread: (files: string) => string
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const words: InEvery<Words> = {
  en: {
    title: (days, asOf, until) =>
      `Due within ${count(days, 'day', 'days')} of ${asOf}, until ${until}`,
    overdue: 'Overdue',
    nothing: 'nothing falls due',
    what: {
      objection: ({ name }) => `last day to object to the sub-processor "${name}"`,
      start: ({ name }) => `the sub-processor "${name}" starts`,
      approval: ({ name }) => `our approval of the sub-processor "${name}" ends`,
      waiver: ({ name }) => `the waiver of ${name} ends`,
      adequacy: ({ name }) => `the adequacy decision ends: ${name}`,
      certificate: ({ name }) => `the certificate "${name}" ends: ask for the next one`,
      edition: ({ name, successor }) =>
        `certificates of "${name}" end${successor === undefined ? '' : `: ask for edition ${successor}`}`,
      'transfer-assessment': ({ name }) => `look at the transfer impact assessment again: ${name}`,
      'impact-assessment': () => 'look at the data protection impact assessment again',
      review: () => 'compare the declaration with its documents again',
      list: () => 'ask for the current list of sub-processors',
      document: ({ name }) => `ask whether "${name}" is still the current text`,
    },
    counted: (since, months) => `${count(months, 'month', 'months')} after ${since}`,
    asReviews: (since, months) =>
      `${count(months, 'month', 'months')} after ${since}, as for reviews of the declaration`,
    since: (since) => `since ${since}`,
    who: { us: 'us', vendor: 'the vendor, on our request' },
    ours: 'our organisation',
    days: (days) =>
      days === 0
        ? 'today'
        : days < 0
          ? `${count(-days, 'day', 'days')} ago`
          : `in ${count(days, 'day', 'days')}`,
    unread: (files) => `Not read as a whole, so that something may be missing here: ${files}`,
  },
  fr: {
    title: (days, asOf, until) =>
      `Échéances sous ${count(days, 'jour', 'jours')} à compter du ${asOf}, jusqu’au ${until}`,
    overdue: 'En retard',
    nothing: 'aucune échéance',
    what: {
      objection: ({ name }) =>
        `dernier jour pour émettre des objections au sous-traitant ultérieur « ${name} »`,
      start: ({ name }) => `début d’intervention du sous-traitant ultérieur « ${name} »`,
      approval: ({ name }) => `fin de notre autorisation du sous-traitant ultérieur « ${name} »`,
      waiver: ({ name }) => `fin de la dérogation à ${name}`,
      adequacy: ({ name }) => `fin de la décision d’adéquation : ${name}`,
      certificate: ({ name }) => `fin du certificat « ${name} » : demander le suivant`,
      edition: ({ name, successor }) =>
        `fin des certificats « ${name} »${successor === undefined ? '' : ` : demander l’édition ${successor}`}`,
      'transfer-assessment': ({ name }) => `revoir l’analyse d’impact du transfert : ${name}`,
      'impact-assessment': () => 'revoir l’analyse d’impact relative à la protection des données',
      review: () => 'comparer à nouveau la déclaration à ses documents',
      list: () => 'demander la liste à jour des sous-traitants ultérieurs',
      document: ({ name }) => `demander si « ${name} » est toujours le texte en vigueur`,
    },
    counted: (since, months) => `${months} mois après le ${since}`,
    asReviews: (since, months) =>
      `${months} mois après le ${since}, comme pour les revues de la déclaration`,
    since: (since) => `depuis le ${since}`,
    who: { us: 'nous', vendor: 'le prestataire, à notre demande' },
    ours: 'notre organisation',
    days: (days) =>
      days === 0
        ? 'aujourd’hui'
        : days < 0
          ? `il y a ${count(-days, 'jour', 'jours')}`
          : `dans ${count(days, 'jour', 'jours')}`,
    unread: (files) =>
      `Non lus en entier, de sorte que des éléments peuvent manquer ici : ${files}`,
  },
  de: {
    title: (days, asOf, until) =>
      `Fällig binnen ${count(days, 'Tag', 'Tagen')} ab ${asOf}, bis ${until}`,
    overdue: 'Überfällig',
    nothing: 'nichts wird fällig',
    what: {
      objection: ({ name }) =>
        `letzter Tag für den Einspruch gegen den Unterauftragsverarbeiter „${name}“`,
      start: ({ name }) => `der Unterauftragsverarbeiter „${name}“ beginnt`,
      approval: ({ name }) => `unsere Genehmigung des Unterauftragsverarbeiters „${name}“ endet`,
      waiver: ({ name }) => `die Ausnahme von ${name} endet`,
      adequacy: ({ name }) => `der Angemessenheitsbeschluss endet: ${name}`,
      certificate: ({ name }) => `das Zertifikat „${name}“ endet: das nächste anfordern`,
      edition: ({ name, successor }) =>
        `Zertifikate nach „${name}“ enden${successor === undefined ? '' : `: die Ausgabe ${successor} anfordern`}`,
      'transfer-assessment': ({ name }) => `die Transfer-Folgenabschätzung erneut ansehen: ${name}`,
      'impact-assessment': () => 'die Datenschutz-Folgenabschätzung erneut ansehen',
      review: () => 'die Deklaration erneut mit ihren Dokumenten vergleichen',
      list: () => 'die aktuelle Liste der Unterauftragsverarbeiter anfordern',
      document: ({ name }) => `nachfragen, ob „${name}“ noch die geltende Fassung ist`,
    },
    counted: (since, months) => `${count(months, 'Monat', 'Monate')} nach ${since}`,
    asReviews: (since, months) =>
      `${count(months, 'Monat', 'Monate')} nach ${since}, wie bei Überprüfungen der Deklaration`,
    since: (since) => `seit ${since}`,
    who: { us: 'wir', vendor: 'der Anbieter, auf unsere Bitte' },
    ours: 'unsere Organisation',
    days: (days) =>
      days === 0
        ? 'heute'
        : days < 0
          ? `vor ${count(-days, 'Tag', 'Tagen')}`
          : `in ${count(days, 'Tag', 'Tagen')}`,
    unread: (files) => `Nicht vollständig gelesen, sodass hier etwas fehlen kann: ${files}`,
  },
  es: {
    title: (days, asOf, until) =>
      `Vencimientos en un plazo de ${count(days, 'día', 'días')} a partir del ${asOf}, hasta el ${until}`,
    overdue: 'Vencido',
    nothing: 'no vence nada',
    what: {
      objection: ({ name }) => `último día para oponerse al subencargado «${name}»`,
      start: ({ name }) => `el subencargado «${name}» empieza`,
      approval: ({ name }) => `termina nuestra autorización del subencargado «${name}»`,
      waiver: ({ name }) => `termina la dispensa de ${name}`,
      adequacy: ({ name }) => `termina la decisión de adecuación: ${name}`,
      certificate: ({ name }) => `termina el certificado «${name}»: pedir el siguiente`,
      edition: ({ name, successor }) =>
        `terminan los certificados de «${name}»${successor === undefined ? '' : `: pedir la edición ${successor}`}`,
      'transfer-assessment': ({ name }) =>
        `revisar la evaluación de impacto de la transferencia: ${name}`,
      'impact-assessment': () =>
        'revisar la evaluación de impacto relativa a la protección de datos',
      review: () => 'comparar de nuevo la declaración con sus documentos',
      list: () => 'pedir la lista actual de subencargados',
      document: ({ name }) => `preguntar si «${name}» sigue siendo el texto vigente`,
    },
    counted: (since, months) => `${count(months, 'mes', 'meses')} después del ${since}`,
    asReviews: (since, months) =>
      `${count(months, 'mes', 'meses')} después del ${since}, como en las revisiones de la declaración`,
    since: (since) => `desde el ${since}`,
    who: { us: 'nosotros', vendor: 'el proveedor, a petición nuestra' },
    ours: 'nuestra organización',
    days: (days) =>
      days === 0
        ? 'hoy'
        : days < 0
          ? `hace ${count(-days, 'día', 'días')}`
          : `en ${count(days, 'día', 'días')}`,
    unread: (files) => `No leídos por completo, por lo que aquí puede faltar algo: ${files}`,
  },
}
