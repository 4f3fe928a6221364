import writeExcel from 'write-excel-file/universal'
import { answerOffered } from '../../model/answer-words.ts'
import { isRecord } from '../../model/is-record.ts'
import { valueAt } from '../../model/path.ts'
import { flowText } from '../../read/flow-text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { heightOf, sheetFont, written } from '../registers/xlsx-cells.ts'
import { finished } from '../registers/xlsx-parts.ts'
import { stamp } from '../stamp.ts'
import { translationOf, wordsOfLanguage } from '../words/words.ts'
import { type LetterPoint, letterContentOf } from './content.ts'
import { fieldAt } from './fields.ts'
import { labelled } from './labels.ts'
import { limitsOf } from './limits.ts'
import { type Question, questionsOf } from './questions.ts'
import { requestIn } from './request-in.ts'

/** What a row asks. */
interface Asked {
  readonly title: string
  readonly text: string
  readonly now: string
  readonly example: string
  readonly words: readonly string[]
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
  const own = wordsOfLanguage(options.language).letter.sheet
  const content = letterContentOf(subject, options)
  const { service } = content
  const inLanguage = (text = '') => translationOf(text, options.language) ?? text
  const offered = (word: string) => answerOffered(word, options.language)
  const limits = limitsOf(subject, service)
  const titleOf = ({ request }: LetterPoint) =>
    typeof request === 'object' ? request.title : requestIn(options.language, request, limits).title
  const asked = questionsOf(content).flatMap((question) => rowsOf(question, titleOf))
  const title = own.title({ service: `${service.name} (${service.id})` })
  const { columns: names } = own
  const heads = ['', names.question, names.now, names.how, names.answer, names.place]
  const head = [
    [
      line(title, { fontWeight: 'bold', fontSize: 14, span: 4, height: 24 }),
      ...blanks(3),
      undefined,
      line(mark(service.id), quiet),
    ],
    [
      line(
        asked.length === 0
          ? own.nothing
          : own.how.join(' ').replaceAll('unknown', offered('unknown')),
        { span: 4, height: 62 },
      ),
      ...blanks(3),
      undefined,
      line(stamp(subject.report), quiet),
    ],
    heads.map((text) => line(text, { fontWeight: 'bold', backgroundColor: '#e8ebf0', ...border })),
  ]
  const body = asked.map((one, index) => {
    const question = `${one.title}\n${one.text}`
    const how =
      one.words.length > 0
        ? `${own.oneOf}: ${one.words.map(offered).join(', ')}\n${offered(one.example)}`
        : offered(one.example)
    const height = heightOf([
      [question, widths[1]],
      [one.now, widths[2]],
      [how, widths[3]],
    ])
    return [
      // A number beside that of the letter would read as one.
      { type: Number, value: index + 1, ...plain, ...border, ...quiet, align: 'center', height },
      line(question, border),
      line(one.now, border),
      line(how, border),
      line(offered('unknown'), { ...border, backgroundColor: '#fffbe6', format: '@' }),
      line(JSON.stringify(one.keys), { ...border, ...quiet }),
    ]
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
    ],
    sheetFont,
  ).toBlob()
  const lists = asked.flatMap(({ words }, index) =>
    words.length === 0 ? [] : [{ cell: `E${head.length + index + 1}`, words: words.map(offered) }],
  )
  return finished(
    new Uint8Array(await blob.arrayBuffer()),
    [{ sheet, titleRow: head.length, lists }],
    title,
    subject.report,
  )

  function rowsOf(
    { pointer, points }: Question,
    titleIn: (point: LetterPoint) => string,
  ): readonly Asked[] {
    const { description, example, words } = fieldAt(pointer)
    const now = valueAt(service, pointer)
    const keys = labelled(service, pointer)
    const base = {
      title: [...points].map((point) => `${point.number}. ${titleIn(point)}`).join('\n'),
      now: now === undefined || now === 'unknown' ? '' : flowText(now),
    }
    const isNew = pointer.endsWith('/-')
    // Where nothing is there yet, each part gets a row: a whole in braces is what nobody would write.
    if (!isNew && isRecord(example) && !isRecord(now) && words.length === 0)
      return Object.entries(example).map(([key, value]) => {
        const part = fieldAt(`${pointer}/${key}`)
        return {
          ...base,
          text: `${nameOf([...keys, key])}: ${inLanguage(part.description ?? description)}`,
          example: flowText(value),
          words: wordsFor(part.words, value),
          keys: [...keys, key],
        }
      })
    return [
      {
        ...base,
        text: `${nameOf(keys)}: ${inLanguage(description)}${isNew ? `\n${own.newEntry}` : ''}`,
        example: example === undefined ? '' : flowText(example),
        words: wordsFor(words, example),
        keys,
      },
    ]
  }
}

/** Yes and no are a list, too. */
const wordsFor = (words: readonly string[], example: unknown): readonly string[] =>
  words.length === 0 && typeof example === 'boolean' ? ['true', 'false'] : words

const nameOf = (keys: readonly string[]) => keys.join(' › ')

const widths = [5, 52, 30, 38, 36, 26] as const
const plain = { wrap: true, alignVertical: 'top' } as const
const quiet = { textColor: '#98a1b0' } as const
const border = { borderStyle: 'thin', borderColor: '#b9c0cc' } as const
const line = (text: string, look: object = {}) => ({
  ...plain,
  ...written(...text.split('\n')),
  ...look,
})
const blanks = (count: number) => Array.from({ length: count }, () => null)
