import type { InEvery } from '../../model/language.ts'
import type { ObligationId } from '../matrix/columns.ts'
import type { CellState } from '../matrix/matrix.ts'

export interface MatrixWords {
  /** What the obligation is about, in the vocabulary of the regulation's own language version. */
  readonly obligations: Readonly<Record<ObligationId, string>>
  readonly states: Readonly<Record<CellState, string>>
  /** What each state means, for a legend. */
  readonly meanings: Readonly<Record<CellState, string>>
}

/** The matrix of services and obligations in words. */
export const matrixWords: InEvery<MatrixWords> = {
  en: {
    obligations: {
      '28(3)': 'contract and description',
      '28(3)(a)': 'documented instructions',
      '28(3)(b)': 'confidentiality',
      '28(3)(c)': 'security measures',
      '28(3)(d)': 'engaging another processor',
      '28(3)(e)': 'help with data subjects’ rights',
      '28(3)(f)': 'help with Articles 32 to 36',
      '28(3)(g)': 'deletion or return',
      '28(3)(h)': 'information and audits',
      '28(2)': 'authorisation of sub-processors',
      '28(4)': 'same obligations down the chain',
      '32': 'security of processing',
      '33': 'personal data breach',
      '44-49': 'transfers to third countries',
      retention: 'storage limitation',
      rights: 'rights of the data subject',
    },
    states: {
      missing: 'missing',
      unknown: 'unknown',
      qualified: 'qualified',
      waived: 'waived',
      declared: 'declared',
      'not-applicable': 'not applicable',
    },
    meanings: {
      missing: 'not declared, refused, or not as the law wants it',
      unknown: 'nobody has looked, or the text is unclear',
      qualified: 'declared with a reservation, in part, or with a warning against it',
      waived: 'what stands against it is covered by an exception in force',
      declared: 'the documents say it, and no rule holds anything grave against it',
      'not-applicable': 'does not concern this service',
    },
  },
  fr: {
    obligations: {
      '28(3)': 'contrat et description',
      '28(3)(a)': 'instructions documentées',
      '28(3)(b)': 'confidentialité',
      '28(3)(c)': 'mesures de sécurité',
      '28(3)(d)': 'recrutement d’un autre sous-traitant',
      '28(3)(e)': 'aide pour les droits des personnes concernées',
      '28(3)(f)': 'aide pour les articles 32 à 36',
      '28(3)(g)': 'suppression ou renvoi',
      '28(3)(h)': 'informations et audits',
      '28(2)': 'autorisation des sous-traitants ultérieurs',
      '28(4)': 'mêmes obligations dans la chaîne',
      '32': 'sécurité du traitement',
      '33': 'violation de données à caractère personnel',
      '44-49': 'transferts vers des pays tiers',
      retention: 'limitation de la conservation',
      rights: 'droits de la personne concernée',
    },
    states: {
      missing: 'absent',
      unknown: 'inconnu',
      qualified: 'avec réserve',
      waived: 'dérogation',
      declared: 'déclaré',
      'not-applicable': 'sans objet',
    },
    meanings: {
      missing: 'non déclaré, refusé, ou pas tel que le droit l’exige',
      unknown: 'personne n’a vérifié, ou le texte n’est pas clair',
      qualified: 'déclaré avec une réserve, en partie, ou visé par un avertissement',
      waived: 'ce qui s’y oppose est couvert par une dérogation interne en vigueur',
      declared: 'les documents le disent, et aucune règle n’y oppose rien de grave',
      'not-applicable': 'ne concerne pas ce service',
    },
  },
  de: {
    obligations: {
      '28(3)': 'Vertrag und Beschreibung',
      '28(3)(a)': 'dokumentierte Weisung',
      '28(3)(b)': 'Vertraulichkeit',
      '28(3)(c)': 'Sicherheitsmaßnahmen',
      '28(3)(d)': 'weitere Auftragsverarbeiter',
      '28(3)(e)': 'Unterstützung bei Rechten der betroffenen Person',
      '28(3)(f)': 'Unterstützung bei Artikel 32 bis 36',
      '28(3)(g)': 'Löschung oder Rückgabe',
      '28(3)(h)': 'Informationen und Überprüfungen',
      '28(2)': 'Genehmigung weiterer Auftragsverarbeiter',
      '28(4)': 'dieselben Pflichten in der Kette',
      '32': 'Sicherheit der Verarbeitung',
      '33': 'Verletzung des Schutzes personenbezogener Daten',
      '44-49': 'Übermittlungen an Drittländer',
      retention: 'Speicherbegrenzung',
      rights: 'Rechte der betroffenen Person',
    },
    states: {
      missing: 'fehlt',
      unknown: 'unbekannt',
      qualified: 'eingeschränkt',
      waived: 'Ausnahme',
      declared: 'angegeben',
      'not-applicable': 'entfällt',
    },
    meanings: {
      missing: 'nicht angegeben, verweigert oder nicht so, wie das Recht es verlangt',
      unknown: 'niemand hat nachgesehen, oder der Text ist unklar',
      qualified: 'mit Vorbehalt oder nur zum Teil angegeben, oder mit einer Warnung versehen',
      waived: 'was dagegen spricht, ist von einer geltenden internen Ausnahme gedeckt',
      declared: 'die Dokumente sagen es, und keine Regel hält Schwerwiegendes dagegen',
      'not-applicable': 'betrifft diesen Dienst nicht',
    },
  },
  es: {
    obligations: {
      '28(3)': 'contrato y descripción',
      '28(3)(a)': 'instrucciones documentadas',
      '28(3)(b)': 'confidencialidad',
      '28(3)(c)': 'medidas de seguridad',
      '28(3)(d)': 'recurso a otro encargado',
      '28(3)(e)': 'asistencia en los derechos de los interesados',
      '28(3)(f)': 'ayuda con los artículos 32 a 36',
      '28(3)(g)': 'supresión o devolución',
      '28(3)(h)': 'información y auditorías',
      '28(2)': 'autorización de otros encargados',
      '28(4)': 'mismas obligaciones en la cadena',
      '32': 'seguridad del tratamiento',
      '33': 'violación de la seguridad de los datos personales',
      '44-49': 'transferencias a terceros países',
      retention: 'limitación del plazo de conservación',
      rights: 'derechos del interesado',
    },
    states: {
      missing: 'falta',
      unknown: 'desconocido',
      qualified: 'con reservas',
      waived: 'dispensado',
      declared: 'declarado',
      'not-applicable': 'no procede',
    },
    meanings: {
      missing: 'no declarado, rechazado o no como lo exige el Derecho',
      unknown: 'nadie lo ha comprobado, o el texto no es claro',
      qualified: 'declarado con reservas, en parte o con una advertencia en contra',
      waived: 'lo que se opone está cubierto por una dispensa interna en vigor',
      declared: 'los documentos lo dicen, y ninguna regla opone nada grave',
      'not-applicable': 'no afecta a este servicio',
    },
  },
}
