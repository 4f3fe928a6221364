import type { Basis } from '../../model/citation.ts'
import type { Language } from '../../model/language.ts'
import { wordsOfLanguage } from '../words/words.ts'

/** A provision as counsel cites it in a language; as the law book has it where that knows no other way. */
export function cited(
  { key, provision }: Pick<Basis, 'key' | 'provision'>,
  language: Language,
): string {
  const own = wordsOfLanguage(language).citations
  const [source = '', first = '', second] = key.split(':')
  const { head, parts } = placeIn(second ?? first)
  const within = parts
    .map((part) => (/^\d/.test(part) ? own.paragraph({ part }) : own.letter({ part })))
    .join('')
  const isWhole = parts.length === 0
  const place = own.article({ number: head, parts: within })
  if (isKeyOf(own.acts, source) && second === undefined && /^\d/.test(head)) {
    const act = own.acts[source]
    return isWhole ? own.ofAct({ place, act }) : own.partOfAct({ place, act })
  }
  if (source === 'eu') {
    const act = own.decision({ number: first })
    if (second === undefined) return act
    if (!head.startsWith('clause-')) return `${place}, ${act}`
    const clause = own.clause({ number: head.slice('clause-'.length), parts: within })
    return isWhole ? own.ofAnnex({ place: clause, act }) : own.partOfAnnex({ place: clause, act })
  }
  if (source === 'cjeu') return own.court({ number: first })
  const [, kind = '', number = '', marginal] =
    /^EDPB (\w+) ([\d/]+)(?:, para\. (\d+))?$/.exec(provision) ?? []
  if (!isKeyOf(own.guidance, kind)) return provision
  const guidance = own.guidance[kind]({ number })
  return marginal === undefined ? guidance : guidance + own.marginal({ number: marginal })
}

/** The act, decision or guidance that holds a provision. */
export function actCited({ key, provision }: Pick<Basis, 'key' | 'provision'>, language: Language) {
  const own = wordsOfLanguage(language).citations
  const [source = '', first = '', second] = key.split(':')
  if (isKeyOf(own.sources, source) && second === undefined) return own.sources[source]
  if (source === 'eu') return own.decision({ number: first })
  const whole = provision.replace(/,? (?:\p{L}+\.|Annex) ?[\dA-Z].*$/u, '')
  return cited({ key, provision: whole }, language)
}

/** `28(3)(a)` as the article and what stands in brackets after it. */
function placeIn(text: string): { readonly head: string; readonly parts: readonly string[] } {
  const [head = '', ...parts] = text.split('(')
  return { head, parts: parts.map((part) => part.replace(')', '')) }
}

const isKeyOf = <T extends object>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key)
