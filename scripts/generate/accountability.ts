import { gdpr } from '../../rules/law/cite.ts'

/** What the rules of the reader and the gate rest on, as the law book cites it: `src` names no article. */
export function accountability(): string {
  const { provision, key, force, url } = gdpr(5, 2)
  return `// Generated from the law book by npm run generate; do not edit.
import type { Citation } from './citation.ts'

/** To be able to show who decided what, and on what text. */
export const accountability: Citation = {
  provision: '${provision}',
  key: '${key}',
  force: '${force}',
  url: '${url}',
}
`
}
