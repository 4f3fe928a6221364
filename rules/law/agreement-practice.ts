import { type LawFact, plainText } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'

/** Our own thresholds: practice, not law, and the defaults of options. */
export const agreementThresholds = {
  /** An audit that must be announced earlier than this comes too late to be of use. */
  auditNoticeDaysAtMost: 30,
  /** The law says "immediately": an alert on the day still deserves the word. */
  unlawfulAlertHoursAtMost: 24,
  /** An annex that holds this many terms of Article 28 is the agreement, whatever it is called. */
  annexTermsAtLeast: 6,
} as const

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const auditsUndeterred: LawFact = {
  id: 'audits-undeterred',
  title: 'EDPB Guidelines 07/2020 and Opinion 14/2019: cost and frequency must not deter audits',
  url: edpb('07/2020').url,
  verified: false,
}

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const changeByPosting: LawFact = {
  id: 'change-of-terms-by-posting',
  title: 'EDPB Guidelines 07/2020: terms do not change by posting them on a web page',
  url: edpb('07/2020').url,
  verified: false,
}

/** A habit, or what somebody else decides, is no limit of how often. English, French, German, Spanish. */
const noLimit =
  /as a rule|usual|normal|general|typical|in principle|reasonable interval|as often|as (?:\S+ )?(?:ask|need|requ)|when(?:ever)? |at any time|en principe|généralement|raisonnable|à tout moment|grundsätzlich|in der regel|üblicherweise|jederzeit|angemessen|por lo general|en principio|razonable|en cualquier momento/

/** Whoever audits when it asks to is not limited, unless a number stands beside it: "once a year on request". */
const whenAsked =
  /(?:on|upon|by|at) (?:the |our |your )?(?:customer(?:'s|’s) )?(?:request|demand|need)|(?:sur|à la|à première) demande|(?:en |au )?besoin|auf (?:an(?:frage|forderung)|verlangen|wunsch)|bei bedarf|(?:a|previa|bajo) (?:petición|solicitud|demanda)|cuando (?:lo|se) (?:pida|solicite|requiera)/
const counted =
  /\d|\b(?:once|twice|yearly|annual(?:ly)?|one|a year|une? fois|deux|par an|annuel\S*|einmal|zweimal|jährlich\S*|pro jahr|una? vez|dos|al año|anual\S*)\b/
const besides =
  /[,;]|(?<![a-zß-öø-ÿ])(?:and|or|plus|also|et|ou|und|oder|sowie|y|o)(?![a-zß-öø-ÿ])|darüber|zusätzlich|además/

export function isFrequencyLimit(text: string): boolean {
  const words = plainText(text)
  if (whenAsked.test(words)) return counted.test(words) && !besides.test(words)
  return !noLimit.test(words)
}

/** Reports that are shown and no audit after them; "reports first" is another thing. English, French, German, Spanish. */
const instead =
  /instead|in (?:lieu|place) of|in their place|in (?:full )?satisfaction|(?:replace|substitute)\S*|en lieu et place|à la place|au lieu|remplac\S*|(?:an)?statt|anstelle|ersetz\S*|en (?:su )?lugar|en sustitución|sustituy\S*|en vez/

/** A report that is said to be enough, or to be the audit. */
const enough =
  /\b(?:deemed|in lieu|conclusive|réputée?s? (?:suffisant|satisf|rempli)\S*|discharged|rights? (?:is|are) (?:met|satisfied|fulfilled)|(?:shall|will|must) rely (?:solely |only )?on|accepted as|rempli\S+ (?:l['’]obligation|le droit)|dispense\S*|épuis\S+|considerar\S* (?:suficiente|cumplid)\S*|satisf(?:y|ies|ied)|(?:as|in) (?:full )?(?:fulfil\w*|discharge)|suffices?|(?:is|are|be) sufficient|constitutes?|amounts? to|exercises? (?:its|the|their) (?:audit )?rights? by|substitution|vau(?:t|dra|dront)|valent|tien(?:t|nent|dra) lieu|substitu\w+|satisf\S+|suffi(?:t|sent|ra)|équiva\w+|exécution de l|equiva\w+|hace[n]? las veces|reemplaz\S+|cumpl(?:e|en|ido|imiento)|basta(?:n|rá)?)\b|(?:gilt|gelten) als|an die stelle|als (?:ausreichend|hinreichend)\S* (?:nachweis )?(?:anerkannt|akzeptiert)|ausreichender nachweis|(?:prüf|kontroll|audit)pflicht\S* .{0,20}(?:erfüllt|abgegolten)|genüg(?:t|en)|reich(?:t|en) aus|(?:prüf|kontroll|audit)rechte? .{0,20}(?:erfüllt|abgegolten)/

/** "Does not replace the audit", "where reports do not suffice" give the audit and do not take it. */
const kept =
  /\b(?:not|never|cannot|no|ne|n[’']|pas)\s(?:\S+\s){0,2}?(?:replac|substitu|remplac|sustituy|reemplaz|satisf|suffic|suffi|constitut|deemed|vau|tien|équival|equival|bast)\S*|(?:ersetz|gilt|gelten|genüg|reich|tritt|treten)\S*(?: \S+){0,4} (?:nicht|kein\S*)|(?:nicht|kein\S*) (?:\S+ ){0,3}?(?:ersetz|genüg|ausreich)\S*/g

export function takeTheirPlace(report: string): boolean {
  const text = plainText(report).replaceAll(kept, '')
  return instead.test(text) || enough.test(text)
}

/** A breach, or the reason to fear one. */
const breach =
  /breach|incident|\bcause\b|suspicio|suspect|non-?compliance|infring|violat|fail|irregular|deficien|violation|manquement|soupçon|non-conformité|anlass|verdacht|verstoß|verstöße|verletzung|vorfall|brecha|violación|incumplimiento|sospecha|indicio/

export const namesBreach = (text: string): boolean => breach.test(plainText(text))

/** A plan or an edition of the service, which another customer may have. */
const plan =
  /\b(?:plan|plans|tier|edition|package|subscription|premium|enterprise|offre|forfait|abonnement|tarif|paket|edición|paquete)\b/

export const namesPlan = (text: string): boolean => plan.test(plainText(text))

/** A cap that stands in another paper, whatever it is. */
const otherPaper =
  /\b(?:agreements?|terms|contracts?|conditions|cgv|cgu|cluf|contrat|agb|contrato|condiciones)\b|vertrag(?:e?s)?\b/

export const isOfAnotherPaper = (cap: string): boolean => otherPaper.test(plainText(cap))

/** What only another contract promises is no promise here. English, French, German, Spanish. */
const elsewhere =
  /\b(?:if|where|provided|as far as|when)\b.*\b(?:dpa|agreement|contract|provisions?|agreed)\b|(?:sofern|soweit|falls|wenn)\b.*(?:vertrag|vereinbar)|\b(?:si|lorsque)\b.*(?:contrat|accord|convenu)|\b(?:si|cuando)\b.*(?:contrato|acuerdo|acordado|pactado)/

export const hangsOnAnotherContract = (qualified: string): boolean =>
  elsewhere.test(plainText(qualified))

/** Measures may follow the state of the art; what may not fall is the level. English, French, German, Spanish. */
const measures =
  /security|safeguard|measures?\b|mesures?\b|sécurité|maßnahmen|sicherheit|\btoms?\b|medidas|seguridad/
const levelKept =
  /(?:not|no|without|never|n[ie’'e]|pas|sans|nicht|kein|ohne|sin|ningun)\b.{0,50}(?:lower|reduc|decreas|degrad|diminish|weaken|less|material|abaiss|rédui|affaibl|dimin|unterschr|gesenkt|verring|reduz|verschlecht|inferior|rebaj|dismin|men(?:or|os))|(?:lower|reduc|degrad|unterschr|verring|dimin|abaiss)\S* (?:not|nicht|pas)|equivalent or (?:better|higher)|(?:maintain|same|higher|improv|au moins|mindestens|gleich|al menos|mismo|igual)\S*.{0,30}(?:level|niveau|schutzniveau|nivel|security)/

export const keepsTheLevel = (what: string, qualified: string): boolean =>
  measures.test(plainText(what)) && levelKept.test(plainText(qualified))

/*
 * What a line that nobody has filled in was to say. Article 28(3) has the contract set out the first
 * four; a date or a name that is blank is filled in when it is signed. English, French, German, Spanish.
 */
const setOut =
  /purpose|finalit|zweck|finalidad|categor|(?:types?|kinds?|nature) of (?:personal )?data|type de données|art der (?:personenbezogenen )?daten|datenart|tipos? de datos|data subjects?|personnes concernées|betroffene|interesad|subject[- ]?matter|\bobjet\b|gegenstand|\bobjeto\b|duration|durée|dauer\b|duración|nature of (?:the )?processing|nature du traitement|art der verarbeitung|naturaleza del tratamiento|(?:details|description) of (?:the )?processing|description du traitement|descripción del tratamiento|beschreibung der verarbeitung/

export const isSetOutByLaw = (blank: string): boolean => setOut.test(plainText(blank))

const date = /\bdates?\b|datum\b|\bfecha\b/

export const isBlankDate = (blank: string): boolean => date.test(plainText(blank))

/*
 * Article 28(3)(h) speaks of "audits, including inspections": whoever gives papers and answers, and lets
 * nobody in, refuses the inspection. English, French, German, Spanish.
 */
const noVisit =
  /\b(?:no|without|excluding|never|not)\b.{0,30}(?:on-?site|on the spot|visits?\b|premises|physical|access to (?:any |the |its |our )*(?:part|system|infrastructure|premise|site|facilit|data ?cent|office|server)|inspections?\b)|(?:sans|pas d[e’']|aucune?|hors|exclu\S*).{0,30}(?:sur site|sur place|locaux|visite|inspection|accès aux?)|(?:ohne|kein\S*|nicht|ausgeschlossen).{0,30}(?:vor[ -]ort|zutritt|betreten|besuch|begehung|inspektion)|(?:vor[ -]ort|zutritt|inspektion)\S*.{0,30}(?:ausgeschlossen|nicht)|(?:sin|ningun\S*|excluid\S*|no)\b.{0,30}(?:in situ|presencial|instalaciones|visitas?|inspeccion|acceso a)/
const onPaper =
  /\bdesk (?:review|audit)|dokumentenbasiert|in writing is the only|consultation d|\b(?:only|solely|exclusively|(?:limited|confined|restricted) to|consists? of|means|form of)\b.{0,40}(?:virtual|written|documents?\b|documentation|reports?\b|questionnaires?|certificat|answers|interviews|paper|remote)|(?:written|documents?|documentation|reports?|questionnaires?|certificat\S*|answers|interviews|papers?|remote|virtual)(?: \S+){0,4} (?:only|alone|exclusively)\b|(?:uniquement|seulement|exclusivement|limité\S* à)\b.{0,40}(?:écrit|documents?|documentaire|rapports?|questionnaires?|certificat|à distance|sur pièces)|(?:sur pièces|à distance|documentaire) (?:uniquement|seulement|exclusivement)|(?:nur|ausschließlich|beschränkt auf)\b.{0,40}(?:schriftlich|dokument|bericht|fragebogen|fragebögen|zertifikat|unterlagen|nachweis|remote|fern)|(?:solo|únicamente|exclusivamente|limitad\S* a)\b.{0,40}(?:escrit|document|informes?|cuestionarios?|certificad|a distancia|remot)/
const visit =
  /premises|sites?\b|facilit|systems?\b|inspection|locaux|sur place|systèmes|räum|vor[ -]ort|anlagen|systeme|inspektion|instalaciones|sistemas|in situ/
/** On paper or from afar at first, and on the spot where that does not suffice. */
const then =
  /\b(?:first|before|unless|if|where|insufficient|sufficient|suffice|further|then|primarily|preferably|d'abord|sauf|si|insuffisant|zunächst|zuerst|vorrangig|sofern|soweit|falls|wenn|es sei denn|primero|salvo|si|insuficiente)\b|reicht|genüg|ausreich/

export const refusesInspection = (text: string): boolean =>
  !then.test(plainText(text)) &&
  (noVisit.test(plainText(text)) || (onPaper.test(plainText(text)) && !visit.test(plainText(text))))
