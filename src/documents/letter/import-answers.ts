import { struck } from '../../model/answer-words.ts'
import { closest } from '../../model/closest.ts'
import { isRecord } from '../../model/is-record.ts'
import { labelsOf } from '../../model/path.ts'
import type { DocumentOptions } from '../document.ts'
import { type LetterInput, letterContentOf } from './content.ts'
import { type Branch, newEntry, treeOf } from './labels.ts'
import { questionsOf } from './questions.ts'
import { answerInWords, type CountryNames } from './sheet-words.ts'

/** What of a returned answer sheet can be written into the declaration. */
export interface ImportedAnswers {
  readonly answers: readonly ImportedAnswer[]
  /** Questions without an answer yet. */
  readonly open: number
  /** What nobody asked for, and where it stands among the answers. */
  readonly refused: readonly { readonly path: readonly string[]; readonly message: string }[]
}

interface ImportedAnswer {
  /** Where it belongs in the declaration. */
  readonly pointer: string
  readonly value: unknown
  /** Where it stands among the answers. */
  readonly path: readonly string[]
}

/**
 * Holds a returned answer sheet against what is asked of the service today. Whoever filled it in can
 * answer what is asked, and change nothing else; what says again what is declared already is no change.
 * With names of countries it is a spreadsheet, in words, and a part that is answered changes that part.
 */
export function importAnswers(
  sheet: unknown,
  subject: LetterInput,
  { nameOf, ...options }: Pick<DocumentOptions, 'service'> & { readonly nameOf?: CountryNames },
): ImportedAnswers {
  const content = letterContentOf(subject, options)
  const { service } = content
  const questions = questionsOf(content)
  const answers: ImportedAnswer[] = []
  const refused: { path: readonly string[]; message: string }[] = []
  const enter = (node: unknown, { branches, question }: Branch, path: readonly string[]): void => {
    if (isBlank(node) || (path.length > 0 && isSaid(service, path, node))) return
    if (question) {
      const { pointer } = question
      const value = nameOf ? answerInWords(service, pointer, node, nameOf) : node
      if (value === struck) refused.push({ path, message: 'nothing stands here to be struck out' })
      else if (!isSaid(service, path, value)) answers.push({ pointer, value, path })
    } else if (!isRecord(node)) refused.push({ path, message: notAsked(path, branches.keys()) })
    else
      for (const [label, value] of Object.entries(node)) {
        const here = [...path, label]
        const branch = branches.get(label)
        if (branch) enter(value, branch, here)
        else if (!isBlank(value) && !isSaid(service, here, value))
          refused.push({ path: here, message: notAsked(here, branches.keys()) })
      }
  }
  enter(sheet, treeOf(questions, service), [])
  return { answers, refused, open: questions.length - answers.length }
}

/** Nothing was answered here. */
const isBlank = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === 'unknown' ||
  (typeof value === 'object' && Object.values(value).every(isBlank))

function notAsked(path: readonly string[], candidates: Iterable<string>): string {
  const near = closest(path.at(-1) ?? '', candidates)
  const hint = near === undefined ? '' : `, did you mean "${near}"?`
  return `"${path.join('/')}" is not asked for${hint}`
}

/** Whether the declaration says it already, as it does when a sheet is taken over twice. */
function isSaid(node: unknown, [label, ...rest]: readonly string[], value: unknown): boolean {
  if (label === undefined) {
    if (JSON.stringify(node) === JSON.stringify(value)) return true
    return isRecord(value) && isRecord(node)
      ? Object.entries(value).every(([key, inner]) => isBlank(inner) || isSaid(node, [key], inner))
      : false
  }
  if (Array.isArray(node)) {
    const items = label === newEntry ? node : node.filter((_, at) => labelsOf(node)[at] === label)
    const wanted = label === newEntry && Array.isArray(value) ? value : [value]
    return wanted.every((one) => items.some((item) => isSaid(item, rest, one)))
  }
  return isRecord(node) && Object.hasOwn(node, label) && isSaid(node[label], rest, value)
}
