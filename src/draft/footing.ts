import type { TextBlock } from '../evidence/source-document.ts'
import type { Lexicon, SectionName } from './lexicon.ts'

/** Where a sentence stands: in the section of its fact, in another's, or in one that is of no fact. */
export type Footing = 'own' | 'open' | 'foreign'

/** In which section a fact belongs, and in which others it may well be said too. */
const sections: readonly (readonly [RegExp, SectionName, readonly SectionName[]])[] = [
  [/^obligations\.instructions\./, 'instructions', []],
  [/^obligations\.confidentiality/, 'confidentiality', ['security']],
  [/^obligations\.security/, 'security', []],
  [/^obligations\.assistance\./, 'assistance', ['breach', 'security']],
  [/^breach\./, 'breach', ['assistance', 'security']],
  [/^subprocessing\./, 'sub', ['transfers']],
  [/^obligations\.audit\./, 'audit', []],
  [/^obligations\.endOfContract\./, 'end', []],
  [/^governingLaw\./, 'law', []],
]

/**
 * What a heading says of the sentences below it: "except where the law demands it" is an exception from
 * the instructions below "Instructions", and none below "Audits". A label before a sentence heads it too.
 */
export function footingOf(
  path: string,
  { headings, annex = '' }: Pick<TextBlock, 'headings' | 'annex'>,
  own: string,
  { sections: names, gathering }: Lexicon,
): Footing {
  const [, name, kin = []] = sections.find(([pattern]) => pattern.test(path)) ?? []
  if (name === undefined) return 'open'
  const label = /^(?:\(?\w{1,3}[.)]\s)?([^:.;,]{3,60}):\s/u.exec(own)?.[1]
  for (const head of [...headings, ...(label === undefined ? [] : [label])].reverse()) {
    const named = names.flatMap(([section, pattern]) => (pattern.test(head) ? [section] : []))
    if (named.includes(name)) return 'own'
    const isKin = named.some((section) => kin.includes(section)) || gathering.test(head)
    if (isKin && !(annex !== '' && /^breach\./.test(path))) return 'open'
    if (named.length > 0) return 'foreign'
  }
  // What an annex on measures says of breaches is no promise to tell.
  return annex !== '' && /^breach\./.test(path) ? 'foreign' : 'open'
}
