import type { Safeguard } from '../../model/declaration.ts'
import type { Carrier } from './graph.ts'
import type { MapWords } from './map-words.ts'

/** What carries a flow, in words: `SCC, 2021/914, module 3`. */
export function carrierText(carrier: Carrier, words: MapWords): string {
  if (typeof carrier === 'object') return safeguardText(carrier, words)
  return {
    recognised: words.legal.tools.adequacy,
    none: words.none,
    refused: words.refused,
    unknown: words.unknownSafeguard,
  }[carrier]
}

/** What must be said of a tool that does not simply hold. */
const doubtful = new Set(['pending', 'expired', 'withdrawn'])

function safeguardText(safeguard: Safeguard, words: MapWords): string {
  const { type, decision, modules = [], for: whose, status, ground, qualified } = safeguard
  const { legal, rulesFor } = words
  const numbers = [...modules].sort((a, b) => a - b).join(', ')
  const details = [
    decision,
    modules.length > 0 ? `${modules.length === 1 ? legal.module : legal.modules} ${numbers}` : '',
    type === 'bcr' && whose !== undefined && whose !== 'unknown' ? rulesFor[whose] : '',
    ground === undefined ? '' : legal.grounds[ground],
    status !== undefined && doubtful.has(status) ? legal.states[status] : '',
    qualified === undefined ? '' : words.qualified,
  ].filter(Boolean)
  return [toolName(type, words), ...details].join(', ')
}

function toolName(type: Safeguard['type'], { short, legal }: MapWords): string {
  return type in short ? short[type as keyof MapWords['short']] : legal.tools[type]
}

/** Each text once, with how often it was there; the most frequent first. */
export function tallied(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([text, count]) => (count === 1 ? text : `${text} ×${count}`))
}
