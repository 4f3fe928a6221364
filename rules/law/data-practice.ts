import { type LawFact, plainText } from '../../src/model/rule.ts'
import { edpb } from './cite.ts'

/** Remembered from the guidelines and not looked up again, so every report says so. */
export const typesInDetail: LawFact = {
  id: 'types-of-data-in-detail',
  title: 'EDPB Guidelines 07/2020: "personal data" or a generic family does not describe the data',
  url: edpb('07/2020').url,
  verified: false,
}

/**
 * Fields in which anybody writes what they like, or which are about the body: notes, comments, care,
 * allergies, diets. English, French, German, Spanish.
 */
const openFields =
  /\b(?:attachments?|uploads?|uploaded|chats?|tickets?|messages?|descriptions?|pièces jointes|champs? libres?|documents téléversés|textes? libres?|texto libre|adjuntos|mensajes|archivos subidos)\b|nachrichten(?:inhalt|text)|hochgeladen|anhänge|anmerkungen|\b(?:notes?|comments?|remarks?|free[ -]?text|care|allerg\w*|diet(?:ary|s)?)\b|\b(?:commentaires?|remarques?|soins?|allergies?|régimes? alimentaires?)\b|notizen|bemerkungen|kommentare|freitext|pflege|allergien|\b(?:notas|comentarios|observaciones|cuidados|alergias|dieta)\b/i

/** Whether an item of a list of data may hold whatever somebody writes into it. */
export const mayHoldAnything = (item: string): boolean => openFields.test(item)

/** "And so on", written as the last thing of a list. English, French, German, Spanish. */
const andSoOn =
  /\betc(?:étera)?\b|\b(?:(?:any|and) (?:other|further|additional) |in particular|(?:including|include) without limitation|(?:additional|similar|further) (?:data|information)|autres? (?:informations?|données)|toute autre|tel(?:le)?s? que|en particulier|otra información|otros? datos?|cualquier otr[oa]|tales como|en particular|et similaires?|y similares)\b|insbesondere|und so weiter|(?:diverse|verschiedene) daten|weitere (?:\S+ ){0,4}(?:daten|angaben|informationen)|und ähnlich|\b(?:and (?:so (?:on|forth)|others?|more|the like)|among others?|such as|for example|e\.g\.|including but not limited|other (?:personal )?(?:data|information)|et autres?|entre autres|notamment|par exemple|ainsi que d'autres|entre otr[oa]s|por ejemplo|otros datos|y (?:otr[oa]s|demás))\b|\b(?:usw|u\. ?a|u\. ?ä|z\. ?b)\.|und (?:andere|weitere|ähnliche)|unter anderem|zum beispiel|sonstige|…$|\.\.\.$/

/** Whether an item of a list of data says that there are more like it. */
export const staysOpen = (item: string): boolean => andSoOn.test(plainText(item))

/** What models do with what is there already: read it, write it down, put it into another tongue. English, French, German, Spanish. */
const converts =
  /\b(?:ocr|icr|(?:text|character|speech|handwriting|voice) recognition|transcri\w+|(?:machine )?translat\w+|speech[- ]to[- ]text|text[- ]to[- ]speech|subtitl\w+|spell\w*|(?:spam|virus) filter\w*|reconnaissance (?:optique|de texte|vocale|de caractères)|tradu\w+|sous-titr\w+|correction orthographique|transkri\w+|reconocimiento (?:óptico|de texto|de voz|de caracteres)|subtítul\w+|corrección ortográfica)\b|(?:text|schrift|zeichen|sprach|beleg)erkennung|übersetz|transkri|untertitel|rechtschreib|vorlese/
const weighs =
  /\b(?:decid\w+|decis\w+|scor\w+|rank\w*|rat(?:e|es|ed|ing)|assess\w*|evaluat\w+|recommend\w*|predict\w*|profil\w*|classif\w+|emotion\w*|sentiment\w*|match\w*|select\w*|approv\w+|reject\w*|refus\w+|notation|noter|recommand\w+|prédi\w+|classe\w*|tri(?:e|er|age)?|décid\w+|décision\w*|evalú?a\w*|puntua\w+|recomend\w+|predic\w+|clasific\w+|selecci\w+|emoci\w+)\b|évalu|émotion|entscheid|bewert|einstuf|empfehl|vorhersag|prognos|auswert|analys|auswahl|abgleich|klassifi|rangfolge/

/** Whether a feature only turns content into another form, and weighs nobody. */
export const onlyConverts = (detail: string): boolean =>
  converts.test(plainText(detail)) && !weighs.test(plainText(detail))
