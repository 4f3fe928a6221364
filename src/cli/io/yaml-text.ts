import { commandMark, replaceUnprintable } from '../../report/text.ts'

/** A text as YAML reads it, on one line: bare where it is a word or a day, in quotes elsewhere. */
export const yamlWord = (text: string): string => (isPlain(text) ? text : quotedYaml(text))

const isPlain = (text: string) =>
  /^(?:[a-z](?:[\w/+.-]*\w)?|\d{4}-\d{2}-\d{2})$/.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/i.test(text)

/** JSON's strings are YAML's; what steers a terminal or a build server is escaped as YAML does. */
export const quotedYaml = (text: string): string =>
  replaceUnprintable(
    JSON.stringify(text),
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  ).replaceAll(commandMark, '\\x23')
