import type { Service } from '../../model/declaration.ts'
import { words as reportWords } from '../findings/words.ts'
import type { Language } from '../language.ts'
import type { PaperOptions, Subject } from '../paper.ts'
import { cited } from './cite.ts'
import { type Case, type Content, contentOf, type Point } from './content.ts'
import { dateIn } from './dates.ts'
import { words } from './words.ts'

/** A stretch of a letter: our own words, or what somebody declared or the law book says. */
export type Part = string | { readonly input: string; readonly english?: true }
export type Line = readonly Part[]

/** What a letter is made of, whatever it is written in. */
export type Block =
  | { readonly kind: 'address'; readonly lines: readonly Line[] }
  | { readonly kind: 'title' | 'topic' | 'point' | 'text' | 'small'; readonly line: Line }
  | { readonly kind: 'list'; readonly label?: string; readonly items: readonly Line[] }
  | { readonly kind: 'quotation'; readonly label: string; readonly line: Line }
  | { readonly kind: 'labelled'; readonly label: string; readonly line: Line }

/** French sets a blank that does not break before and after some signs. */
const typeset = (text: string, language: Language): string =>
  language === 'fr' ? text.replaceAll(/ (?=[;:?!»])|(?<=«) /g, '\u00a0') : text

const between = (language: Language): string => typeset(language === 'fr' ? ' ; ' : '; ', language)

export interface Letter {
  /** For whoever sends it: what it was made with, and what it leaves out. */
  readonly notes: readonly string[]
  /** After a label. */
  readonly colon: string
  readonly blocks: readonly Block[]
}

/** The letter to the vendor of one service, in a language. */
export function letterOf(subject: Subject, options: PaperOptions): Letter {
  const { language } = options
  const { report, unread } = subject
  const own = words[language]
  const content = contentOf(subject, options)
  const partly = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  const notes = [
    ...reportWords[language].caveats(report),
    ...[...new Set([...partly, ...unread])].map(
      (file) => `${reportWords[language].unread.title}: ${file}`,
    ),
  ]
  return {
    colon: reportWords[language].colon,
    notes: notes.map((note) => `${own.forSender}: ${note}`),
    blocks: [
      ...head(subject, content, language),
      ...content.topics.flatMap(({ chapter, points }): readonly Block[] => [
        {
          kind: 'topic',
          line: [{ ...reportWords[language].chapters, ...own.topics }[chapter]],
        },
        ...points.flatMap((point) => pointBlocks(point, language)),
      ]),
      ...foot(subject, language),
    ].map((block) => set(block, language)),
  }
}

/** A block with its own words as the language sets them; what is quoted stays. */
function set(block: Block, language: Language): Block {
  const line = (parts: Line) =>
    parts.map((part) => (typeof part === 'string' ? typeset(part, language) : part))
  const label = 'label' in block &&
    block.label !== undefined && { label: typeset(block.label, language) }
  if (block.kind === 'address') return { ...block, lines: block.lines.map(line) }
  if (block.kind === 'list') return { ...block, ...label, items: block.items.map(line) }
  return { ...block, ...label, line: line(block.line) }
}

const input = (text: string): Part => ({ input: text })

function head(
  { report, workspace }: Subject,
  content: Content,
  language: Language,
): readonly Block[] {
  const own = words[language]
  const { service, points } = content
  const { organisation } = workspace
  const { provider } = service
  const contacts = [provider?.contact, provider?.dpo].filter((one) => typeof one === 'string')
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

/** Our words with input in their midst, which stays apart from them. */
function around(text: (input: string) => string, value: string): Line {
  const [before = '', after = ''] = text('\0').split('\0')
  return [before, input(value), after].filter((part) => part !== '')
}

function documentLines({ documents = {} }: Service, language: Language): readonly Line[] {
  const own = words[language]
  const { types } = reportWords[language].service
  return Object.values(documents).map(({ type, title, version, date }): Line => {
    const known = date === undefined || date === 'unknown' ? undefined : dateIn(language, date)
    return [
      ...(title === undefined ? [types[type]] : [input(title), ` (${types[type]})`]),
      ...(version === undefined ? [] : [', ', ...around(own.version, version)]),
      known === undefined ? `, ${own.undated}` : `, ${own.dated(known)}`,
    ]
  })
}

function pointBlocks(
  { number, request, severity, basis, cases }: Point,
  language: Language,
): readonly Block[] {
  const own = words[language]
  const { colon } = reportWords[language]
  const law = basis.flatMap((one, index): Line => {
    const name = cited(one, language)
    // What a house calls its own policy is its own text.
    const part = one.force === 'policy' ? input(name) : name
    return index === 0 ? [part] : [between(language), part]
  })
  const small: Block = {
    kind: 'small',
    line: [`${own.labels.basis}${colon} `, ...law, ` – ${own.priorities[severity]}`],
  }
  const found: Block = {
    kind: 'list',
    label: own.labels.found,
    items: cases.map((one) => caseLine(one, language)),
  }
  if ('policy' in request)
    return [
      { kind: 'point', line: [`${number}. `, input(request.title)] },
      small,
      found,
      { kind: 'labelled', label: own.labels.ask, line: around(own.policy, request.remedy) },
    ]
  const { title, ask, clause } = request.words[language]
  return [
    { kind: 'point', line: [`${number}. ${title}`] },
    small,
    found,
    { kind: 'labelled', label: own.labels.ask, line: [ask] },
    ...(clause === undefined
      ? []
      : [{ kind: 'quotation', label: own.labels.clause, line: [clause] } as const]),
  ]
}

/** Where the documents say it, and what we found there. */
function caseLine({ finding, said }: Case, language: Language): Line {
  const own = words[language]
  const { types } = reportWords[language].service
  const places = said.sources.map(({ id, document, place }) => {
    const name = document?.title ?? (document ? types[document.type] : id)
    return place === '' ? name : `${name}, ${place}`
  })
  return [
    ...(places.length === 0 ? [] : [input(places.join(between(language)))]),
    ...(places.length === 0 || said.quote === undefined
      ? []
      : [', ', ...around(own.quote, said.quote)]),
    ...(places.length === 0 ? [] : [`${reportWords[language].colon} `]),
    ...around(own.quote, finding.message).map(
      (part): Part => (typeof part === 'string' ? part : { ...part, english: true }),
    ),
    ` (${own.rule(finding.rule)})`,
  ]
}

function foot({ workspace }: Subject, language: Language): readonly Block[] {
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
