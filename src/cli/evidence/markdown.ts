import { markdownText } from '../../report/markdown-text.ts'
import { driftMarkdown } from '../copies/told-drift.ts'
import { type EvidenceListing, type ListedService, whereIs } from './listing.ts'

/** The same for a comment or for the text of a pull request. */
export function evidenceMarkdown({ services }: EvidenceListing): string {
  if (services.length === 0) return 'No declaration names a copy of a document.\n'
  return services.map(serviceMarkdown).join('\n')
}

function serviceMarkdown({ id, documents, facts, drift, unused }: ListedService): string {
  const lines = [`## ${markdownText(id)}`, '']
  if (drift) {
    const told = drift.facts.filter(({ fate }) => fate !== 'same')
    for (const { document, section } of drift.doubtful)
      lines.push(
        `> **Most of ${markdownText([document, section].join(' ').trim())} is gone: the capture is doubtful.**`,
        '',
      )
    if (told.length === 0) lines.push('No fact has changed.', '')
    lines.push(...told.flatMap(driftMarkdown))
  } else {
    for (const { id: document, file, state, why } of documents)
      lines.push(
        `- ${markdownText(document)}: ${markdownText(file)}, ${[state, ...(why ? [why] : [])].join(', ')}`,
      )
    lines.push('')
    for (const { path, outcome, words, passages } of facts) {
      const [passage] = passages
      lines.push(`- **${outcome}** ${markdownText(path)}: ${markdownText(words)}`)
      if (passage)
        lines.push(`  > ${markdownText(whereIs(passage))}: ${markdownText(passage.text)}`)
    }
  }
  for (const { document, sentences, parts } of unused ?? []) {
    lines.push('', `### What nobody cites of ${markdownText(document)}`, '')
    for (const { address, text, why } of sentences)
      lines.push(`- **${markdownText(address)}** (${why.join(', ')}): ${markdownText(text)}`)
    for (const { address, heading } of parts)
      lines.push(
        `- ${markdownText(address)}${heading && !address.includes(heading) ? `, ${markdownText(heading)}` : ''}`,
      )
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}
