import type { InEvery } from '../../model/language.ts'
import type { EmptyReason } from '../registers/register.ts'

/** What every register says. */
export interface Words {
  readonly gaps: Readonly<Record<EmptyReason, string>>
  readonly yes: string
  readonly no: string
  /** The last columns of each register, and what they are shown under. */
  readonly tail: {
    readonly source: string
    readonly findings: string
    readonly waived: string
    readonly waivedUntil: string
    readonly place: string
  }
  readonly evidence: string
  /** Of the table in CSV: with what it was made. */
  readonly made: string
  /** Name of the sheet that holds what is not the table. */
  readonly about: string
  readonly skip: string
  readonly empty: string
  /** Beside a finding that a waiver covers. */
  readonly until: string
  readonly excluded: string
  readonly mayOccur: string
  readonly openList: string
  readonly legend: string
  readonly asOf: (day: string, law: string) => string
  readonly oneService: (service: string) => string
  readonly unread: (files: string) => string
}

export const words: InEvery<Words> = {
  en: {
    gaps: {
      'not-declared': 'not declared',
      unknown: 'unknown',
      refused: 'refused',
      denied: 'none, as the documents say',
      open: 'left open by the documents',
      none: '–',
      'not-applicable': 'not applicable',
    },
    yes: 'yes',
    no: 'no',
    tail: {
      source: 'Source',
      findings: 'Open findings',
      waived: 'Waived findings',
      waivedUntil: 'Waived until',
      place: 'Declared in',
    },
    evidence: 'Evidence',
    made: 'Made with',
    about: 'About',
    skip: 'Skip to the register',
    empty: 'Nothing is declared that belongs here.',
    until: 'until',
    excluded: 'excluded',
    mayOccur: 'may occur',
    openList: 'open list',
    legend:
      '"not declared": no document says it. "unknown": nobody has looked, or the text is unclear. "refused" and "none, as the documents say": the documents say so. What is declared stands in the words of the declaration.',
    asOf: (day, law) => `As of ${day}, by tables of law of ${law}.`,
    oneService: (service) => `Only the service ${service}.`,
    unread: (files) => `Not read as a whole, so that something may be missing here: ${files}.`,
  },
  fr: {
    gaps: {
      'not-declared': 'non déclaré',
      unknown: 'inconnu',
      refused: 'refusé',
      denied: 'aucun, selon les documents',
      open: 'laissé ouvert par les documents',
      none: '–',
      'not-applicable': 'sans objet',
    },
    yes: 'oui',
    no: 'non',
    tail: {
      source: 'Source',
      findings: 'Constats ouverts',
      waived: 'Constats dérogés',
      waivedUntil: 'Dérogation jusqu’au',
      place: 'Déclaré dans',
    },
    evidence: 'Preuves',
    made: 'Établi avec',
    about: 'À propos',
    skip: 'Aller au registre',
    empty: 'Rien de ce qui est déclaré ne relève de ce registre.',
    until: 'jusqu’au',
    excluded: 'exclu',
    mayOccur: 'possible',
    openList: 'liste ouverte',
    legend:
      '« non déclaré » : aucun document ne le dit. « inconnu » : personne n’a vérifié, ou le texte n’est pas clair. « refusé » et « aucun, selon les documents » : les documents le disent. Ce qui est déclaré figure dans les mots de la déclaration.',
    asOf: (day, law) => `État au ${day}, tables de droit du ${law}.`,
    oneService: (service) => `Uniquement le service ${service}.`,
    unread: (files) =>
      `Non lus en entier, de sorte que des éléments peuvent manquer ici : ${files}.`,
  },
  de: {
    gaps: {
      'not-declared': 'nicht angegeben',
      unknown: 'unbekannt',
      refused: 'abgelehnt',
      denied: 'keine, laut den Dokumenten',
      open: 'von den Dokumenten offengelassen',
      none: '–',
      'not-applicable': 'entfällt',
    },
    yes: 'ja',
    no: 'nein',
    tail: {
      source: 'Quelle',
      findings: 'Offene Feststellungen',
      waived: 'Ausgenommene Feststellungen',
      waivedUntil: 'Ausnahme bis',
      place: 'Angegeben in',
    },
    evidence: 'Belege',
    made: 'Erstellt mit',
    about: 'Hinweise',
    skip: 'Zum Verzeichnis springen',
    empty: 'Keine Angabe gehört hierher.',
    until: 'bis',
    excluded: 'ausgeschlossen',
    mayOccur: 'kann vorkommen',
    openList: 'offene Liste',
    legend:
      '„nicht angegeben“: Kein Dokument sagt es. „unbekannt“: Niemand hat nachgesehen, oder der Text ist unklar. „abgelehnt“ und „keine, laut den Dokumenten“: Die Dokumente sagen es so. Angaben stehen in den Worten der Deklaration.',
    asOf: (day, law) => `Stand ${day}, nach Rechtstabellen vom ${law}.`,
    oneService: (service) => `Nur der Dienst ${service}.`,
    unread: (files) => `Nicht vollständig gelesen, sodass hier etwas fehlen kann: ${files}.`,
  },
  es: {
    gaps: {
      'not-declared': 'no declarado',
      unknown: 'desconocido',
      refused: 'rechazado',
      denied: 'ninguno, según los documentos',
      open: 'los documentos lo dejan abierto',
      none: '–',
      'not-applicable': 'no procede',
    },
    yes: 'sí',
    no: 'no',
    tail: {
      source: 'Fuente',
      findings: 'Hallazgos abiertos',
      waived: 'Hallazgos dispensados',
      waivedUntil: 'Dispensa hasta',
      place: 'Declarado en',
    },
    evidence: 'Pruebas',
    made: 'Elaborado con',
    about: 'Acerca de',
    skip: 'Ir al registro',
    empty: 'Nada de lo declarado corresponde a este registro.',
    until: 'hasta',
    excluded: 'excluido',
    mayOccur: 'posible',
    openList: 'lista abierta',
    legend:
      '«no declarado»: ningún documento lo dice. «desconocido»: nadie lo ha comprobado, o el texto no es claro. «rechazado» y «ninguno, según los documentos»: así lo dicen los documentos. Lo declarado figura con las palabras de la declaración.',
    asOf: (day, law) => `A fecha de ${day}, según las tablas de Derecho de ${law}.`,
    oneService: (service) => `Solo el servicio ${service}.`,
    unread: (files) => `No leídos por completo, por lo que aquí puede faltar algo: ${files}.`,
  },
}
