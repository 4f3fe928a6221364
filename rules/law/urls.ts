/** Every address of a source is https: the compiler checks the rows. */
export type Url = `https://${string}`

/** EUR-Lex by CELEX number: certain for every act, because the number is made from the act's own. */
export const celex = (number: string): Url =>
  `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${number}`

/** EUR-Lex by ELI: `eli('reg/2016/679')`. */
export const eli = (path: string): Url => `https://eur-lex.europa.eu/eli/${path}/oj`

/** An article as EUR-Lex and Fedlex mark it in the text of an act: `atArticle(eli('reg/2016/679'), 28)`. */
export const atArticle = (act: Url, article: number | string): Url => `${act}#art_${article}`

/** The EDPB's list of documents: where we hold no address of the document itself, a list beats a guess. */
export const edpbDocuments: Url = 'https://www.edpb.europa.eu/our-work-tools/our-documents_en'

export const adequacyList: Url =
  'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en'
