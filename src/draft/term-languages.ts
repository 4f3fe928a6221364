/** The languages in which words of documents are known. */
export const termLanguages = ['en', 'fr', 'de', 'es'] as const
export type TermLanguage = (typeof termLanguages)[number]
