import { inWords } from '../../model/words.ts'
import type { Words } from './map-words-types.ts'
import { legalWords } from './register-legal-words.ts'

const one = (count: number, single: string, several: string) =>
  `${count} ${count === 1 ? single : several}`

const recipients = (count: number) => one(count, 'weiterer Empfänger', 'weitere Empfänger')

/** Of what there is any. */
const some = (services: number, parties: number) => [
  ...(services > 0 ? [one(services, 'Dienst', 'Dienste')] : []),
  ...(parties > 0 ? [recipients(parties)] : []),
]

export const de: Words = {
  language: 'de',
  legal: legalWords.de,
  colon: ': ',
  title: (whose) => `Datenflüsse: ${whose}`,
  titleOfOne: (service, whose) => `Datenflüsse: ${whose}, Dienst ${service}`,
  ourOrganisation: 'unsere Organisation',
  description: ({ services, parties, gaps }) =>
    `Wer personenbezogene Daten erhält, in welchen Ländern und mit welcher Garantie: ${one(services, 'Dienst', 'Dienste')}, ${recipients(parties)}, ${one(gaps, 'offene Feststellung', 'offene Feststellungen')} zu Übermittlungen, Unterauftragsverarbeitern und Ketten.`,
  zones: {
    inside: {
      'eu-gdpr': 'Europäischer Wirtschaftsraum',
      'uk-gdpr': 'Vereinigtes Königreich',
      'ch-fadp': 'Schweiz',
    },
    adequate: 'Als angemessen anerkannte Länder',
    third: 'Andere Drittländer',
    open: 'Land nicht bekannt',
  },
  kinds: {
    organisation: 'Organisation',
    service: 'Dienst',
    'sub-processor': 'Unterauftragsverarbeiter',
    embedded: 'eingebauter Dienst',
    recipient: 'Empfänger',
  },
  many: {
    service: (count) => one(count, 'Dienst', 'Dienste'),
    'sub-processor': (count) => one(count, 'Unterauftragsverarbeiter', 'Unterauftragsverarbeiter'),
    embedded: (count) => one(count, 'eingebauter Dienst', 'eingebaute Dienste'),
    recipient: (count) => one(count, 'Empfänger', 'Empfänger'),
  },
  flows: (count) => one(count, 'Datenfluss', 'Datenflüsse'),
  ofGroup: 'gleiche Unternehmensgruppe',
  elsewhere: 'derselbe Anbieter an anderem Ort',
  unnamed: 'nicht benannt',
  nobody: 'Empfänger nicht benannt',
  places: {
    undeclared: 'Land nicht angegeben',
    unspecified: 'Land offengelassen',
    unknown: 'Land unbekannt',
  },
  regions: {
    EEA: 'EWR',
    EU: 'EU',
    Europe: 'Europa',
    UK: 'Vereinigtes Königreich',
    Switzerland: 'Schweiz',
    'North America': 'Nordamerika',
    'South America': 'Südamerika',
    'Asia-Pacific': 'Asien-Pazifik',
    'Middle East': 'Naher Osten',
    Africa: 'Afrika',
    worldwide: 'weltweit',
  },
  uses: {
    storage: 'Speicherung',
    access: 'Zugriff',
    processing: 'Verarbeitung',
    backup: 'Sicherungen',
    support: 'Support',
    development: 'Entwicklung',
    transit: 'Durchleitung',
    embedded: 'eingebaut',
  },
  short: {
    dpf: 'Data Privacy Framework',
    scc: 'SCC',
    bcr: 'BCR',
    'uk-idta': 'IDTA (Vereinigtes Königreich)',
    'uk-addendum': 'britisches Addendum',
    'swiss-addendum': 'SCC mit Schweizer Anpassungen',
  },
  rulesFor: {
    controller: 'für Verantwortliche',
    processor: 'für Auftragsverarbeiter',
    both: 'für Verantwortliche und Auftragsverarbeiter',
  },
  qualified: 'unter Vorbehalt',
  none: 'keine Garantie angegeben',
  refused: 'laut Unterlagen ohne Garantie',
  unknownSafeguard: 'Garantie unbekannt',
  spare: 'für keine Übermittlung genannt',
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  known: 'bekannt',
  waivedUntil: (day) => `ausgenommen bis ${day}`,
  waived: 'ausgenommen',
  way: 'führt zu',
  more: (count) => `${count} weitere`,
  legend: {
    title: 'Legende',
    organisation: 'unsere Organisation',
    service: 'Dienst mit Erklärung',
    party: 'Unterauftragsverarbeiter oder anderer Empfänger',
    flow: 'personenbezogene Daten gehen dorthin; keine Lücke festgestellt',
    error: 'Lücke: offener Fehler, an der Linie oder im Kasten benannt',
    warning: 'Schwachstelle: offene Warnung',
    way: 'führt zu einem Fehler weiter unten in der Kette',
    waived: 'ausgenommen bis zum genannten Tag',
    outside: 'Dienst außerhalb der Rahmen: das Land seines Anbieters ist nicht angegeben.',
    rules: 'Wörter wie transfer-without-safeguard benennen die Regel, die es festgestellt hat.',
  },
  notes: {
    grouped: (services, parties) =>
      `Zu viele, um jeden zu zeichnen: ${inWords(some(services, parties), 'und')} nach Ländern zusammengefasst; allein stehen die mit den schwersten Feststellungen und die mit den meisten Flüssen.`,
    alike: (parties) =>
      `Zu viele, um jeden zu zeichnen: ${recipients(parties)}, die von denselben Diensten Daten erhalten und zu denen nichts festgestellt ist, in gemeinsamen Kästen.`,
    within: (count) =>
      `${one(count, 'Datenfluss', 'Datenflüsse')} zwischen Diensten in gemeinsamen Kästen nicht gezeichnet: die Karte eines einzelnen Dienstes zeigt seine Kette.`,
    disengaged: (count) =>
      `${one(count, 'Unterauftragsverarbeiter', 'Unterauftragsverarbeiter')} ohne Zugriff oder für uns nicht eingesetzt: nicht gezeichnet.`,
    unread: (count) =>
      `${one(count, 'Datei', 'Dateien')} nicht vollständig lesbar: Flüsse können fehlen.`,
    invalid: (ids) => `Nicht das geltende Recht: ${ids} als ungültig angenommen.`,
    stale: (day) => `Die Rechtstabellen vom ${day} sind über ein Jahr älter als der gefragte Tag.`,
    selection: (selected) => `Nur geprüft, was ${selected} auswählt.`,
    crashes: (count) =>
      `${one(count, 'Prüfung', 'Prüfungen')} durch einen Fehler des Werkzeugs gescheitert: Feststellungen können fehlen.`,
  },
}
