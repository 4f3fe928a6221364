import { type LawFact, plainText } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'
import { reservationBeyond } from './statutory-limits.ts'

/** Our own thresholds: practice, not law, and the defaults of options. */
export const subprocessorThresholds = {
  /** A notice shorter than this many days leaves no time to look at the newcomer. */
  noticeDaysAtLeast: 10,
  /** From this many days on there is nothing to say at all. */
  noticeDaysComfortable: 30,
  /** A shorter time to object is over before anybody has looked at the newcomer. */
  objectionDaysAtLeast: 7,
  /** A list that nobody reviewed for longer than this is stale. */
  listAgeMonthsAtMost: 12,
} as const

/** `reasonable notice`, `in good time`: a time without a number softens nothing but the time. */
const vagueTime =
  /^(?:with |upon |a |an |giving )?(?:reasonable|appropriate|adequate|sufficient|timely|suitable)(?: prior| advance| written)* (?:notice|notification|time|period)|^(?:in|with)(?:in)? (?:good|due|sufficient|reasonable|appropriate) (?:time|advance)|^(?:in a )?timely(?: manner)?$|délai raisonnable|en temps (?:utile|voulu)|préavis raisonnable|rechtzeitig|angemessener? (?:frist|vorlauf|ankündigung)|(?:plazo|antelación|preaviso) razonable|con (?:la )?(?:suficiente|debida) antelación|^(?:well |sufficiently )?in advance$|^(?:with |upon )?(?:prior|advance)(?: written)? notice$|^(?:as early as|beforehand)|suffisamment à l['’]avance|délai suffisant|préavis suffisant|^(?:préalablement|au préalable|à l['’]avance)$|angemessene[mnrs]? (?:zeitliche[mnrs]? )?(?:zeit|frist|vorlauf|ankündigung)|ausreichende[mnrs]? (?:zeitliche[mnrs]? )?(?:zeit|frist|vorlauf|ankündigung)|frühzeitig|^(?:vorab|im voraus|vorher)$|(?:antelación|preaviso|tiempo) suficiente|con (?:antelación|tiempo)|^(?:previamente|de antemano)$/

export const isVagueTime = (qualified: string): boolean => vagueTime.test(plainText(qualified))

/** Grounds of data protection are what an objection is for; to ask for them takes nothing away. */
export const isFairGround = (qualified: string): boolean =>
  reservationBeyond('objection', qualified) === undefined

/** Paragraphs 128 and 152 of the final text; which of them carries the sentence was not seen. */
export const activeInformation: LawFact = {
  id: 'subprocessor-active-information',
  title:
    'EDPB Guidelines 07/2020, paras 128 and 152: news of a sub-processor is sent to the controller, not only posted',
  url: edpb('07/2020').url,
  verified: true,
}

/** All sub-processors together, and none by name. English, French, German, Spanish. */
const subprocessors =
  /^(?:(?:all|any|our|its|the|other|further|tous|les|nos|ses|autres|alle|die|unsere|weitere|todos|los|sus|otros) )*(?:sub-?(?:processors?|contractors?)|sous-traitants?(?: ultérieurs?)?|unter(?:auftrags?(?:verarbeiter|nehmer)|beauftragte)n?|subauftragsverarbeiter|sub-?encargados?(?: del tratamiento)?|subcontratistas?)$/

export const namesSubprocessors = (recipient: string): boolean =>
  subprocessors.test(plainText(recipient))

/** A task that is to keep the data. English, French, German, Spanish. */
const hosting =
  /\bhost|\bstor(?:e|age|ing)\b|data cent|\bcloud (?:infra|platform|serv)|infrastructure|database|héberg|stockage|centre de données|base de données|speicher|rechenzentr|datenbank|aloja|almacena|centro de datos|base de datos/

export const namesHosting = (task: string): boolean => hosting.test(plainText(task))

/** Who makes sure of the same obligations, and says nothing of imposing them. English, French, German, Spanish. */
const seesTo =
  /\b(?:ensur\w+|mak(?:e|es|ing) (?:\w+ )?sure|sees? to|veill\w+|s'assur\w+|garantit|garantiza\w*|asegur\w+|vela(?:r|rá)?|tak(?:es?|ing) care|verif\w+|checks?|select\w+|expects?|carefully|choos\w+|sélectionn\w+|choisi\w*|fai(?:t|re|sant) en sorte|vérifi\w+|seleccion\w+|elig\w+|comprueb\w+|procur\w+)\b|sorgt dafür|trägt (?:dafür )?sorge|achte[nt]\b|wählt|ausgewählt|sorgfältig|überzeug|überprüf|stellt sicher|stellen sicher|sicherstell/
const imposes =
  /\b(?:impos\w+|bind\w*|bound|subject|contract\w*|agreements?|written|terms|oblig(?:es|ed)|lie\w*|contrat\w*|accord|écrit|oblige\w*|soumis\w*|sujet[oa]s?|vincul\w+|acuerdo|escrito|contrato)\b|vertrag|auferleg|unterlieg|unterw[io]rf|verpflicht|vereinbar|schriftlich/

export const onlySeesTo = (text: string): boolean =>
  seesTo.test(plainText(text)) && !imposes.test(plainText(text))

/** A case that is every change, or the first news of a newcomer. English, French, German, Spanish. */
const everyChange =
  /\b(?:all|any|every|each|new|add(?:ed|ing|itions?)?|changes?|engag\w+|tou(?:te?s?|s)|nouve\w+|ajouts?|changements?|nuev[oa]s?|cambios?|adici\w+|cualquier)\b|neue[nr]?\b|alle[nr]?\b|jede[nrs]?\b|änderung|hinzu|wechsel/

export const isEveryChange = (text: string): boolean => everyChange.test(plainText(text))
