import { plainText } from '../../src/model/rule.ts'

/** "Approximate location", whatever it is made out from. English, French, German, Spanish, as below. */
const approximate =
  /^(?:the )?(?:approximate|coarse|rough|approximative|ungefähr\S*|grob\S*|aproximad\S*)(?!\p{L})/u

/** A country or a town that is made out from an address of the network is nowhere that somebody stands. */
const placeAtLarge =
  /(?<!\p{L})(?:countr(?:y|ies)|regions?|states?|cit(?:y|ies)|towns?|time.?zone|pays|ville|fuseau|land|stadt|zeitzone|país|ciudad|provincia|zona horaria|ip)(?!\p{L})/u

/** What tells where somebody stands, whatever else stands beside it. */
const exactPlace =
  /gps|coordin|coordon|koordinat|coorden|latitud|längengrad|breitengrad|longitud|pr[eé]cis|exact|exakt|genau|street|(?<!\p{L})(?:rue|calle|live)(?!\p{L})|stra(?:ß|ss)e|(?<!ip[ -])addresse?s?(?!\p{L})|(?<!ip[ -])adressen?(?! ip)|anschrift|dirección(?! ip)|real.?time|echtzeit|temps réel|tiempo real|position|posici|track|verfolg|ortung|suivi|rastre|seguimiento|movement|bewegung|déplacement|desplazamiento|trajet|route|beacon|bluetooth|wi-?fi|wlan|funkzelle|\bcell/u

/** Whether a location is so coarse that nobody is found by it. */
export const isCoarsePlace = (item: string): boolean => {
  const text = plainText(item)
  const isExact = exactPlace.test(text.replace(approximate, '').replace(/^ ?position\b/, ''))
  return (approximate.test(text) || placeAtLarge.test(text)) && !isExact
}

/** Numbers that statutes on taxes and social insurance give, and no passport. English, French, German, Spanish. */
const taxNumber =
  /\btax|\bsocial (?:security|insurance)|\bnational insurance|\bni number|\bpps\b|\bpension|steuer(?!ung)|sozialversicherung|rentenversicherung|fiscal|sécurité sociale|\bnir\b|seguridad social|\bn\.?i\.?f\b/

export const isTaxNumber = (item: string): boolean => taxNumber.test(plainText(item))

/** Purposes for which statutes ask for such a number: wages, pensions, books, taxes. */
const payOrTax =
  /\bpayroll|\bsalar(?:y|ies)|\bwages?\b|\bpensions?\b|\btax(?:es|ation)?\b|\baccounting|\bbookkeeping|\binvoic|\bsocial (?:security|insurance)|(?<!\p{L})(?:lohn|löhne|gehalts|gehälter)|arbeitslohn|entgeltabrechnung|altersvorsorge|sozialversicherung|(?<!\p{L})steuer(?:lich|recht|erklär|meld|abzug|berat|behörd|pflicht|zahl|daten)|(?:lohn|umsatz|einkommen|quellen|mehrwert|gewerbe|körperschaft)s?steuer|\b(?:von|der|die|und) steuern\b|buchhaltung|buchführung|rechnungs(?:stellung|legung|wesen)|\bpaie\b|\bsalaires?\b|\bretraites?\b|fiscal|\bimpôts?\b|\bcomptab|\bfacturation|sécurité sociale|\bnóminas?|\bimpuestos?\b|contabilidad|\bfacturación|seguridad social/u

export const isPayOrTax = (purpose: string): boolean => payOrTax.test(plainText(purpose))
