import type { Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { officerOf } from '../../model/officer.ts'
import type { DocumentInput } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { around, type Block, input, type LetterLine } from './block.ts'
import type { LetterContent } from './content.ts'
import { dateIn } from './date-in.ts'

/** What stands above the points: who writes to whom, on which documents, and what is asked for. */
export function headBlocks(
  { report, workspace }: DocumentInput,
  content: LetterContent,
  language: Language,
): readonly Block[] {
  const own = wordsOfLanguage(language).letter
  const { service, points } = content
  const { organisation } = workspace
  const { provider } = service
  const contacts = [provider?.contact, officerOf(provider?.dpo)].filter(
    (one) => typeof one === 'string',
  )
  const asOf = dateIn(language, report.asOf)
  const documents = documentLines(service, language)
  const line = (kind: 'title' | 'text', text: (service: string) => string): Block => ({
    kind,
    line: around(text, service.name),
  })
  return [
    {
      kind: 'address',
      lines: organisation
        ? [organisation.name, organisation.address, organisation.contact]
            .filter((one) => one !== undefined)
            .map((one) => [input(one)])
        : [[own.blanks.sender]],
    },
    {
      kind: 'address',
      lines: [
        [input(provider?.name ?? service.name)],
        provider?.address === undefined ? [own.blanks.address] : [input(provider.address)],
        ...contacts.map((contact) => around((contact) => own.attention({ contact }), contact)),
      ],
    },
    { kind: 'text', line: [own.blanks.placeAndDate] },
    line('title', (service) => own.subject({ service })),
    { kind: 'text', line: [own.salutation] },
    line('text', (service) => own.opening({ service })),
    ...(documents.length === 0
      ? [{ kind: 'text', line: [own.noDocuments] } as const]
      : [{ kind: 'list', label: own.documents, items: documents } as const]),
    ...(points === 0
      ? [{ kind: 'text', line: [own.nothing({ asOf })] } as const]
      : [
          {
            kind: 'text',
            line: [
              `${own.points({ points, asOf })} ${own.reply({ deadline: own.blanks.deadline })} ${own.quoted}`,
            ],
          } as const,
        ]),
  ]
}

function documentLines({ documents = {} }: Service, language: Language): readonly LetterLine[] {
  const own = wordsOfLanguage(language).letter
  const { types } = wordsOfLanguage(language).findings.service
  return Object.values(documents).map(({ type, title, version, date }): LetterLine => {
    return [
      ...(title === undefined ? [types[type]] : [input(title), ` (${types[type]})`]),
      ...(version === undefined
        ? []
        : [', ', ...around((version) => own.version({ version }), version)]),
      `, ${datedText(date, language)}`,
    ]
  })
}

/** Some languages say it otherwise where only the month or the year is known. */
function datedText(date: string | undefined, language: Language): string {
  const own = wordsOfLanguage(language).letter
  if (date === undefined || date === 'unknown') return own.undated
  const isDay = date.split('-').length === 3
  return (isDay ? own.dated : own.datedInPart)({ date: dateIn(language, date) })
}

/** What stands below them. */
export function footBlocks({ workspace }: DocumentInput, language: Language): readonly Block[] {
  const own = wordsOfLanguage(language).letter
  return [
    ...own.closing.map((text): Block => ({ kind: 'text', line: [text] })),
    { kind: 'text', line: [own.signOff] },
    {
      kind: 'address',
      lines: [
        [own.blanks.signature],
        [own.blanks.name],
        ...(workspace.organisation ? [[input(workspace.organisation.name)]] : []),
      ],
    },
  ]
}
