import type { CountryClass } from '../../model/country.ts'
import type { InEvery } from '../../model/language.ts'
import type { TransfersGroup, TransfersKey } from '../registers/transfers-columns.ts'

export interface TransfersWords {
  readonly title: string
  /** Of the sheet in a spreadsheet: at most 31 characters. */
  readonly sheet: string
  readonly introduction: string
  readonly columns: Readonly<Record<TransfersKey, string>>
  readonly groups: Readonly<Record<TransfersGroup, string>>
  readonly classes: Readonly<Record<CountryClass, string>>
  readonly basis: Readonly<Record<'transfer' | 'flow' | 'inside' | 'service', string>>
  /** Who sends the data where no organisation is declared. */
  readonly customer: string
  readonly frequencies: Readonly<Record<'regular' | 'occasional', string>>
}

export const transfersWords: InEvery<TransfersWords> = {
  en: {
    title: 'Register of transfers to third countries',
    sheet: 'Transfers',
    introduction:
      'Every transfer that the declarations name, and every place outside the territory of the law to which data go without one. Chapter V of the GDPR, Articles 44 to 49.',
    columns: {
      service: 'Service',
      from: 'From',
      to: 'To',
      standing: 'Country is',
      recipient: 'Recipient',
      group: 'Group company',
      basis: 'Shown by',
      exporterRole: 'Exporter as',
      recipientRole: 'Recipient as',
      activity: 'Activity',
      data: 'Data',
      frequency: 'Frequency',
      instrument: 'Instrument',
      measures: 'Supplementary measures',
      assessed: 'Assessment made',
      assessedOn: 'Assessment of',
      assessedBy: 'Assessment by',
      onward: 'Covers onward transfers',
    },
    groups: {
      service: 'Service',
      route: 'From and to',
      recipient: 'Recipient',
      data: 'Data',
      instrument: 'Instrument',
      assessment: 'Assessment',
    },
    classes: { inside: 'inside the territory', adequate: 'adequate', third: 'third country' },
    basis: {
      transfer: 'a declared transfer',
      flow: 'a place or recipient, and no declared transfer',
      inside: 'the declared places, and no transfer is declared',
      service: 'the service as a whole',
    },
    customer: 'the customer',
    frequencies: { regular: 'regular', occasional: 'occasional' },
  },
  fr: {
    title: 'Registre des transferts vers des pays tiers',
    sheet: 'Transferts',
    introduction:
      'Chaque transfert que nomment les déclarations, et chaque lieu hors du territoire du droit applicable où des données vont sans transfert déclaré. Chapitre V du RGPD, articles 44 à 49.',
    columns: {
      service: 'Service',
      from: 'De',
      to: 'Vers',
      standing: 'Le pays est',
      recipient: 'Destinataire',
      group: 'Société du groupe',
      basis: 'Ressort de',
      exporterRole: 'Exportateur en tant que',
      recipientRole: 'Destinataire en tant que',
      activity: 'Activité',
      data: 'Données',
      frequency: 'Fréquence',
      instrument: 'Instrument',
      measures: 'Mesures supplémentaires',
      assessed: 'Analyse d’impact effectuée',
      assessedOn: 'Analyse du',
      assessedBy: 'Analyse par',
      onward: 'Couvre les transferts ultérieurs',
    },
    groups: {
      service: 'Service',
      route: 'De et vers',
      recipient: 'Destinataire',
      data: 'Données',
      instrument: 'Instrument',
      assessment: 'Analyse d’impact du transfert',
    },
    classes: { inside: 'dans le territoire', adequate: 'adéquat', third: 'pays tiers' },
    basis: {
      transfer: 'un transfert déclaré',
      flow: 'un lieu ou un destinataire, sans transfert déclaré',
      inside: 'les lieux déclarés, et aucun transfert n’est déclaré',
      service: 'le service dans son ensemble',
    },
    customer: 'le client',
    frequencies: { regular: 'régulier', occasional: 'occasionnel' },
  },
  de: {
    title: 'Verzeichnis der Übermittlungen an Drittländer',
    sheet: 'Übermittlungen',
    introduction:
      'Jede Übermittlung, die in den Deklarationen steht, und jeder Ort außerhalb des Rechtsgebiets, an den Daten ohne eine solche gelangen. Kapitel V DSGVO, Artikel 44 bis 49.',
    columns: {
      service: 'Dienst',
      from: 'Von',
      to: 'Nach',
      standing: 'Das Land ist',
      recipient: 'Empfänger',
      group: 'Konzernunternehmen',
      basis: 'Ergibt sich aus',
      exporterRole: 'Exporteur als',
      recipientRole: 'Empfänger als',
      activity: 'Tätigkeit',
      data: 'Daten',
      frequency: 'Häufigkeit',
      instrument: 'Instrument',
      measures: 'Zusätzliche Maßnahmen',
      assessed: 'Folgenabschätzung erfolgt',
      assessedOn: 'Folgenabschätzung vom',
      assessedBy: 'Folgenabschätzung durch',
      onward: 'Deckt Weiterübermittlungen ab',
    },
    groups: {
      service: 'Dienst',
      route: 'Von und nach',
      recipient: 'Empfänger',
      data: 'Daten',
      instrument: 'Instrument',
      assessment: 'Transfer-Folgenabschätzung',
    },
    classes: { inside: 'im Rechtsgebiet', adequate: 'angemessen', third: 'Drittland' },
    basis: {
      transfer: 'einer angegebenen Übermittlung',
      flow: 'einem Ort oder Empfänger, ohne angegebene Übermittlung',
      inside: 'den angegebenen Orten, ohne angegebene Übermittlung',
      service: 'dem Dienst als Ganzem',
    },
    customer: 'der Kunde',
    frequencies: { regular: 'regelmäßig', occasional: 'gelegentlich' },
  },
  es: {
    title: 'Registro de transferencias a terceros países',
    sheet: 'Transferencias',
    introduction:
      'Cada transferencia que nombran las declaraciones, y cada lugar fuera del territorio del Derecho aplicable al que van datos sin transferencia declarada. Capítulo V del RGPD, artículos 44 a 49.',
    columns: {
      service: 'Servicio',
      from: 'De',
      to: 'A',
      standing: 'El país es',
      recipient: 'Destinatario',
      group: 'Empresa del grupo',
      basis: 'Resulta de',
      exporterRole: 'Exportador como',
      recipientRole: 'Destinatario como',
      activity: 'Actividad',
      data: 'Datos',
      frequency: 'Frecuencia',
      instrument: 'Instrumento',
      measures: 'Medidas complementarias',
      assessed: 'Evaluación realizada',
      assessedOn: 'Evaluación de',
      assessedBy: 'Evaluación por',
      onward: 'Cubre transferencias ulteriores',
    },
    groups: {
      service: 'Servicio',
      route: 'De y a',
      recipient: 'Destinatario',
      data: 'Datos',
      instrument: 'Instrumento',
      assessment: 'Evaluación de la transferencia',
    },
    classes: { inside: 'dentro del territorio', adequate: 'adecuado', third: 'tercer país' },
    basis: {
      transfer: 'una transferencia declarada',
      flow: 'un lugar o destinatario, sin transferencia declarada',
      inside: 'los lugares declarados, sin transferencia declarada',
      service: 'el servicio en su conjunto',
    },
    customer: 'el cliente',
    frequencies: { regular: 'regular', occasional: 'ocasional' },
  },
}
