import type { Argument, Command, Option } from 'commander'
import { documentKinds } from '../../documents/kinds.ts'
import { selectors } from '../../model/select.ts'
import { formats } from '../../report/formats.ts'
import { catalogue } from '../book/catalogue.ts'
import { settings } from '../flags.ts'
import type { Book } from '../io/host.ts'

/** A word that fits, and what it does. */
interface Candidate {
  readonly word: string
  readonly does: string
}

/**
 * The words that can stand where the last one is being typed, a line each, with what they do behind
 * a tab. No line where a path or a text of one's own is meant: the shell knows files better.
 */
export function complete(program: Command, typed: readonly string[], book: Book): string {
  const current = typed.at(-1) ?? ''
  const before = typed.slice(0, -1)
  const { command, given } = commandIn(program, before)
  const asked = valueAsked(command, program, before.at(-1))
  const all = asked
    ? valuesOf(asked, command, book)
    : current.startsWith('-')
      ? flagsOf(command, program)
      : [...(given === 0 ? subcommandsOf(command) : []), ...argumentsOf(command, given, book)]
  // Of several values with commas, the last is being typed.
  const done = asked ? current.slice(0, current.lastIndexOf(',') + 1) : ''
  return all
    .map(({ word, does }) => ({ word: done + word, does }))
    .filter(({ word }) => word.startsWith(current))
    .map(({ word, does }) => `${word}\t${does}\n`)
    .join('')
}

/** The command that the words lead to, and how many arguments of its own are given. */
function commandIn(program: Command, words: readonly string[]) {
  let command = program
  let given = 0
  for (const [index, word] of words.entries()) {
    if (word.startsWith('-') || valueAsked(command, program, words[index - 1])) continue
    const inner = given === 0 ? command.commands.find((one) => one.name() === word) : undefined
    if (inner) command = inner
    else given++
  }
  return { command, given }
}

/** The option whose value comes next. */
function valueAsked(command: Command, program: Command, word = ''): Option | undefined {
  return [...command.options, ...program.options].find(
    (option) => (option.required || option.optional) && [option.short, option.long].includes(word),
  )
}

function flagsOf(command: Command, program: Command): readonly Candidate[] {
  return [...new Set([...command.options, ...program.options])]
    .filter(({ hidden, long }) => !hidden && long)
    .map(({ long, description }) => ({ word: long ?? '', does: description }))
}

function subcommandsOf(command: Command): readonly Candidate[] {
  return command.commands.map((one) => ({ word: one.name(), does: one.summary() }))
}

function argumentsOf(command: Command, given: number, book: Book): readonly Candidate[] {
  const argument: Argument | undefined = command.registeredArguments[given]
  if (argument?.name() === 'rule') return rulesIn(book)
  if (argument?.name() === 'kind')
    return Object.entries(documentKinds).map(([word, { title }]) => ({ word, does: title }))
  return wordsOf(argument?.parseArg)
}

function valuesOf(option: Option, command: Command, book: Book): readonly Candidate[] {
  const known = wordsOf(option.parseArg)
  if (known.length > 0) return known
  if (option.long === '--format' && command.name() === 'check')
    return Object.keys(formats).map((word) => ({ word, does: '' }))
  if (option.long === '--format' && command.name() === 'report')
    return [...new Set(Object.values(documentKinds).flatMap((kind) => [...kind.formats]))].map(
      (word) => ({
        word,
        does: '',
      }),
    )
  if (option.long === '--select')
    return [...new Set(selectors(catalogue(book)))].map((word) => ({ word, does: '' }))
  if (option.long === '--rule')
    return book.rules.flatMap(({ id, title }) =>
      settings.map((severity) => ({ word: `${id}=${severity}`, does: title })),
    )
  return []
}

const rulesIn = (book: Book): readonly Candidate[] =>
  catalogue(book).map(({ id, title }) => ({ word: id, does: title }))

/** The few words that a parser of ours knows. */
function wordsOf(parser: unknown): readonly Candidate[] {
  const words = (parser as { readonly words?: readonly string[] } | undefined)?.words ?? []
  return words.map((word) => ({ word, does: '' }))
}
