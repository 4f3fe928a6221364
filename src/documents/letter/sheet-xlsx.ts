import writeExcel from 'write-excel-file/universal'
import { answerOffered, struckIn } from '../../model/answer-words.ts'
import { isRecord } from '../../model/is-record.ts'
import { segments, valueAt } from '../../model/path.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { heightOf, sheetFont, written } from '../registers/xlsx-cells.ts'
import { finished } from '../registers/xlsx-parts.ts'
import { stamp } from '../stamp.ts'
import { schemaWord } from '../words/vocabulary.ts'
import { translationOf, wordsOfLanguage } from '../words/words.ts'
import { type LetterPoint, letterContentOf } from './content.ts'
import { fieldAt } from './fields.ts'
import { labelled } from './labels.ts'
import { limitsOf } from './limits.ts'
import { namesOf } from './names.ts'
import { type Question, questionsOf } from './questions.ts'
import { requestIn } from './request-in.ts'
import { choicesAt, takesSeveral, toldIn } from './sheet-words.ts'

/** What a row asks, in words. */
interface Asked {
  readonly question: string
  readonly now: string
  readonly how: string
  readonly choices: readonly string[]
  /** The keys under which the YAML sheet has it. */
  readonly keys: readonly string[]
}

/** As `src/read/answer-rows.ts` looks for it. */
const mark = (service: string) => `dpa-lint/v1 Answers ${service}`

/** The answer sheet as a spreadsheet: one question a row, and lists to choose from. */
export async function letterXlsx(
  subject: DocumentInput,
  options: DocumentOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = options
  const { nameOf } = subject.countries
  const own = wordsOfLanguage(language).letter.sheet
  const { columns: names } = own
  const content = letterContentOf(subject, options)
  const { service } = content
  const rows = questionsOf(content).flatMap(rowsOf())
  const title = own.title({ service: `${service.name} (${service.id})` })
  const unknown = answerOffered('unknown', language)
  const how = own.howInRows({ unknown, struck: struckIn(language) })
  const heads = ['', names.question, names.now, names.how, names.answer, names.place]
  const head = [
    [
      line(title, { fontWeight: 'bold', fontSize: 14, span: 4, height: 24 }),
      ...blanks(3),
      undefined,
      line(mark(service.id), quiet),
    ],
    [
      line(rows.length === 0 ? own.nothing : how, { span: 4, height: 62 }),
      ...blanks(3),
      undefined,
      line(stamp(subject.report), quiet),
    ],
    heads.map((text) => line(text, headed)),
  ]
  const body = rows.map((row, index) => {
    const height = heightOf([
      [row.question, widths[1]],
      [row.now, widths[2]],
      [row.how, widths[3]],
    ])
    return [
      // A number beside that of the letter would read as one.
      { type: Number, value: index + 1, ...plain, ...border, ...quiet, align: 'center', height },
      line(row.question, border),
      line(row.now, border),
      line(row.how, border),
      line(unknown, { ...border, backgroundColor: '#fffbe6', format: '@' }),
      line(JSON.stringify(row.keys), { ...border, ...quiet }),
    ]
  })
  // Rows with the same words share a column of them.
  const columns = [...new Map(rows.map(({ choices }) => [choices.join('\n'), choices])).values()]
    .filter((choices) => choices.length > 0)
    .toSorted((a, b) => a.length - b.length)
  const longest = Math.max(0, ...columns.map(({ length }) => length))
  const words = Array.from({ length: longest }, (_, at) =>
    columns.map((choices) => (choices[at] === undefined ? null : line(choices[at]))),
  )
  const lists = rows.flatMap(({ choices }, index) => {
    const at = columns.findIndex((column) => column.join() === choices.join())
    const letter = letterOf(at)
    const from = `'${names.choices}'!$${letter}$1:$${letter}$${choices.length}`
    return at === -1 ? [] : [{ cell: `E${head.length + index + 1}`, from }]
  })
  const sheet = names.answer
  const blob = await writeExcel(
    [
      {
        sheet,
        data: [...head, ...body] as never,
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: head.length,
        orientation: 'landscape',
      },
      ...(columns.length === 0
        ? []
        : [
            {
              sheet: names.choices,
              data: words as never,
            },
          ]),
    ],
    sheetFont,
  ).toBlob()
  const parts = [
    { sheet, titleRow: head.length, lists },
    ...(columns.length === 0 ? [] : [{ sheet: names.choices, hidden: true } as const]),
  ]
  return finished(new Uint8Array(await blob.arrayBuffer()), parts, title, subject.report)

  function rowsOf(): (question: Question) => readonly Asked[] {
    const limits = limitsOf(subject, service)
    const called = namesOf(service, subject.workspace, language)
    const told = (value: unknown) =>
      value === undefined || value === 'unknown' ? '' : toldIn(value, language, nameOf)
    const titleOf = ({ number, request }: LetterPoint) =>
      `${number}. ${typeof request === 'object' ? request.title : requestIn(language, request, limits).title}`

    /** What the fact is about, as the vendor calls it: an entry of a list, or a document. */
    function aboutOf(pointer: string, keys: readonly string[]): string {
      let above = ''
      const things = segments(pointer).flatMap((segment, at) => {
        const isEntry = Array.isArray(valueAt(service, above)) && segment !== '-'
        above += `/${segment}`
        const key = keys[at] ?? ''
        if (keys[0] === 'documents' && at === 1) return called.documents.get(key) ?? key
        return isEntry ? (called.things.get(key) ?? toldIn(key, language, nameOf)) : []
      })
      return things.length === 0 ? '' : `${things.join(', ')} – `
    }

    const rowOf = (
      { pointer, points }: Question,
      example: unknown,
      whole: { readonly now?: unknown; readonly description?: string | undefined } = {},
    ): Asked => {
      const now = valueAt(service, pointer)
      const keys = labelled(service, pointer)
      const choices = choicesAt(pointer, language, nameOf)
      const isPart = isRecord(whole.now) && now !== undefined
      const isNew = pointer.endsWith('/-')
      const list = isNew ? fieldAt(pointer.slice(0, -2)).description : undefined
      const description = inWords(fieldAt(pointer).description ?? list ?? whole.description ?? '')
      const several = isNew ? own.newEntries : own.several
      const few = choices.length > 1 && choices.length <= mostBeside
      return {
        question: [
          ...[...points].map(titleOf),
          aboutOf(pointer, keys) + description,
          ...(takesSeveral(pointer) ? [several] : []),
        ].join('\n'),
        now: told(now),
        how: few ? choices.join('; ') : told(example),
        // What stands there now may be what has to go.
        choices: isPart ? [...choices, struckIn(language)] : choices,
        keys,
      }
    }

    return (question) => {
      const { pointer } = question
      const { description, example } = fieldAt(pointer)
      const now = valueAt(service, pointer)
      const parts = { ...(isRecord(example) && example), ...(isRecord(now) && now) }
      const asked = Object.keys(parts).filter((key) => !unasked.test(key))
      const hasWord = choicesAt(pointer, language, nameOf).some(
        (word) => word !== answerOffered('false', language),
      )
      // A whole in braces is what nobody would write: each of its parts gets a row.
      if (asked.length < 2 || hasWord) return [rowOf(question, example)]
      return asked.map((key) =>
        rowOf(
          { ...question, pointer: `${pointer}/${key}` },
          fieldAt(`${pointer}/${key}`).example ?? parts[key],
          { now, description },
        ),
      )
    }
  }

  /** What the schema says of a field, with its words in the reader's. */
  function inWords(english: string): string {
    const text = translationOf(english, language) ?? english
    const { quote } = wordsOfLanguage(language).letter
    return text
      .replaceAll(/`([a-z-]+)`/g, (_, word: string) =>
        quote({ text: schemaWord(word, language) ?? answerOffered(word, language) }),
      )
      .replaceAll(/\b(?:true|false)\b/g, (word) => quote({ text: answerOffered(word, language) }))
  }
}

/** What is ours, and no fact that an answer changes. */
const unasked = /^(?:id|quote|source|x-.*)$/
/** More words are only in the list. */
const mostBeside = 6

const letterOf = (index: number): string =>
  (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) +
  String.fromCharCode(65 + (index % 26))

const widths = [5, 52, 30, 38, 36, 26] as const
const plain = { wrap: true, alignVertical: 'top' } as const
const quiet = { textColor: '#98a1b0' } as const
const border = { borderStyle: 'thin', borderColor: '#b9c0cc' } as const
const headed = { fontWeight: 'bold', backgroundColor: '#e8ebf0', ...border } as const
const line = (text: string, look: object = {}) => ({
  ...plain,
  ...written(...text.split('\n')),
  ...look,
})
const blanks = (count: number) => Array.from({ length: count }, () => null)
