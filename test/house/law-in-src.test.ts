import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { filesIn } from './files.ts'

/**
 * The law book alone judges: what stands in `src` names no rule of it, no article and no length of
 * time that a law or a practice sets; not in code, not in a help text, not in a comment. (How
 * a length of time is written may be shown in a comment.)
 */

const law = {
  rule: new RegExp(`(?<![\\w-])(?:${rules.map(({ id }) => id).join('|')})(?![\\w-])`, 'g'),
  article: /\b(?:Art(?:icles?|ikel|ículo|\.)?\s?\d+|[a-z-]{3,8}:\d+\()/g,
  threshold: /(?<=['"`])\d+ (?:hour|day|week|month|year)s?(?=['"`])/g,
} as const

/** What follows from other files by `npm run generate` is said there. */
const isGenerated = (text: string) => /^\/[/*]\*? ?[^\n]*[Gg]enerated/.test(text)

/** How long an exception of the house may last is its own to say. */
const ours = ['src/model/waiver.ts']

const found = filesIn('src').flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  if (isGenerated(text)) return []
  const lines = text.split('\n').map((line, index) => ({ line, at: `${file}:${index + 1}` }))
  return lines.flatMap(({ line, at }) =>
    Object.entries(law).flatMap(([kind, words]) =>
      kind === 'threshold' && (ours.includes(file) || /^\s*(?:\/?\*|\/\/)/.test(line))
        ? []
        : [...line.matchAll(words)].map(([word]) => ({ kind, at, word })),
    ),
  )
})

test.each(Object.keys(law))('no %s stands in src', (kind) => {
  expect(found.filter((one) => one.kind === kind)).toEqual([])
})
