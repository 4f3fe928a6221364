import type { PurposeItem } from '../../model/declaration.ts'
import type { InEvery } from '../../model/language.ts'
import type { RopaGroup, RopaKey } from '../registers/ropa-columns.ts'

/** Whose record an activity belongs to. */
export type RecordSide = 'controller' | 'processor' | 'provider'

type Basis = NonNullable<Extract<PurposeItem, object>['legalBasis']>

export interface RopaWords {
  readonly title: string
  /** Of the sheet in a spreadsheet: at most 31 characters. */
  readonly sheet: string
  readonly introduction: string
  readonly sections: Readonly<Record<RecordSide, string>>
  readonly columns: Readonly<Record<RopaKey, string>>
  readonly groups: Readonly<Record<RopaGroup, string>>
  readonly bases: Readonly<Record<Basis, string>>
  /** Behind a controller that the provider serves by way of somebody else. */
  readonly point: (paragraph: 1 | 2, letter: string) => string
  readonly through: (name: string) => string
  /** Where the documents only point at a description. */
  readonly elsewhere: (place: string) => string
  /** Of a transfer that happens down the chain. */
  readonly behind: (names: string) => string
  /** No transfer is declared, and every place that is lies within the territory of the law. */
  readonly inside: (places: string) => string
  readonly allData: string
}

export const ropaWords: InEvery<RopaWords> = {
  en: {
    title: 'Records of processing activities',
    sheet: 'Records of processing',
    introduction:
      'Made from the declarations of the services that process personal data: processing without any of them is not in it. For each activity: our own record as controller (Article 30(1) of the GDPR), and what the provider’s record as processor would hold (Article 30(2)). The legal basis is not asked by Article 30, and stands here because the authorities’ templates add it.',
    sections: {
      controller: 'Our record as controller, Article 30(1)',
      processor: 'The providers’ records as processors, Article 30(2)',
      provider: 'Activities in which only the provider is controller: in none of our records',
    },
    columns: {
      record: 'Record',
      service: 'Service',
      activity: 'Activity',
      providerRole: 'Provider acts as',
      ourRole: 'The customer acts as',
      controller: 'Controller',
      controllerContact: 'Contact of the controller',
      jointController: 'Joint controller',
      jointContact: 'Contact of the joint controller',
      representative: 'Representative of the controller',
      officer: 'Data protection officer of the controller',
      processor: 'Processor',
      processorContact: 'Contact of the processor',
      processorRepresentative: 'Representative of the processor',
      processorOfficer: 'Data protection officer of the processor',
      purposes: 'Purposes',
      legalBasis: 'Legal basis',
      processing: 'Categories of processing',
      subjects: 'Categories of data subjects',
      data: 'Categories of personal data',
      special: 'Special categories',
      recipients: 'Categories of recipients',
      transfers: 'Transfers and safeguards',
      lastResort: 'Transfers under Article 49(1), second subparagraph',
      erasure: 'Envisaged time limits for erasure',
      security: 'Technical and organisational measures',
    },
    groups: {
      record: 'Activity',
      parties: 'Parties',
      purposes: 'Purposes',
      basis: 'Legal basis',
      processing: 'Categories of processing',
      categories: 'Data subjects and data',
      recipients: 'Recipients',
      transfers: 'Transfers',
      erasure: 'Erasure',
      security: 'Security',
    },
    bases: {
      consent: 'consent',
      contract: 'contract',
      'legal-obligation': 'legal obligation',
      'vital-interests': 'vital interests',
      'public-task': 'public task',
      'legitimate-interests': 'legitimate interests',
      unknown: 'unknown',
    },
    point: (paragraph, letter) => `30(${paragraph})(${letter})`,
    through: (name) => `through ${name}`,
    elsewhere: (place) => `described in ${place}`,
    behind: (names) => `behind ${names}`,
    inside: (places) => `no transfer is declared; the declared places are ${places}`,
    allData: 'all data',
  },
  fr: {
    title: 'Registre des activités de traitement',
    sheet: 'Registre des traitements',
    introduction:
      'Établi à partir des déclarations des services qui traitent des données à caractère personnel : un traitement sans aucun d’eux n’y figure pas. Pour chaque activité : notre registre en tant que responsable du traitement (article 30, paragraphe 1, du RGPD) et ce que contiendrait le registre du prestataire en tant que sous-traitant (article 30, paragraphe 2). La base juridique n’est pas exigée par l’article 30 ; elle figure ici parce que les modèles des autorités l’ajoutent.',
    sections: {
      controller: 'Notre registre en tant que responsable du traitement, article 30, paragraphe 1',
      processor: 'Registres des prestataires en tant que sous-traitants, article 30, paragraphe 2',
      provider: 'Activités dont seul le prestataire est responsable : dans aucun de nos registres',
    },
    columns: {
      record: 'Registre',
      service: 'Service',
      activity: 'Activité',
      providerRole: 'Le prestataire agit en tant que',
      ourRole: 'Le client agit en tant que',
      controller: 'Responsable du traitement',
      controllerContact: 'Coordonnées du responsable du traitement',
      jointController: 'Responsable conjoint du traitement',
      jointContact: 'Coordonnées du responsable conjoint',
      representative: 'Représentant du responsable du traitement',
      officer: 'Délégué à la protection des données du responsable du traitement',
      processor: 'Sous-traitant',
      processorContact: 'Coordonnées du sous-traitant',
      processorRepresentative: 'Représentant du sous-traitant',
      processorOfficer: 'Délégué à la protection des données du sous-traitant',
      purposes: 'Finalités du traitement',
      legalBasis: 'Base juridique',
      processing: 'Catégories de traitements',
      subjects: 'Catégories de personnes concernées',
      data: 'Catégories de données à caractère personnel',
      special: 'Catégories particulières',
      recipients: 'Catégories de destinataires',
      transfers: 'Transferts et garanties',
      lastResort: 'Transferts au titre de l’article 49, paragraphe 1, deuxième alinéa',
      erasure: 'Délais prévus pour l’effacement',
      security: 'Mesures de sécurité techniques et organisationnelles',
    },
    groups: {
      record: 'Activité',
      parties: 'Parties',
      purposes: 'Finalités',
      basis: 'Base juridique',
      processing: 'Catégories de traitements',
      categories: 'Personnes concernées et données',
      recipients: 'Destinataires',
      transfers: 'Transferts',
      erasure: 'Effacement',
      security: 'Sécurité',
    },
    bases: {
      consent: 'consentement',
      contract: 'contrat',
      'legal-obligation': 'obligation légale',
      'vital-interests': 'intérêts vitaux',
      'public-task': 'mission d’intérêt public',
      'legitimate-interests': 'intérêts légitimes',
      unknown: 'inconnue',
    },
    point: (paragraph, letter) => `art. 30, par. ${paragraph}, point ${letter})`,
    through: (name) => `par l’intermédiaire de ${name}`,
    elsewhere: (place) => `décrites dans ${place}`,
    behind: (names) => `derrière ${names}`,
    inside: (places) => `aucun transfert n’est déclaré ; les lieux déclarés sont ${places}`,
    allData: 'toutes les données',
  },
  de: {
    title: 'Verzeichnis von Verarbeitungstätigkeiten',
    sheet: 'Verarbeitungstätigkeiten',
    introduction:
      'Erstellt aus den Deklarationen der Dienste, die personenbezogene Daten verarbeiten: Eine Verarbeitung ohne einen davon steht nicht darin. Zu jeder Tätigkeit: unser Verzeichnis als Verantwortlicher (Artikel 30 Absatz 1 DSGVO) und was das Verzeichnis des Anbieters als Auftragsverarbeiter enthielte (Artikel 30 Absatz 2). Die Rechtsgrundlage verlangt Artikel 30 nicht; sie steht hier, weil die Muster der Behörden sie ergänzen.',
    sections: {
      controller: 'Unser Verzeichnis als Verantwortlicher, Artikel 30 Absatz 1',
      processor: 'Verzeichnisse der Anbieter als Auftragsverarbeiter, Artikel 30 Absatz 2',
      provider:
        'Tätigkeiten, für die nur der Anbieter verantwortlich ist: in keinem unserer Verzeichnisse',
    },
    columns: {
      record: 'Verzeichnis',
      service: 'Dienst',
      activity: 'Tätigkeit',
      providerRole: 'Der Anbieter handelt als',
      ourRole: 'Der Kunde handelt als',
      controller: 'Verantwortlicher',
      controllerContact: 'Kontaktdaten des Verantwortlichen',
      jointController: 'Gemeinsam Verantwortlicher',
      jointContact: 'Kontaktdaten des gemeinsam Verantwortlichen',
      representative: 'Vertreter des Verantwortlichen',
      officer: 'Datenschutzbeauftragter des Verantwortlichen',
      processor: 'Auftragsverarbeiter',
      processorContact: 'Kontaktdaten des Auftragsverarbeiters',
      processorRepresentative: 'Vertreter des Auftragsverarbeiters',
      processorOfficer: 'Datenschutzbeauftragter des Auftragsverarbeiters',
      purposes: 'Zwecke der Verarbeitung',
      legalBasis: 'Rechtsgrundlage',
      processing: 'Kategorien von Verarbeitungen',
      subjects: 'Kategorien betroffener Personen',
      data: 'Kategorien personenbezogener Daten',
      special: 'Besondere Kategorien',
      recipients: 'Kategorien von Empfängern',
      transfers: 'Übermittlungen und Garantien',
      lastResort: 'Übermittlungen nach Artikel 49 Absatz 1 Unterabsatz 2',
      erasure: 'Vorgesehene Fristen für die Löschung',
      security: 'Technische und organisatorische Maßnahmen',
    },
    groups: {
      record: 'Tätigkeit',
      parties: 'Beteiligte',
      purposes: 'Zwecke',
      basis: 'Rechtsgrundlage',
      processing: 'Kategorien von Verarbeitungen',
      categories: 'Betroffene Personen und Daten',
      recipients: 'Empfänger',
      transfers: 'Übermittlungen',
      erasure: 'Löschung',
      security: 'Sicherheit',
    },
    bases: {
      consent: 'Einwilligung',
      contract: 'Vertrag',
      'legal-obligation': 'rechtliche Verpflichtung',
      'vital-interests': 'lebenswichtige Interessen',
      'public-task': 'Aufgabe im öffentlichen Interesse',
      'legitimate-interests': 'berechtigte Interessen',
      unknown: 'unbekannt',
    },
    point: (paragraph, letter) => `Art. 30 Abs. ${paragraph} lit. ${letter}`,
    through: (name) => `über ${name}`,
    elsewhere: (place) => `beschrieben in ${place}`,
    behind: (names) => `hinter ${names}`,
    inside: (places) => `keine Übermittlung ist angegeben; die angegebenen Orte sind ${places}`,
    allData: 'alle Daten',
  },
  es: {
    title: 'Registro de las actividades de tratamiento',
    sheet: 'Registro de actividades',
    introduction:
      'Elaborado a partir de las declaraciones de los servicios que tratan datos personales: un tratamiento sin ninguno de ellos no figura aquí. Para cada actividad: nuestro registro como responsable del tratamiento (artículo 30, apartado 1, del RGPD) y lo que contendría el registro del proveedor como encargado (artículo 30, apartado 2). El artículo 30 no exige la base jurídica; figura aquí porque los modelos de las autoridades la añaden.',
    sections: {
      controller: 'Nuestro registro como responsable del tratamiento, artículo 30, apartado 1',
      processor:
        'Registros de los proveedores como encargados del tratamiento, artículo 30, apartado 2',
      provider:
        'Actividades en las que solo el proveedor es responsable: en ninguno de nuestros registros',
    },
    columns: {
      record: 'Registro',
      service: 'Servicio',
      activity: 'Actividad',
      providerRole: 'El proveedor actúa como',
      ourRole: 'El cliente actúa como',
      controller: 'Responsable del tratamiento',
      controllerContact: 'Datos de contacto del responsable',
      jointController: 'Corresponsable',
      jointContact: 'Datos de contacto del corresponsable',
      representative: 'Representante del responsable',
      officer: 'Delegado de protección de datos del responsable',
      processor: 'Encargado del tratamiento',
      processorContact: 'Datos de contacto del encargado',
      processorRepresentative: 'Representante del encargado',
      processorOfficer: 'Delegado de protección de datos del encargado',
      purposes: 'Fines del tratamiento',
      legalBasis: 'Base jurídica',
      processing: 'Categorías de tratamientos',
      subjects: 'Categorías de interesados',
      data: 'Categorías de datos personales',
      special: 'Categorías especiales',
      recipients: 'Categorías de destinatarios',
      transfers: 'Transferencias y garantías',
      lastResort: 'Transferencias según el artículo 49, apartado 1, párrafo segundo',
      erasure: 'Plazos previstos para la supresión',
      security: 'Medidas técnicas y organizativas de seguridad',
    },
    groups: {
      record: 'Actividad',
      parties: 'Partes',
      purposes: 'Fines',
      basis: 'Base jurídica',
      processing: 'Categorías de tratamientos',
      categories: 'Interesados y datos',
      recipients: 'Destinatarios',
      transfers: 'Transferencias',
      erasure: 'Supresión',
      security: 'Seguridad',
    },
    bases: {
      consent: 'consentimiento',
      contract: 'contrato',
      'legal-obligation': 'obligación legal',
      'vital-interests': 'intereses vitales',
      'public-task': 'misión de interés público',
      'legitimate-interests': 'intereses legítimos',
      unknown: 'desconocida',
    },
    point: (paragraph, letter) => `art. 30.${paragraph}.${letter})`,
    through: (name) => `a través de ${name}`,
    elsewhere: (place) => `descritas en ${place}`,
    behind: (names) => `detrás de ${names}`,
    inside: (places) => `no se declara ninguna transferencia; los lugares declarados son ${places}`,
    allData: 'todos los datos',
  },
}
