import { plainText } from '../../src/model/rule.ts'

/*
 * Article 4(12) asks for a breach of security and what it leads to, and for nothing on how grave it
 * is, whose fault, or what the person runs: that is for the controller to weigh (Article 33(1)).
 * English, French, German, Spanish.
 */
const narrower =
  /\b(?:rights and freedoms|(?:high|likely|real|serious|substantial) risk|likely to (?:result|cause|harm|affect)|risk of (?:harm|significant)|material(?:ly)?|significant(?:ly)?|serious|severe|confirmed|actual harm|caused by|attributable|fault of|negligen(?:t|ce)|our own systems|under (?:our|its) (?:direct )?control|unencrypted|droits et libertés|risque (?:élevé|grave|réel)|grave|importante?s?|avérée?s?|confirmée?s?|imputables?|causée?s? par|par (?:sa|notre) faute|derechos y libertades|alto riesgo|riesgo (?:alto|grave|elevado)|graves?|confirmad[oa]s?|imputables?|causad[oa]s? por)\b|rechte und freiheiten|hohe[sn]? risiko|erheblich|wesentlich|schwerwiegend|bestätigt|verursacht|verschuldet|zu vertreten/

export const narrowsBreach = (text: string): boolean => narrower.test(plainText(text))

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
