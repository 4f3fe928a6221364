import type { InEvery } from '../../model/language.ts'
import type { RetentionGroup, RetentionKey } from '../registers/retention-columns.ts'

export interface RetentionWords {
  readonly title: string
  /** Of the sheet in a spreadsheet: at most 31 characters. */
  readonly sheet: string
  readonly introduction: string
  readonly columns: Readonly<Record<RetentionKey, string>>
  readonly groups: Readonly<Record<RetentionGroup, string>>
  readonly all: string
  readonly byLaw: string
  readonly byCustomer: string
  readonly until: (event: string) => string
  readonly atMost: (period: string) => string
  readonly unlessSet: (period: string) => string
  readonly after: (period: string, event: string) => string
  readonly backups: (period: string) => string
  /** Backups that end with the data. */
  readonly same: string
  /** Before what the agreement itself says of the end of the contract. */
  readonly agreement: string
  readonly choice: (who: string) => string
  readonly customer: string
  readonly provider: string
  readonly whole: string
}

export const retentionWords: InEvery<RetentionWords> = {
  en: {
    title: 'Retention schedule',
    sheet: 'Retention schedule',
    introduction:
      'How long each service keeps each category of personal data, as its documents say. Articles 5(1)(e), 28(3)(g) and 30(1)(f) of the GDPR. "Days at most" counts a period at its longest. "Vague" means: neither a number, nor an event, nor a named law settles the end.',
    columns: {
      service: 'Service',
      activity: 'Activity',
      role: 'Role of the provider',
      category: 'Data category',
      items: 'Particular data',
      case: 'For',
      period: 'Kept',
      days: 'Days at most',
      from: 'Counted from',
      law: 'Law named',
      vague: 'Vague',
      reservation: 'Reservation',
      fate: 'Then',
      backups: 'Backups',
      afterContract: 'After the contract',
      limit: 'Our own limit',
      limitDays: 'Our limit in days',
    },
    groups: {
      activity: 'Activity',
      data: 'Data',
      period: 'Kept',
      end: 'At the end',
      limit: 'Our own limit',
    },
    all: 'all data',
    byLaw: 'as the law sets it',
    byCustomer: 'as the customer sets it',
    until: (event) => `until: ${event}`,
    atMost: (period) => `at most ${period}`,
    unlessSet: (period) => `${period} unless set`,
    after: (period, event) => `${period} after: ${event}`,
    backups: (period) => `backups ${period}`,
    same: 'as the data',
    agreement: 'agreement',
    choice: (who) => `chosen by ${who}`,
    customer: 'the customer',
    provider: 'the provider',
    whole: 'the service as a whole',
  },
  fr: {
    title: 'Calendrier de conservation',
    sheet: 'Conservation',
    introduction:
      'Combien de temps chaque service conserve chaque catégorie de données à caractère personnel, selon ses documents. Article 5, paragraphe 1, point e), article 28, paragraphe 3, point g), et article 30, paragraphe 1, point f), du RGPD. « Jours au plus » compte une durée au plus long. « Vague » signifie : ni un nombre, ni un événement, ni une loi nommée ne fixe la fin.',
    columns: {
      service: 'Service',
      activity: 'Activité',
      role: 'Rôle du prestataire',
      category: 'Catégorie de données',
      items: 'Données précises',
      case: 'Pour',
      period: 'Conservation',
      days: 'Jours au plus',
      from: 'À compter de',
      law: 'Loi nommée',
      vague: 'Vague',
      reservation: 'Réserve',
      fate: 'Ensuite',
      backups: 'Sauvegardes',
      afterContract: 'Après le contrat',
      limit: 'Notre propre limite',
      limitDays: 'Notre limite en jours',
    },
    groups: {
      activity: 'Activité',
      data: 'Données',
      period: 'Conservation',
      end: 'À l’échéance',
      limit: 'Notre propre limite',
    },
    all: 'toutes les données',
    byLaw: 'selon la loi',
    byCustomer: 'selon le réglage du client',
    until: (event) => `jusqu’à : ${event}`,
    atMost: (period) => `au plus ${period}`,
    unlessSet: (period) => `${period} sauf réglage`,
    after: (period, event) => `${period} après : ${event}`,
    backups: (period) => `sauvegardes ${period}`,
    same: 'comme les données',
    agreement: 'contrat',
    choice: (who) => `au choix ${who}`,
    customer: 'du client',
    provider: 'du prestataire',
    whole: 'le service dans son ensemble',
  },
  de: {
    title: 'Löschfristenverzeichnis',
    sheet: 'Löschfristen',
    introduction:
      'Wie lange jeder Dienst jede Kategorie personenbezogener Daten aufbewahrt, laut seinen Dokumenten. Artikel 5 Absatz 1 Buchstabe e, Artikel 28 Absatz 3 Buchstabe g und Artikel 30 Absatz 1 Buchstabe f DSGVO. „Tage höchstens“ zählt eine Frist in ihrer längsten Dauer. „Vage“ heißt: weder eine Zahl noch ein Ereignis noch ein genanntes Gesetz legt das Ende fest.',
    columns: {
      service: 'Dienst',
      activity: 'Tätigkeit',
      role: 'Rolle des Anbieters',
      category: 'Datenkategorie',
      items: 'Einzelne Daten',
      case: 'Für',
      period: 'Aufbewahrt',
      days: 'Tage höchstens',
      from: 'Gerechnet ab',
      law: 'Genanntes Gesetz',
      vague: 'Vage',
      reservation: 'Vorbehalt',
      fate: 'Danach',
      backups: 'Sicherungen',
      afterContract: 'Nach dem Vertrag',
      limit: 'Unsere eigene Grenze',
      limitDays: 'Unsere Grenze in Tagen',
    },
    groups: {
      activity: 'Tätigkeit',
      data: 'Daten',
      period: 'Aufbewahrt',
      end: 'Am Ende',
      limit: 'Unsere eigene Grenze',
    },
    all: 'alle Daten',
    byLaw: 'wie das Gesetz es festlegt',
    byCustomer: 'wie der Kunde es einstellt',
    until: (event) => `bis: ${event}`,
    atMost: (period) => `höchstens ${period}`,
    unlessSet: (period) => `${period}, wenn nichts eingestellt ist`,
    after: (period, event) => `${period} nach: ${event}`,
    backups: (period) => `Sicherungen ${period}`,
    same: 'wie die Daten',
    agreement: 'Vertrag',
    choice: (who) => `nach Wahl ${who}`,
    customer: 'des Kunden',
    provider: 'des Anbieters',
    whole: 'der Dienst als Ganzes',
  },
  es: {
    title: 'Calendario de conservación',
    sheet: 'Conservación',
    introduction:
      'Cuánto tiempo conserva cada servicio cada categoría de datos personales, según sus documentos. Artículo 5, apartado 1, letra e), artículo 28, apartado 3, letra g), y artículo 30, apartado 1, letra f), del RGPD. «Días como máximo» cuenta un plazo en su duración más larga. «Vago» significa: ni un número, ni un hecho, ni una ley nombrada fijan el final.',
    columns: {
      service: 'Servicio',
      activity: 'Actividad',
      role: 'Función del proveedor',
      category: 'Categoría de datos',
      items: 'Datos concretos',
      case: 'Para',
      period: 'Conservación',
      days: 'Días como máximo',
      from: 'Contado desde',
      law: 'Ley nombrada',
      vague: 'Vago',
      reservation: 'Reserva',
      fate: 'Después',
      backups: 'Copias de seguridad',
      afterContract: 'Tras el contrato',
      limit: 'Nuestro propio límite',
      limitDays: 'Nuestro límite en días',
    },
    groups: {
      activity: 'Actividad',
      data: 'Datos',
      period: 'Conservación',
      end: 'Al final',
      limit: 'Nuestro propio límite',
    },
    all: 'todos los datos',
    byLaw: 'según la ley',
    byCustomer: 'según lo que fije el cliente',
    until: (event) => `hasta: ${event}`,
    atMost: (period) => `como máximo ${period}`,
    unlessSet: (period) => `${period} si no se fija`,
    after: (period, event) => `${period} después de: ${event}`,
    backups: (period) => `copias de seguridad ${period}`,
    same: 'como los datos',
    agreement: 'contrato',
    choice: (who) => `a elección ${who}`,
    customer: 'del cliente',
    provider: 'del proveedor',
    whole: 'el servicio en su conjunto',
  },
}
