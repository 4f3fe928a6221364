/** A text as YAML reads it, on one line: bare where it is a word or a day, in quotes elsewhere. */
export const yamlWord = (text: string): string => (isPlain(text) ? text : quotedYaml(text))

/** JSON's strings are YAML's, and nothing in them can end one; what cannot be printed is escaped. */
export const quotedYaml = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    [...character.matchAll(/[\s\S]/g)]
      .map(([unit]) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )

const isPlain = (text: string) =>
  /^(?:[a-z](?:[\w/+.-]*\w)?|\d{4}-\d{2}-\d{2})$/.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
