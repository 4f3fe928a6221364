import type { Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { valueAt } from '../../model/path.ts'
import { flowText } from '../../read/flow-text.ts'
import { inert, visible, wrap } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { translationOf, wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { type LetterPoint, letterContentOf } from './content.ts'
import { fieldAt } from './fields.ts'
import { type Branch, treeOf } from './labels.ts'
import { type Limits, limitsOf } from './limits.ts'
import { type Question, questionsOf } from './questions.ts'
import { type RequestWords, requestIn } from './request-in.ts'
import { wordsAt } from './sheet-words.ts'

/**
 * The answer sheet: what the letter asks for, in the shape of the declaration, with `unknown` in
 * each place to fill in. `dpa-lint merge` takes a returned one over.
 */
export function letterYaml(subject: DocumentInput, options: DocumentOptions): string {
  const { language } = options
  const own = wordsOfLanguage(language).letter.sheet
  const content = letterContentOf(subject, options)
  const { service } = content
  const questions = questionsOf(content)
  const asked = new Set(questions.flatMap(({ points }) => [...points]))
  const points = content.topics.flatMap((topic) => topic.points)
  const inWords = points.filter((point) => !asked.has(point))
  const limits = limitsOf(subject, service)
  const words = (point: LetterPoint) => wordsOf(point, options, limits)
  const title = (point: LetterPoint) => `${point.number}. ${words(point).title}`
  const telling: Telling = { service, own, language, title, words, last: [] }
  const lines = [
    comment(stamp(subject.report)),
    '#',
    ...comments(own.title({ service: `${service.name} (${service.id})` })),
    '#',
    ...(questions.length === 0
      ? comments(own.nothing)
      : own.how.flatMap((sentence) => comments(sentence))),
    'apiVersion: dpa-lint/v1',
    'kind: Answers',
    `service: ${flowText(service.id)}`,
    ...(questions.length === 0
      ? ['answers: {}']
      : ['answers:', ...branchLines(treeOf(questions, service), 1, telling)]),
    ...(inWords.length === 0
      ? []
      : ['', ...comments(own.inWords), ...inWords.flatMap((point) => comments(title(point), 2))]),
  ]
  return `${lines.join('\n')}\n`
}

interface Telling {
  readonly service: Service
  readonly own: Words['letter']['sheet']
  readonly language: Language
  readonly title: (point: LetterPoint) => string
  readonly words: (point: LetterPoint) => Asked
  /** The points that the last question told of: the next need not name them again. */
  last: readonly LetterPoint[]
}

function branchLines(branch: Branch, depth: number, telling: Telling): readonly string[] {
  const indent = '  '.repeat(depth)
  return [...branch.branches].flatMap(([label, { branches, question }]) => {
    const key = `${indent}${flowText(label)}:`
    return question
      ? [...questionLines(question, indent, telling), `${key} unknown`]
      : [key, ...branchLines({ branches }, depth + 1, telling)]
  })
}

/** Why it is asked, what stands there today, and how an answer would look. */
function questionLines(
  { pointer, points }: Question,
  indent: string,
  telling: Telling,
): readonly string[] {
  const { service, own, language, title, words, last } = telling
  telling.last = [...points]
  const news = telling.last.filter((point) => !last.includes(point))
  const { description: english, example } = fieldAt(pointer)
  const choices = wordsAt(pointer)
  const description = english && (translationOf(english, language) ?? english)
  const now = valueAt(service, pointer)
  return [
    ...news.flatMap((point) => [
      ...comments(title(point)),
      ...(words(point).isLimited ? comments(words(point).ask, 2) : []),
    ]),
    ...(description === undefined ? [] : comments(description, 2)),
    ...(pointer.endsWith('/-') ? comments(own.newEntry, 2) : []),
    ...(now === undefined || now === 'unknown'
      ? []
      : comments(`${own.today}: ${flowText(now)}`, 2)),
    ...(choices.length > 1 && choices.length <= 12
      ? comments(`${own.oneOf}: ${choices.join(', ')}`, 2)
      : []),
    // An example knows no limit.
    ...(example === undefined || telling.last.some((point) => words(point).isLimited)
      ? []
      : comments(`${own.example}: ${flowText(example)}`, 2)),
  ].map((line) => indent + line)
}

type Asked = Pick<RequestWords, 'title' | 'ask' | 'isLimited'>

const wordsOf = ({ request }: LetterPoint, { language }: DocumentOptions, limits: Limits): Asked =>
  typeof request === 'object'
    ? { title: request.title, ask: request.remedy, isLimited: false }
    : requestIn(language, request, limits)

const width = 96

const comment = (text: string) => `# ${text}`

/** A text as comments; nothing in it can end one. */
const comments = (text: string, indent = 0): readonly string[] =>
  wrap(inert(visible(text)), width - indent).map((line) => comment(' '.repeat(indent) + line))
