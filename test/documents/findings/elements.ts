export interface Element {
  /** With a stroke before it where it ends one. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * The tags of a page, in order. Strict: a `<` that begins none, or an attribute without quotes, is an
 * error, for what writes the page writes neither.
 */
export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = []
  const rest = html
    .replace(/<!doctype html>/, '')
    .replaceAll(/<!--[^<>]*-->/g, '')
    .replaceAll(/(<(style|script)>)[\s\S]*?(?=<\/\2>)/g, '$1')
    .replaceAll(tag, (_, name: string, attributes: string) => {
      elements.push({
        name,
        attributes: Object.fromEntries(
          [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
        ),
      })
      return ''
    })
  if (rest.includes('<')) throw new Error(`no tag: ${rest.slice(rest.indexOf('<'), 200)}`)
  return elements
}

const tag = /<(\/?[a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g
const attribute = /([a-zA-Z-]+)(?:="([^"]*)")?/g
