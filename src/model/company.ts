/**
 * The words of a company's name, lower case and without punctuation: `Exampletel S.A.S.` is
 * exampletel and sas. What is no punctuation is a letter, in whatever script.
 */
export function wordsOfName(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s!-/:-@[-`{-¿×÷\u2010-\u206f]+/)
    .filter((word) => word !== '')
}
