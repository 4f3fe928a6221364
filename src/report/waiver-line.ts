import type { Finding } from '../model/report.ts'

/**
 * The entry for the file of waivers that would mean this finding and no other, to be copied; what
 * only people can say stands as three dots. A finding of no declaration has no such entry.
 */
export function waiverLine({ rule, declaration, path, value, fingerprint }: Finding): string {
  const which =
    declaration === undefined || path === ''
      ? { fingerprint }
      : { rule, service: declaration, path, ...(value !== undefined && { value }) }
  const entries = Object.entries({
    ...which,
    owner: '...',
    approver: '...',
    reason: '...',
    expires: '...',
  })
  return `- { ${entries.map(([key, text]) => `${key}: ${plainOrQuoted(text)}`).join(', ')} }`
}

/** As YAML reads it in a flow mapping. */
const plainOrQuoted = (text: string) =>
  /^[a-z](?:[\w/+.-]*\w)?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text)
