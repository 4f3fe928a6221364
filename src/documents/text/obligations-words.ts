import type { InEvery } from '../../model/language.ts'

export interface CoverageWords {
  readonly title: string
  readonly introduction: string
  readonly service: string
  readonly obligation: string
  readonly state: string
  readonly findings: string
  readonly waived: string
  /** Findings for which the matrix has no column. */
  readonly others: string
  readonly declaredIn: string
  readonly made: string
  readonly legend: string
  readonly nothing: string
  readonly noService: string
  readonly asOf: (day: string, law: string) => string
  readonly unread: (files: string) => string
}

/** What the matrix of services and obligations says besides its own words. */
export const coverageWords: InEvery<CoverageWords> = {
  en: {
    title: 'Coverage of obligations',
    introduction:
      'How each service stands to each obligation, by what its documents say and what was found. A cell is as bad as the worst that speaks for it; the number is that of the findings behind it.',
    service: 'Service',
    obligation: 'Obligation',
    state: 'State',
    findings: 'Findings',
    waived: 'Waived',
    others: 'Outside the matrix',
    declaredIn: 'Declared in',
    made: 'Made with',
    legend: 'Legend',
    nothing: 'Nothing stands against any obligation.',
    noService: 'No service is declared.',
    asOf: (day, law) => `As of ${day}, by tables of law of ${law}.`,
    unread: (files) => `Not read as a whole, so that something may be missing here: ${files}.`,
  },
  fr: {
    title: 'Couverture des obligations',
    introduction:
      'La situation de chaque service face à chaque obligation, d’après ses documents et les constats. Une case vaut ce que vaut le pire de ce qui s’y rapporte ; le nombre est celui des constats.',
    service: 'Service',
    obligation: 'Obligation',
    state: 'État',
    findings: 'Constats',
    waived: 'Dérogés',
    others: 'Hors de la matrice',
    declaredIn: 'Déclaré dans',
    made: 'Établi avec',
    legend: 'Légende',
    nothing: 'Rien ne s’oppose à aucune obligation.',
    noService: 'Aucun service n’est déclaré.',
    asOf: (day, law) => `État au ${day}, tables de droit du ${law}.`,
    unread: (files) =>
      `Non lus en entier, de sorte que des éléments peuvent manquer ici : ${files}.`,
  },
  de: {
    title: 'Abdeckung der Pflichten',
    introduction:
      'Wie jeder Dienst zu jeder Pflicht steht, nach seinen Dokumenten und den Feststellungen. Eine Zelle ist so schlecht wie das Schlechteste, das für sie spricht; die Zahl ist die der Feststellungen dahinter.',
    service: 'Dienst',
    obligation: 'Pflicht',
    state: 'Stand',
    findings: 'Feststellungen',
    waived: 'Ausgenommen',
    others: 'Außerhalb der Matrix',
    declaredIn: 'Angegeben in',
    made: 'Erstellt mit',
    legend: 'Legende',
    nothing: 'Gegen keine Pflicht liegt etwas vor.',
    noService: 'Kein Dienst ist angegeben.',
    asOf: (day, law) => `Stand ${day}, nach Rechtstabellen vom ${law}.`,
    unread: (files) => `Nicht vollständig gelesen, sodass hier etwas fehlen kann: ${files}.`,
  },
  es: {
    title: 'Cobertura de las obligaciones',
    introduction:
      'La situación de cada servicio ante cada obligación, según sus documentos y los hallazgos. Una celda vale lo que lo peor que habla de ella; el número es el de los hallazgos que hay detrás.',
    service: 'Servicio',
    obligation: 'Obligación',
    state: 'Estado',
    findings: 'Hallazgos',
    waived: 'Dispensados',
    others: 'Fuera de la matriz',
    declaredIn: 'Declarado en',
    made: 'Elaborado con',
    legend: 'Leyenda',
    nothing: 'Nada se opone a ninguna obligación.',
    noService: 'No se declara ningún servicio.',
    asOf: (day, law) => `A fecha de ${day}, según las tablas de Derecho de ${law}.`,
    unread: (files) => `No leídos por completo, por lo que aquí puede faltar algo: ${files}.`,
  },
}
