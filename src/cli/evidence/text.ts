import type { Look, Style } from '../../report/style.ts'
import { count, visible } from '../../report/text.ts'
import { driftLines, quotation } from '../copies/told-drift.ts'
import { type EvidenceListing, type ListedFact, type ListedService, whereIs } from './listing.ts'

const styles = {
  found: 'good',
  letters: 'good',
  elsewhere: 'warning',
  missing: 'error',
  unverified: 'unknown',
} as const satisfies Record<string, Style>

/** Each fact with its passage, for a terminal. */
export function evidenceText({ services }: EvidenceListing, look: Look): string {
  if (services.length === 0) return 'no declaration names a copy of a document\n'
  return services.map((service) => serviceText(service, look)).join('\n')
}

function serviceText(service: ListedService, look: Look): string {
  const lines = [look.paint('strong', `${visible(service.id)}  ${visible(service.file)}`)]
  for (const { id, file, state, why, sha256, declared } of service.documents) {
    const changed = declared !== undefined && sha256 !== undefined && declared !== sha256
    const words = [
      state,
      ...(why === undefined ? [] : [why]),
      ...(changed ? ['not the hash that is declared'] : []),
    ]
    lines.push(`  ${visible(id)}  ${visible(file)}  ${words.join(', ')}`)
  }
  if (service.drift) lines.push('', ...driftOf(service.drift, look))
  else lines.push('', ...toldOnce(service.facts).flatMap((fact) => factLines(fact, look)))
  for (const { document, parts, sentences } of service.unused ?? []) {
    lines.push('', look.paint('strong', `  what nobody cites of ${visible(document)}`))
    for (const { address, text, why } of sentences) {
      lines.push(`  ${visible(address)}  ${look.paint('warning', why.join(', '))}`)
      lines.push(...quotation(text, look))
    }
    for (const { address, heading } of parts)
      lines.push(
        `  ${visible(address)}${heading && !address.includes(heading) ? `  ${visible(heading)}` : ''}`,
      )
    if (parts.length + sentences.length === 0) lines.push('  nothing')
  }
  if (!service.drift) {
    const by = (outcome: ListedFact['outcome']) =>
      service.facts.filter((fact) => fact.outcome === outcome).length
    lines.push(
      '',
      [
        `${service.facts.length} sources and quotes`,
        `${by('found') + by('letters')} found`,
        `${by('elsewhere')} elsewhere`,
        `${by('missing')} missing`,
        `${by('unverified')} without a copy`,
      ].join('   '),
    )
  }
  return `${lines.join('\n')}\n`
}

/** A place whose words are quoted is told with them, unless the two disagree. */
const toldOnce = (facts: readonly ListedFact[]): readonly ListedFact[] =>
  facts.filter(
    (fact) =>
      fact.kind === 'quote' ||
      !facts.some(
        ({ kind, sources, outcome }) =>
          kind === 'quote' && sources.includes(fact.words) && outcome === fact.outcome,
      ),
  )

function factLines(
  { path, kind, words, outcome, passages, sources }: ListedFact,
  look: Look,
): readonly string[] {
  const [passage] = passages
  const where = passage && outcome !== 'missing' ? whereIs(passage) : sources.join(', ')
  const head = `  ${look.paint(styles[outcome], outcome.padEnd(10))} ${visible(path)}  ${visible(where)}`
  const said =
    kind === 'quote' && (outcome === 'missing' || outcome === 'unverified')
      ? [`      ${kind}: ${visible(words)}`]
      : []
  return [head, ...said, ...(passage ? quotation(passage.text, look) : [])]
}

function driftOf(
  { against, facts, doubtful }: NonNullable<ListedService['drift']>,
  look: Look,
): readonly string[] {
  const told = facts.filter(({ fate }) => fate !== 'same')
  return [
    `  against ${visible(against)}: ${count(facts.length - told.length, 'fact')} the same, ${told.length} not`,
    ...doubtful.map(({ document, section }) =>
      look.paint(
        'warning',
        `  most of ${[document, section].join(' ').trim()} is gone: the capture is doubtful`,
      ),
    ),
    ...told.flatMap((one) => driftLines(one, look)),
  ]
}
