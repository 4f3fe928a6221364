import { wordsIn } from './words.ts'

/** The words of a company's name: `Exampletel S.A.S.` is exampletel and sas. */
export function wordsOfName(name: string): readonly string[] {
  return wordsIn(name.replaceAll('.', ''))
}

/** Another spelling is no other company. */
export const isSameName = (a: string, b: string): boolean =>
  wordsOfName(a).join(' ') === wordsOfName(b).join(' ')
