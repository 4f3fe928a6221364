/** The languages of the documents for people. Ids of rules and what is declared are never translated. */
export const languages = ['en', 'fr', 'de', 'es'] as const
export type Language = (typeof languages)[number]
