import { plainText } from '../../src/model/rule.ts'

/*
 * Article 4(12) asks for a breach of security and what it leads to, and for nothing on how grave it
 * is, whose fault, or what the person runs: that is for the controller to weigh (Article 33(1)).
 * English, French, German, Spanish.
 */
const narrower =
  /\b(?:rights and freedoms|(?:high|likely|real|serious|substantial) risk|likely to (?:result|cause|harm|affect)|risk of (?:harm|significant)|material(?:ly)?|significant(?:ly)?|serious|severe|confirmed|actual harm|caused by|attributable|fault of|negligen(?:t|ce)|our own systems|under (?:our|its) (?:direct )?control|unencrypted|droits et libertés|risque (?:élevé|grave|réel)|grave|importante?s?|avérée?s?|confirmée?s?|imputables?|causée?s? par|par (?:sa|notre) faute|derechos y libertades|alto riesgo|riesgo (?:alto|grave|elevado)|graves?|confirmad[oa]s?|imputables?|causad[oa]s? por)\b|rechte und freiheiten|hohe[sn]? risiko|erheblich|wesentlich|schwerwiegend|bestätigt|verursacht|verschuldet|zu vertreten/

/** The same, where it takes more than a word, or where a letter with an accent ends it. */
const narrowerStill =
  /\b(?:(?:our|its|own) (?:fault|default|negligence)|to blame|brought about|certainty|high-risk|(?:we|it) (?:have |has )?caused|(?:pos(?:es?|ing)|where (?:a|there is a)|entail\w*|involv\w*|present\w*)(?: an?)? risk|substantiated|subject to notification|area of responsibility|responsible for|resulting from|is certain|harm\b|(?:impact|effect) on (?:individuals|data subjects|persons)|notifiable|reportable|(?:must|has to|have to|requires? to) be (?:reported|notified)|requir(?:es?|ing) notification|verified|proven|established|gravity|major|critical)\b|\b(?:significati(?:f|ve)s?\b|(?:présent|comport|entraîn)\S+ (?:un )?risque|en cas de (?:faute|négligence)|établies?\b|avérée?s?(?![a-zß-öø-ÿ])|d['’]une certaine (?:importance|gravité)|en cas de responsabilité|dont .{1,40} (?:est|serait) responsable|majeure?s?\b|critiques?\b|susceptibles? d|(?:devant|doivent|doit) être (?:notifi|signal)|notifiables?\b|du fait d|ayant (?:pour|son) origine|(?:origine|imputé).{0,20} prestataire|risque (?:pour|élevé)|engendr\S+ un risque|sérieu(?:x|ses?)\b|par la faute)|schwere[nrs]? |schwerwieg|gravierend|bedeutend|erwiesen|hohem risiko|ein risiko besteht|verschulden|nachgewiesen|meldepflichtig|melderelevant|sphäre|verantwortungsbereich|risiko für|bei einem risiko|vertreten hat|\b(?:(?:sea|es|resulte) responsable el|verificad|comprobad|(?:deban?|haya[n]? de) (?:notificarse|comunicarse|ser notificad)|notificables?\b|gravedad|significativ[oa]s?\b|crític[oa]s?\b|(?:supong\S+|exist\S+) (?:un )?riesgo|sustancial(?:es)?\b|acreditad[oa]s?\b|(?:de|bajo) su responsabilidad|por culpa|relevantes?\b|riesgo para|entrañ\S+ (?:un )?riesgo|atribuibles?\b)/

/** "Confirmed or suspected" takes in what "confirmed" alone leaves out. */
const suspected = /suspect|soupçon|présumée?s?|potentiel|verdacht|vermutet|sospech|presunt|posible/
const confirmed =
  /(?<![a-zß-öø-ÿ])(?:confirmed|verified|proven|established|avérée?s?|confirmée?s?|confirmad[oa]s?|verificad[oa]s?|comprobad[oa]s?)(?![a-zß-öø-ÿ])|(?:bestätigt|nachgewiesen)\S*/g
/** "Whether or not it leads to a risk", "quelle que soit la gravité" leave nothing out. */
const whatever =
  /(?:regardless|irrespective|whether or not|however|quel(?:le)?s? que (?:soi(?:t|ent))|indépendamment|unabhängig|ohne rücksicht|con independencia|independientemente|sea cual sea)\b.*/g
const denied = /\b(?:not|no|only|pas|non|seulement|uniquement|nicht|nur|solo)\b|kein/

export function narrowsBreach(wording: string): boolean {
  const text = plainText(wording).replaceAll(whatever, '')
  const read = suspected.test(text) && !denied.test(text) ? text.replaceAll(confirmed, '') : text
  return narrower.test(read) || narrowerStill.test(read)
}

/** "All information under Article 33(3) GDPR": who promises the list by its place promises all of it. */
const listByPlace =
  /\bart(?:\.|icle|ikel|ículo|s\.)?\s*33\s*[.(,]?\s*(?:abs\.?|absatz|apartado|paragraphe|para(?:graph)?\.?|§)?\s*3\b/
const articleAlone =
  /\bart(?:\.|icle|ikel|ículo|s\.)?\s*33\b(?!\s*[.(,]?\s*(?:abs\.?|absatz|apartado|paragraphe|para(?:graph)?\.?|§)?\s*\d)/
const part =
  /\b(?:some|part|certain|parts|teilweise|einzelne|en partie|certaines|parcialmente|algun[oa]s)\b/

/** Beside a list of their own, only the paragraph says that all of it is meant. */
export function promisesWholeList(wording: string, hasItems: boolean): boolean {
  const text = plainText(wording)
  if (part.test(text)) return false
  return listByPlace.test(text) || (!hasItems && articleAlone.test(text))
}
