import type { Argument, Command, Option } from 'commander'
import { documentKinds } from '../../documents/kinds.ts'
import { selectors } from '../../model/select.ts'
import { formats } from '../../report/formats.ts'
import { catalogue } from '../book/catalogue.ts'
import { settings } from '../flags.ts'
import type { Book, Host } from '../io/host.ts'

/** A word that fits, and what it does. */
interface Candidate {
  readonly word: string
  readonly does: string
}

/** What is being completed. */
interface Typing {
  readonly command: Command
  readonly program: Command
  readonly book: Book
  readonly host: Host
}

/**
 * The words that can stand where the last one is being typed, a line each, with what they do behind
 * a tab. No line where a path or a text of one's own is meant: the shell knows files better.
 */
export async function complete(
  program: Command,
  typed: readonly string[],
  book: Book,
  host: Host,
): Promise<string> {
  const { words, current, lead } = beingTyped(typed)
  const { command, given } = commandIn(program, words)
  const typing = { command, program, book, host }
  const asked = valueAsked(command, program, words.at(-1))
  const all = asked
    ? await valuesOf(asked, typing)
    : current.startsWith('-')
      ? flagsOf(command, program)
      : [...(given === 0 ? subcommandsOf(command) : []), ...(await argumentsOf(given, typing))]
  // Of several values with commas, the last is being typed.
  const done = asked ? current.slice(0, current.lastIndexOf(',') + 1) : ''
  return all
    .map(({ word, does }) => ({ word: done + word, does }))
    .filter(({ word }) => word.startsWith(current))
    .map(({ word, does }) => `${lead}${word}\t${does}\n`)
    .join('')
}

/**
 * The words before the one being typed. A value behind `--flag=` is a word of its own: bash makes
 * three words of that, other shells one, to which the answer has to be the whole.
 */
function beingTyped(typed: readonly string[]) {
  const current = typed.at(-1) ?? ''
  const before = typed.slice(0, -1)
  if (current === '=') return { words: before, current: '', lead: '' }
  if (before.at(-1) === '=') return { words: before.slice(0, -1), current, lead: '' }
  const [, flag, value] = /^(--[a-z-]+)=(.*)$/s.exec(current) ?? []
  if (flag === undefined || value === undefined) return { words: before, current, lead: '' }
  return { words: [...before, flag], current: value, lead: `${flag}=` }
}

/** The command that the words lead to, and how many arguments of its own are given. */
function commandIn(program: Command, words: readonly string[]) {
  let command = program
  let given = 0
  for (const [index, word] of words.entries()) {
    if (word.startsWith('-') || word === '=' || isValue(command, program, words, index)) continue
    const inner = given === 0 ? command.commands.find((one) => one.name() === word) : undefined
    if (inner) command = inner
    else given++
  }
  return { command, given }
}

const isValue = (command: Command, program: Command, words: readonly string[], index: number) =>
  valueAsked(command, program, words[words[index - 1] === '=' ? index - 2 : index - 1]) !==
  undefined

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

function argumentsOf(
  given: number,
  typing: Typing,
): Promise<readonly Candidate[]> | readonly Candidate[] {
  const { command, book } = typing
  const argument: Argument | undefined = command.registeredArguments[given]
  const name = argument?.name() ?? ''
  if (name === 'rule') return rulesIn(book)
  if (name === 'service') return servicesIn(typing)
  if (name === 'base' || name === 'head') return refsIn(typing)
  if (name === 'kind')
    return Object.entries(documentKinds).map(([word, { title }]) => ({ word, does: title }))
  return plain(wordsOf(argument?.parseArg))
}

function valuesOf(
  option: Option,
  typing: Typing,
): Promise<readonly Candidate[]> | readonly Candidate[] {
  const { command, book } = typing
  const known = wordsOf(option.parseArg)
  if (known.length > 0) return plain(known)
  if (option.long === '--format' && command.name() === 'check') return plain(Object.keys(formats))
  if (option.long === '--format' && command.name() === 'report')
    return plain([...new Set(Object.values(documentKinds).flatMap((kind) => [...kind.formats]))])
  if (option.long === '--select') return plain([...new Set(selectors(catalogue(book)))])
  if (option.long === '--service') return servicesIn(typing)
  if (/<.*ref.*>/.test(option.flags)) return refsIn(typing)
  if (option.long === '--rule')
    return book.rules.flatMap(({ id, title }) =>
      settings.map((severity) => ({ word: `${id}=${severity}`, does: title })),
    )
  return []
}

const rulesIn = (book: Book): readonly Candidate[] =>
  catalogue(book).map(({ id, title }) => ({ word: id, does: title }))

const servicesIn = async ({ host }: Typing): Promise<readonly Candidate[]> =>
  (await import('./service-ids.ts')).serviceIds(host)

const refsIn = async ({ host }: Typing): Promise<readonly Candidate[]> =>
  plain((await import('./git-refs.ts')).gitRefs(host))

const plain = (words: readonly string[]): readonly Candidate[] =>
  words.map((word) => ({ word, does: '' }))

/** The few words that a parser of ours knows. */
const wordsOf = (parser: unknown): readonly string[] =>
  (parser as { readonly words?: readonly string[] } | undefined)?.words ?? []
