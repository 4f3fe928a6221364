import type { Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { officerOf } from '../../model/officer.ts'
import type { DocumentInput } from '../document.ts'
import { words as reportWords } from '../text/findings-words.ts'
import { words } from '../text/letter-words.ts'
import { around, type Block, input, type LetterLine } from './block.ts'
import type { LetterContent } from './content.ts'
import { dateIn } from './date-in.ts'

/** What stands above the points: who writes to whom, on which documents, and what is asked for. */
export function headBlocks(
  { report, workspace }: DocumentInput,
  content: LetterContent,
  language: Language,
): readonly Block[] {
  const own = words[language]
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
        ...contacts.map((contact) => around(own.attention, contact)),
      ],
    },
    { kind: 'text', line: [own.blanks.placeAndDate] },
    line('title', own.subject),
    { kind: 'text', line: [own.salutation] },
    line('text', own.opening),
    ...(documents.length === 0
      ? [{ kind: 'text', line: [own.noDocuments] } as const]
      : [{ kind: 'list', label: own.documents, items: documents } as const]),
    ...(points === 0
      ? [{ kind: 'text', line: [own.nothing(asOf)] } as const]
      : [
          {
            kind: 'text',
            line: [`${own.points(points, asOf)} ${own.reply(own.blanks.deadline)} ${own.quoted}`],
          } as const,
        ]),
  ]
}

function documentLines({ documents = {} }: Service, language: Language): readonly LetterLine[] {
  const own = words[language]
  const { types } = reportWords[language].service
  return Object.values(documents).map(({ type, title, version, date }): LetterLine => {
    const known = date === undefined || date === 'unknown' ? undefined : dateIn(language, date)
    return [
      ...(title === undefined ? [types[type]] : [input(title), ` (${types[type]})`]),
      ...(version === undefined ? [] : [', ', ...around(own.version, version)]),
      known === undefined ? `, ${own.undated}` : `, ${own.dated(known)}`,
    ]
  })
}

/** What stands below them. */
export function footBlocks({ workspace }: DocumentInput, language: Language): readonly Block[] {
  const own = words[language]
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
