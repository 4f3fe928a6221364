import type { Finding } from '../../model/report.ts'
import { yamlWord } from '../io/yaml-text.ts'

/** What only people can say of a waiver. */
interface Said {
  readonly owner: string
  readonly approver: string
  readonly reason: string
  readonly expires: string
}

/** The entry of a waiver that means this finding and no other, as it stands in a list. */
export function entryText(
  { rule, declaration, path, value, fingerprint }: Finding,
  { owner, approver, reason, expires }: Said,
): string {
  const which =
    declaration === undefined || path === ''
      ? { fingerprint }
      : { rule, service: declaration, path, ...(value !== undefined && { value }) }
  const entry = { ...which, owner, approver, reason, expires }
  const lines = Object.entries(entry).map(([key, text]) => `${key}: ${yamlWord(text)}`)
  return `- ${lines.join('\n  ')}`
}

const head = `# Exceptions: each with an owner, somebody else who approves it, a reason and a last day.
apiVersion: dpa-lint/v1
kind: Waivers
waivers:
`

/** The file of waivers with more of them at the end of its list; what stands there stays as it is. */
export function withEntries(text: string, entries: readonly string[]): string {
  const all = entries.join('\n')
  if (text.trim() === '') return `${head}${indented(all, '  ')}\n`
  const key = /^waivers:[ \t]*(?:\[[ \t]*\])?[ \t]*(?:#.*)?$/m.exec(text)
  // A list in brackets, or none: whoever reads the result sees that it is not what was meant.
  if (!key) return `${text.trimEnd()}\n${indented(all, '  ')}\n`
  const start = key.index + key[0].length
  const rest = text.slice(start)
  const [, indent = '  '] = /^([ \t]*)- /m.exec(rest) ?? []
  // The list ends where something else begins in the first column.
  const next = /^(?![-#\s])./m.exec(rest)
  const end = start + (next?.index ?? rest.length)
  const before = text
    .slice(0, end)
    .replace(/ *\[[ \t]*\]([ \t]*(?:#.*)?)\s*$/, '$1')
    .trimEnd()
  return `${before}\n${indented(all, indent)}\n${text.slice(end)}`
}

const indented = (text: string, indent: string) => text.replaceAll(/^/gm, indent)
