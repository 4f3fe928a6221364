import type { Finding, Report } from '../model/report.ts'

/**
 * Several bases as one: where two lines have crossed, a change parts from the other in more than one
 * place, and old is only what says the same in all of them.
 */
export function commonBase([first, ...others]: readonly Report[]): Report {
  if (!first) throw new Error('a comparison without a base')
  if (others.length === 0) return first
  const inAll = (list: (report: Report) => readonly Finding[]) => {
    const known = others.map((report) => new Set(list(report).map(sayingOf)))
    return list(first).filter((finding) => known.every((one) => one.has(sayingOf(finding))))
  }
  return {
    ...first,
    findings: inAll(({ findings }) => findings),
    waived: inAll(({ waived }) => waived),
    known: inAll(({ known }) => known),
  }
}

const sayingOf = ({ fingerprint, severity, message, value, waiver }: Finding) =>
  JSON.stringify([fingerprint, severity, message, value, waiver])
