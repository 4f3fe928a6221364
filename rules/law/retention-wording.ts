import { type Citation, memoizeText, plainText, type Severity } from '../../src/model/rule.ts'
import { edpb, gdpr, practice } from './cite.ts'
import { stemmed } from './stemmed.ts'
import { atArticle, eli } from './urls.ts'

/** How a document can say how long it keeps data. */
export interface WordingClass {
  readonly title: string
  readonly example: string
  /** How grave it is in a controller's notice, and in a processor's annex; null: nothing to say. */
  readonly controller: Severity | null
  readonly processor: Severity | null
  /** What must stand beside it. */
  readonly needs?: 'end-of-contract-deadline' | 'default-maximum'
  readonly basis: Citation
}

/** Our own grading of the wordings, on what the authorities say of them: practice, not law. */
export const wordingClasses = {
  numeric: {
    title: 'a number',
    example: '30 days after end of contract',
    controller: null,
    processor: null,
    basis: gdpr(13, 2, 'a'),
  },
  statute: {
    title: 'a statute and its period',
    example: '6 years, § 147 AO',
    controller: null,
    processor: null,
    basis: gdpr(13, 2, 'a'),
  },
  event: {
    title: 'a determinable event',
    example: 'for the duration of the hosting service ordered',
    controller: null,
    processor: null,
    needs: 'end-of-contract-deadline',
    basis: gdpr(28, 3, 'g'),
  },
  'customer-driven': {
    title: 'left to the customer',
    example: 'until the customer deletes',
    controller: 'info',
    processor: 'info',
    needs: 'default-maximum',
    basis: gdpr(25, 2),
  },
  'law-unnamed': {
    title: 'a law without name or period',
    example: 'for the period required by applicable law',
    controller: 'warning',
    processor: 'warning',
    basis: gdpr(5, 1, 'e'),
  },
  necessity: {
    title: 'a necessity formula',
    example: 'as long as necessary',
    controller: 'error',
    processor: 'warning',
    basis: edpb('WP260'),
  },
  possibility: {
    title: 'a possibility',
    example: 'may be kept longer for audits',
    controller: 'warning',
    processor: 'warning',
    basis: gdpr(5, 1, 'e'),
  },
  minimum: {
    title: 'a shortest time and no longest one',
    example: 'at least 6 months',
    controller: 'info',
    processor: 'info',
    basis: practice('retention'),
  },
  criterion: {
    title: 'a criterion that a human must judge',
    example: 'until the warranty of the headset has run out',
    controller: 'info',
    processor: 'info',
    basis: practice('retention'),
  },
  nothing: {
    title: 'nothing',
    example: '',
    controller: 'error',
    processor: 'error',
    basis: gdpr(5, 1, 'e'),
  },
} as const satisfies Record<string, WordingClass>

export type WordingClassId = keyof typeof wordingClasses

/** What WP260 says on such wordings has not been read again. */
export const transparencyFact = {
  id: 'wp260-retention',
  title: 'WP260 rev.01: a generic necessity statement does not suffice',
  url: edpb('WP260').url,
  verified: false,
} as const

/** That the periods of national law differ is all that our sources say of them. */
export const trafficPeriodsFact = {
  id: 'eprivacy-national-periods',
  title: 'Directive 2002/58/EC Art. 6 and 15: national periods for traffic data vary',
  url: atArticle(eli('dir/2002/58'), 6),
  verified: true,
} as const

/** The standard of 2014 is no longer binding and still the yardstick. */
export const recordingsFact = {
  id: 'cnil-call-recordings',
  title:
    'CNIL, deliberation 2014-474: at most 6 months for call recordings at work, no longer binding',
  url: 'https://www.cnil.fr/',
  verified: true,
} as const

/*
 * The patterns know English, French, German and Spanish. They are narrow on purpose: a wording that
 * none of them knows is a criterion for a human, never a necessity formula by default.
 */
const unit =
  '(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|horas?|días?|semanas?|mes(?:es)?|años?)'
/** The letters of the four languages. A class of all letters costs milliseconds at each start. */
const letter = '[a-zß-öø-ÿœ]'
const number = stemmed(
  '0 1 2 3 4 5 6 7 8 9',
  new RegExp(`\\d+(?:[.,]\\d+)?\\)?[\\s-]+(?:${letter}+\\s+)?${unit}(?!${letter})`),
)

/** A lower limit says when the data may go at the earliest. */
const minimum = stemmed(
  'least minimum less moins mindestens menos mínimo',
  /\b(?:at least|minimum(?: of)?|no less than|not less than|au moins|minimum de|mindestens|al menos|como mínimo)\b/,
)

/** `one year` is a number too, where a limit is looked for. */
const spelled = new RegExp(
  `\\b(?:one|two|three|four|five|six|seven|ten|twelve|un|une|deux|trois|quatre|cinq|six|dix|douze|ein(?:en?|em|er)?|zwei|drei|vier|fünf|sechs|zehn|zwölf|una?|dos|tres|cuatro|cinco|seis|diez|doce) ${unit}(?!${letter})`,
)

/** An upper limit beside a lower one settles the question. */
const upper =
  /\b(?:at most|maximum (?!of)|up to|no longer than|höchstens|maximal|au plus|como máximo)\b/

/** What is kept to see who did what: a shortest time serves security, and is no wish to keep people. */
const logs =
  /\blogs?\b|logging|metadata|traffic|audit[ -]trail|journaux|journal(?:isation)?\b|protokoll|registros? de (?:acceso|actividad|seguridad)|trazas|trazabilidad/

export const isLog = (...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text !== undefined && logs.test(plainText(text).replaceAll('-', ' ')))

/** A lower limit or a habit is no limit. */
const noLimit = stemmed(
  'least minimum less typically usually general normal moins généralement principe mindestens regel üblicherweise menos mínimo',
  /\b(?:at least|minimum(?: of)?|no less than|not less than|typically|usually|generally|normally|au moins|minimum de|généralement|en principe|mindestens|in der regel|üblicherweise|al menos|como mínimo|por lo general|normalmente)\b/,
)

const statute =
  /§+\s*\d|\bart(?:icles?|ikel|ículos?|\.)?\s*(?:[LRD]\.?\s*)?\d|\b(?:ley|loi|law|act|directive|regulation)\s+(?:no\.?\s*|n°\s*)?\d|\b(?:code|código)\s+[a-zß-öø-ÿœ]+/i

const necessity = stemmed(
  'necess need needed required fulfil achieved nécess finalit utile erforder notwendig nötig benötig zweck necesari finalidad relevant useful tiempo purpose cumpl gebraucht',
  /\bas long as\b.{0,30}\b(?:need|relevant|useful)\b|\btiempo (?:estrictamente )?(?:imprescindible|indispensable|preciso)|\b(?:until|once|when|as soon as)\b.{0,40}\bno longer (?:necessary|needed|required)\b|\b(?:until|once|when) (?:the |its |their )?purposes?\b.{0,30}(?:fulfilled|achieved|served|ceased|met|expired|ceases)\b|\b(?:jusqu['’]à|dès|lorsque).{0,20}finalités?.{0,20}(?:atteinte?s?|accomplie?s?|réalisée?s?)|\btant que\b.{0,30}(?:nécessaires?|utiles?)\b|\b(?:ne|n['’]) ?(?:soient|seront|sont|est) plus nécessaires?|\bhasta que no (?:sean?|resulten?) necesari|\bsolange\b.{0,40}(?:erfordert|benötig|notwendig)|\bbis\b.{0,30}zweck\S*.{0,20}(?:entfällt|entfallen|erreicht|erfüllt|weggefallen)|(?:wegfall|erreich\S*|erfüllung|entfall\S*) (?:des|der) (?:\S+ )?zwecke?s?\b|\bnicht (?:mehr|länger) (?:benötigt|erforderlich|notwendig|gebraucht)|\b(?:hasta que|cuando|mientras)\b.{0,30}(?:dejen? de ser necesari|ya no (?:sean? )?necesari|cumpl\S+ (?:la|su) finalidad|finalidad\S*.{0,20}cumplid)|\b(?:as long as|(?:no|not) longer than|for the time|(?:for )?the (?:minimum )?(?:time|period|duration))(?:\s+[a-zß-öø-ÿœ]+){0,4}?\s+(?:necessary|needed|required)\b|\bas (?:long as )?(?:necessary|needed)\b|\bminimum (?:time|period) (?:necessary|needed|required)\b|\b(?:aussi longtemps que|tant que)(?:\s+[a-zß-öø-ÿœ]+){0,3}?\s+nécessaires?|\b(?:durée|temps|période)(?:\s+[a-zß-öø-ÿœ]+){0,3}?\s+nécessaires?|\bnécessaires? aux? finalités?|\b(?:solange|so lange)\b.*(?:erforderlich|notwendig|nötig|benötigt)|\b(?:erforderlich|notwendig)en? (?:zeit|dauer|zeitraum)|\b(?:tiempo|plazo|período|periodo)(?:\s+[a-zß-öø-ÿœ]+){0,4}?\s+necesario|\bmientras\s+(?:[a-zß-öø-ÿœ]+\s+){0,2}necesari[oa]s?/,
)

/** What may be kept, or longer where somebody needs it, ends at no time. */
const possibility = stemmed(
  'kept stored retained required needed held neces appropriate conserv stock nécess gespeichert aufbewahr speichern nötig erforderlich notwendig guardar may archiv peu pouv pourr podr pued podem dürf darf kann könn',
  /\bmay (?:(?:also |still |continue to |be )+)?(?:retain(?:ed)?|keep|kept|store[d]?|archived?|preserved?|persist|remain)\b|\b(?:pouvons|pourrons|peu(?:t|vent)|pourr(?:a|ont)) (?:être )?(?:conserv|gard|archiv|stock)\S+|\b(?:dürfen|darf|können|kann)\b.{0,30}(?:speichern|aufbewahren|aufbewahrt|archivier)|\b(?:podremos|podrán?|pueden?|podemos) (?:ser )?(?:conserv|guard|mant(?:ener|en)|archiv|almacen)\S+|\b(?:may|might|can|could) be (?:kept|stored|retained|required|needed|held)\b|\b(?:longer|beyond) (?:where|if|when|as)\b.{0,20}(?:necessary|needed|required|appropriate)|\b(?:peut|peuvent|pourra|pourront) être (?:conservée?s?|stockée?s?)|\bplus longtemps (?:si|lorsque)\b.{0,20}nécessaire|\b(?:kann|können) (?:länger )?(?:gespeichert|aufbewahrt)|\blänger,? (?:wenn|sofern|soweit|falls)\b.{0,20}(?:nötig|erforderlich|notwendig)|\b(?:puede|pueden|podrán?) (?:conservarse|guardarse|ser conservad[oa]s?)|\bmás tiempo (?:si|cuando)\b.{0,20}necesario/,
)

const law = stemmed(
  'law legal statutory tax regulatory applicable léga réglementaire fiscal loi gesetz aufbewahrung ley législation legislación normativa vigueur légal délai durée plazo período',
  /\b(?:législation|réglementation|textes|loi) (?:applicables?|en vigueur)|\b(?:délais?|durées?) léga(?:l|ux|les?)\b|\bnormativa (?:vigente|aplicable)|\blegislación vigente|\b(?:as|where|when|if|so long as) (?:the )?law (?:requires|demands|prescribes|permits)|\b(?:plazos?|períodos?) legalmente|\bin (?:line|accordance|compliance) with (?:the |all )?(?:applicable )?laws?\b|\b(?:required|prescribed|permitted|imposed|provided) (?:by|under) (?:[a-zß-öø-ÿœ]+\s+){0,2}laws?\b|\b(?:applicable|statutory|legal|tax|regulatory)(?:\s+(?:and|or)\s+(?:[a-zß-öø-ÿœ]+))?\s+(?:[a-zß-öø-ÿœ]+\s+)?(?:periods?|obligations?|duties|requirements?|deadlines?|limits?|laws?)\b|\b(?:délais?|durées?|obligations?|prescriptions?|exigences?) (?:[a-zß-öø-ÿœ]+\s+)?(?:légale?s?|réglementaires?|fiscales?)|\bla loi\b|\bgesetzlich|\bgesetz\b|\baufbewahrungs(?:frist|pflicht)(?:en)?\b|\b(?:plazos?|obligaci(?:ón|ones)|requisitos?|períodos?) (?:[a-zß-öø-ÿœ]+\s+)?(?:legal(?:es)?|fiscal(?:es)?)|\bla ley\b|\blegislación aplicable\b/,
)

/** A need that is not the law's: then the law beside it does not save the formula. */
const otherNeed =
  /\b(?:purposes?|services?|business|operat[a-zß-öø-ÿœ]+|finalités?|prestation|zwecke?n?|dienst[a-zß-öø-ÿœ]*|leistung[a-zß-öø-ÿœ]*|fines|finalidad(?:es)?|servicios?)\b/

const customer = stemmed(
  'customer client kunde user admin you controller utilis nutzer anwender auftraggeber verantwort usuario responsable',
  /\bat the (?:customer|controller|client|user)['’]?s (?:discretion|choice|option)|\bvom (?:auftraggeber|verantwortlichen|kunden|nutzer) (?:festgelegt|bestimmt|konfiguriert|gelöscht)|\ba (?:elección|criterio|discreción) del (?:cliente|responsable|usuario)|\b(?:until|when|unless) (?:you|(?:the |a )?(?:users?|administrators?|controller)) (?:delete|remove|erase)|\b(?:deleted|removed|erased|configured|set|defined|chosen|determined) by (?:you|(?:the |an? |your )?(?:users?|administrators?|controller))|\b(?:jusqu['’]à (?:la |sa |leur )?)?(?:suppression|effacement|paramétrage|configuration) (?:par|du|de) (?:l['’]utilisateur|(?:le |la )?client|(?:le )?responsable|(?:l['’])?administrateur)|\bbis zur löschung durch (?:den |die )?(?:nutzer|anwender|auftraggeber|verantwortlichen|kunden)|\bnach (?:vorgabe|einstellung|konfiguration|wahl|weisung)(?:en)? (?:des|der) (?:auftraggeber|verantwortlichen|kunden|nutzer)|\bhasta que (?:el |la )?(?:usuario|cliente|responsable|administrador) l[oa]s? (?:elimin|borr|suprim)|\bsegún (?:la |lo )?(?:configur\S+|establec\S+|defin\S+) (?:del?|por el) (?:cliente|usuario|responsable|administrador)|\b(?:customer|client|kunden?|cliente)\b.*\b(?:delet[a-zß-öø-ÿœ]+|eras[a-zß-öø-ÿœ]+|remov[a-zß-öø-ÿœ]+|decid[a-zß-öø-ÿœ]+|determin[a-zß-öø-ÿœ]+|configur[a-zß-öø-ÿœ]+|sets?|chooses?|defin[a-zß-öø-ÿœ]+|control[a-zß-öø-ÿœ]*|supprim[a-zß-öø-ÿœ]+|effac[a-zß-öø-ÿœ]+|défini[a-zß-öø-ÿœ]*|choisi[a-zß-öø-ÿœ]*|lösch[a-zß-öø-ÿœ]+|gelöscht|festleg[a-zß-öø-ÿœ]*|festgelegt|bestimm[a-zß-öø-ÿœ]*|konfigur[a-zß-öø-ÿœ]+|elimin[a-zß-öø-ÿœ]+|borr[a-zß-öø-ÿœ]+|suprim[a-zß-öø-ÿœ]+)|\b(?:delet[a-zß-öø-ÿœ]+|erased?|determined|configured|configurable|set|chosen|defined|controlled|decided|requested|suppression|supprimée?s?|défini[es]*|choisi[es]*|effacement|gelöscht|löschung|festgelegt|bestimmt|konfiguriert|eliminad[oa]s?|configurad[oa]s?|definid[oa]s?|determinad[oa]s?)\s+(?:by|par|durch|por)\s+(?:the |le |la |den |die |el |la |our |your )?(?:customer|client|kunden?|cliente)/,
)

/** What passes through is gone when it has arrived. */
const passing = stemmed(
  'tempora transi memory buffer cach until mémoire livraison remise transmission réception vorübergehend zwischen flüchtig zustellung auslieferung übermittlung übertragung memoria hasta',
  /\b(?:temporar(?:y|ily)|transient(?:ly)?|in transit|in memory|buffer(?:ed|ing)?|cach(?:e|ed|ing)|until (?:it is |they are )?(?:delivered|delivery|sent|transmitted|received|read|online)|temporaire(?:ment)?|transitoire(?:ment)?|en mémoire|mémoire tampon|jusqu'à (?:la )?(?:livraison|remise|transmission|réception)|vorübergehend|zwischengespeichert|zwischenspeicher(?:ung)?|flüchtig|bis zur (?:zustellung|auslieferung|übermittlung|übertragung)|temporal(?:mente)?|transitori[oa]|en memoria|hasta (?:la |su )?(?:entrega|transmisión|recepción))(?![a-zß-öø-ÿœ])/,
)

const event = stemmed(
  'contract agreement service subscription account campaign call hosting transmission contrat prestation abonnement compte hébergement appel vertrag dienst konto leistung servicio suscripción cuenta prestación alojamiento terminat cancel kündigung baja relation relación leaves active customer vertrags nutzung laufzeit cancelación terminación extinción expir account',
  /\b(?:accounts?|subscription|contract|agreement|service) (?:is|are|remains?|has been|have been|ends?|expires?|terminates?)(?: (?:active|open|closed|deleted|cancelled|terminated|ended|expired|in force))?\b|\bduring (?:the |your )?(?:subscription|contract|agreement|business relationship)|\buntil the (?:user|member|employee) leaves|\bpendant (?:l['’]abonnement|le contrat|la relation)|\bdurante (?:la relación|el contrato|la suscripción)|\buntil (?:the )?(?:termination|cancellation|expiry)\b|\bas long as\b.{0,30}\b(?:uses? the services?|(?:contract|agreement|relationship|subscription) (?:lasts|runs|continues)|is (?:a |our )?(?:active|customer))\b|\b(?:tant que|aussi longtemps que)\b.{0,30}\b(?:compte|abonnement|contrat)\b.{0,20}\b(?:actif|ouvert|en cours|en vigueur)\b|\b(?:clôture|suppression|fermeture|résiliation) (?:du|de (?:leur|votre|son)) (?:compte|abonnement|contrat)|\bwährend (?:der|des) (?:gesamten )?(?:vertrag|laufzeit|nutzung)\S*|\bsolange\b.{0,30}\b(?:konto|vertrag|abonnement|account)\b.{0,20}(?:besteht|aktiv|läuft)|\bbis zur (?:kündigung|vertragsbeendigung|löschung des (?:kontos|accounts))|\bmientras\b.{0,30}\b(?:cuenta|contrato|suscripción|servicio)\b.{0,20}(?:activ[oa]|vigente|en vigor)|\bhasta que (?:finalice|termine|acabe|concluya|expire) (?:el|la) (?:contrato|servicio|suscripción|prestación|relación)|\bhasta la (?:baja|cancelación|terminación|extinción)\b|\b(?:duration|term|lifetime|life|end|termination|expiry|closure) of (?:the |your |this |our )?(?:[a-zß-öø-ÿœ]+\s+)?(?:contracts?|agreement|services?|subscription|account|campaign|call|hosting|transmission)|\bcontract (?:term|duration)|\b(?:durée|fin|terme|résiliation|clôture) (?:du|de la|de l['’]|d['’]un|de l)\s*(?:contrat|service|prestation|abonnement|compte|hébergement|appel)|\b(?:dauer|ende|laufzeit|kündigung|beendigung) (?:des|der) (?:vertrag[a-zß-öø-ÿœ]*|dienst[a-zß-öø-ÿœ]*|abonnement[a-zß-öø-ÿœ]*|konto[a-zß-öø-ÿœ]*|leistung[a-zß-öø-ÿœ]*|hosting[a-zß-öø-ÿœ]*)|\bvertrags(?:laufzeit|dauer|ende)\b|\b(?:vigencia|duración|fin|terminación|término|cierre) (?:del|de la|de) (?:contrato|servicio|suscripción|cuenta|prestación|alojamiento)/,
)

/** The class of a criterion in a few words. The order is from what settles the question to what leaves it open. */
export const classifyWording = (text: string | undefined): WordingClassId =>
  classOf(plainText(text ?? ''))

const classOf = memoizeText((words): WordingClassId => {
  if (words === '') return 'nothing'
  if (number(words) && (!noLimit(words) || upper.test(words)))
    return statute.test(words) ? 'statute' : 'numeric'
  if (minimum(words) && (number(words) || spelled.test(words))) return 'minimum'
  if (necessity(words)) return law(words) && !otherNeed.test(words) ? 'law-unnamed' : 'necessity'
  // A statute without its period can be looked up, which is a human's work.
  if (statute.test(words)) return 'criterion'
  if (law(words)) return 'law-unnamed'
  if (customer(words)) return 'customer-driven'
  if (event(words) || passing(words)) return 'event'
  return possibility(words) ? 'possibility' : 'criterion'
})

/** A period that goes on where somebody needs it to. English, French, German, Spanish. */
const goesOn =
  /\b(?:longer|beyond|extend(?:ed|s)?|prolong(?:ed|s)?|au[- ]delà|plus longtemps|prolong\S*|más tiempo|más allá|prorrog\S*|amplia\S*)(?![a-zß-öø-ÿœ])|länger|darüber hinaus|verlänger/
const isShorter =
  /\b(?:no|not|never|nicht|keinesfalls|pas|jamais|no más|nunca)\b.{0,12}(?:longer|beyond|länger|darüber|plus|au[- ]delà|más)/

export const goesOnWhereNeeded = (criterion: string): boolean => {
  const words = plainText(criterion)
  return goesOn.test(words) && !isShorter.test(words)
}

/**
 * Whether a wording leaves the time to need ("the minimum time needed for tax duties"), even where
 * an unnamed law would settle it: a person reading a notice cannot work out an end from either.
 */
export function leavesToNeed(text: string | undefined): boolean {
  const words = plainText(text ?? '')
  // What the law requires is the law's to say, and its own class.
  return necessity(words.replace(/\brequired (?=by |under )/gu, ''))
}

/** A period that another paper sets, whatever it says and whenever it changes. English, French, German, Spanish. */
const otherPaper =
  /\b(?:privacy|retention|data) (?:policy|policies|notice|schedule)|politique de (?:confidentialité|conservation|rétention)|datenschutz(?:erklärung|hinweise)|lösch(?:konzept|richtlinie)|política de (?:privacidad|conservación|retención)/

export const isSetByAnotherPaper = (criterion: string): boolean =>
  otherPaper.test(plainText(criterion))

/** A limit that we recommend: practice, not law, and the default of an option. */
export interface RetentionLimit {
  readonly title: string
  readonly period: string
  readonly days: number
  readonly basis: Citation
  readonly verified: boolean
}

export const retentionLimits = {
  'after-contract': {
    title: 'deletion after the contract',
    period: '90 days',
    days: 90,
    basis: practice('deletion'),
    verified: false,
  },
  'after-contract-outer': {
    title: 'deletion after the contract, beyond which no practice reaches',
    period: '180 days',
    days: 180,
    basis: practice('deletion'),
    verified: false,
  },
  recordings: {
    title: 'call recordings for quality or training (CNIL)',
    period: '6 months',
    days: 184,
    basis: practice('recordings'),
    verified: true,
  },
  'recording-notes': {
    title: 'notes of analysis on call recordings (CNIL)',
    period: '1 year',
    days: 366,
    basis: practice('recordings'),
    verified: true,
  },
} as const satisfies Record<string, RetentionLimit>
