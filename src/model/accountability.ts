// Generated from the law book by npm run generate; do not edit.
import type { Citation } from './citation.ts'

/** To be able to show who decided what, and on what text. */
export const accountability: Citation = {
  provision: 'GDPR Art. 5(2)',
  key: 'gdpr:5(2)',
  force: 'law',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
}
