import { inWords } from '../../model/words.ts'
import type { Words } from './map-words-types.ts'
import { legalWords } from './register-legal-words.ts'

const one = (count: number, single: string, several: string) =>
  `${count} ${count < 2 ? single : several}`

const recipients = (count: number) => one(count, 'autre destinataire', 'autres destinataires')

/** Of what there is any. */
const some = (services: number, parties: number) => [
  ...(services > 0 ? [one(services, 'service', 'services')] : []),
  ...(parties > 0 ? [recipients(parties)] : []),
]

export const fr: Words = {
  language: 'fr',
  legal: legalWords.fr,
  colon: ' : ',
  title: (whose) => `Flux de données : ${whose}`,
  titleOfOne: (service, whose) => `Flux de données : ${whose}, service ${service}`,
  ourOrganisation: 'notre organisation',
  description: ({ services, parties, gaps }) =>
    `Qui reçoit des données à caractère personnel, dans quels pays et sous quelle garantie : ${one(services, 'service', 'services')}, ${recipients(parties)}, ${one(gaps, 'constat ouvert', 'constats ouverts')} sur les transferts, les sous-traitants ultérieurs et les chaînes.`,
  zones: {
    inside: {
      'eu-gdpr': 'Espace économique européen',
      'uk-gdpr': 'Royaume-Uni',
      'ch-fadp': 'Suisse',
    },
    adequate: 'Pays reconnus adéquats',
    third: 'Autres pays tiers',
    open: 'Pays inconnu',
  },
  kinds: {
    organisation: 'organisation',
    service: 'service',
    'sub-processor': 'sous-traitant ultérieur',
    embedded: 'service intégré',
    recipient: 'destinataire',
  },
  many: {
    service: (count) => one(count, 'service', 'services'),
    'sub-processor': (count) => one(count, 'sous-traitant ultérieur', 'sous-traitants ultérieurs'),
    embedded: (count) => one(count, 'service intégré', 'services intégrés'),
    recipient: (count) => one(count, 'destinataire', 'destinataires'),
  },
  flows: (count) => one(count, 'flux', 'flux'),
  ofGroup: 'même groupe de sociétés',
  elsewhere: 'même prestataire, ailleurs',
  unnamed: 'non nommé',
  nobody: 'destinataire non nommé',
  places: {
    undeclared: 'pays non déclaré',
    unspecified: 'pays laissé ouvert',
    unknown: 'pays inconnu',
  },
  regions: {
    EEA: 'EEE',
    EU: 'UE',
    Europe: 'Europe',
    UK: 'Royaume-Uni',
    Switzerland: 'Suisse',
    'North America': 'Amérique du Nord',
    'South America': 'Amérique du Sud',
    'Asia-Pacific': 'Asie-Pacifique',
    'Middle East': 'Moyen-Orient',
    Africa: 'Afrique',
    worldwide: 'monde entier',
  },
  uses: {
    storage: 'stockage',
    access: 'accès',
    processing: 'traitement',
    backup: 'sauvegardes',
    support: 'assistance',
    development: 'développement',
    transit: 'transit',
    embedded: 'intégré',
  },
  short: {
    dpf: 'Data Privacy Framework',
    scc: 'CCT',
    bcr: 'BCR',
    'uk-idta': 'IDTA (Royaume-Uni)',
    'uk-addendum': 'addendum britannique',
    'swiss-addendum': 'CCT avec adaptations suisses',
  },
  rulesFor: {
    controller: 'pour responsables du traitement',
    processor: 'pour sous-traitants',
    both: 'pour responsables et sous-traitants',
  },
  qualified: 'sous réserve',
  none: 'aucune garantie déclarée',
  refused: 'sans garantie, selon les documents',
  unknownSafeguard: 'garantie inconnue',
  spare: 'cités pour aucun transfert',
  severities: { error: 'erreur', warning: 'avertissement', info: 'information' },
  known: 'connu',
  waivedUntil: (day) => `dérogé jusqu’au ${day}`,
  waived: 'dérogé',
  way: 'mène à',
  more: (count) => `${count} de plus`,
  legend: {
    title: 'Légende',
    organisation: 'notre organisation',
    service: 'service ayant une déclaration',
    party: 'sous-traitant ultérieur ou autre destinataire',
    flow: 'des données personnelles y vont ; aucune lacune constatée',
    error: 'lacune : erreur ouverte, nommée sur le trait ou dans le cadre',
    warning: 'point faible : avertissement ouvert',
    way: 'mène à une erreur plus loin dans la chaîne',
    waived: 'dérogé jusqu’au jour indiqué',
    outside: 'Service hors des cadres : le pays de son prestataire n’est pas déclaré.',
    rules: 'Un mot comme transfer-without-safeguard nomme la règle qui a fait le constat.',
  },
  notes: {
    grouped: (services, parties) =>
      `Trop nombreux pour être tous dessinés : ${inWords(some(services, parties), 'et')} : réunis par pays ; ceux qui ont les constats les plus graves ou reçoivent le plus de flux sont à part.`,
    alike: (parties) =>
      `Trop nombreux pour être tous dessinés : ${recipients(parties)} qui reçoivent des données des mêmes services, sans constat : réunis dans des cadres communs.`,
    within: (count) =>
      `${one(count, 'flux', 'flux')} entre services réunis dans un cadre : non dessinés ; la carte d’un seul service montre sa chaîne.`,
    disengaged: (count) =>
      `${one(count, 'sous-traitant ultérieur', 'sous-traitants ultérieurs')} sans accès ou non utilisés pour nous : non dessinés.`,
    unread: (count) =>
      `${one(count, 'fichier', 'fichiers')} : lecture incomplète, des flux peuvent manquer.`,
    invalid: (ids) => `Ce n’est pas le droit en vigueur : ${ids} supposé invalide.`,
    stale: (day) =>
      `Les tables de droit, du ${day}, ont plus d’un an de retard sur le jour demandé.`,
    selection: (selected) => `Seul ce que ${selected} sélectionne a été vérifié.`,
    crashes: (count) =>
      `${one(count, 'vérification', 'vérifications')} en échec par une faute de l’outil : des constats peuvent manquer.`,
  },
}
