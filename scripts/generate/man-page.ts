import type { EventEmitter } from 'node:events'
import * as book from '../../rules/index.ts'
import { declaredProgram } from '../../src/cli/commands.ts'
import { version } from '../../src/model/version.ts'

type Command = ReturnType<typeof declaredProgram>

/** The page of the manual, made of what the help says: `man ./man/dpa-lint.1`. */
export function manPage(): string {
  const stream = { write: () => undefined, columns: 72 }
  const host = { argv: [], cwd: '/', today: book.lawDate, env: {}, stdout: stream, stderr: stream }
  const program = declaredProgram({ ...host, stdin: (async function* () {})() }, book)
  return [
    '.\\" Generated from the help by npm run generate; do not edit.',
    `.TH DPA-LINT 1 "" "dpa-lint ${version}" "User Commands"`,
    ...section('NAME', `dpa\\-lint \\- ${escaped(lowerFirst(program.description()))}`),
    ...section('SYNOPSIS', '.B dpa-lint', escaped(program.usage())),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => commandPage(command, 'dpa-lint')),
    '.SH OPTIONS',
    ...optionsOf(program),
    ...section('EXAMPLES', ...verbatim(around(program, 'before'))),
    ...section(
      'EXIT STATUS',
      ...exitCodes.flatMap(([code, means]) => ['.TP', `.B ${code}`, escaped(means)]),
    ),
    '',
  ].join('\n')
}

const exitCodes = [
  ['0', 'nothing at or above --fail-on'],
  ['1', 'findings at or above it, or more warnings than --max-warnings'],
  ['2', 'the call can be mended: a flag, a path, the configuration, an unreadable file'],
  ['3', 'a mistake in dpa-lint itself'],
] as const

function commandPage(command: Command, parent: string): readonly string[] {
  const name = `${parent} ${command.name()}`
  return [
    `.SS ${escaped(name)} ${escaped(command.usage())}`,
    ...command
      .description()
      .split(/\n\n/)
      .flatMap((text) => ['.PP', escaped(text)]),
    ...command.registeredArguments.flatMap((one) => [
      '.TP',
      `.I ${escaped(one.name())}`,
      escaped(one.description),
    ]),
    ...optionsOf(command),
    ...['before', 'after'].flatMap((where) => verbatim(around(command, where))),
    ...command.commands.flatMap((inner) => commandPage(inner, name)),
  ]
}

const optionsOf = ({ options }: Command): readonly string[] =>
  options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ flags, description }) => ['.TP', `.B ${escaped(flags)}`, escaped(description)])

/** What stands before or after the help of a command. */
function around(command: Command, where: string): string {
  let text = ''
  const write = (more: string) => {
    text += more
  }
  // A command is one, and its types leave that out.
  const listened = command as unknown as EventEmitter
  listened.emit(`${where}Help`, { error: false, command, write })
  return text.trim()
}

const section = (title: string, ...lines: readonly string[]) => [`.SH ${title}`, ...lines]

const verbatim = (text: string): readonly string[] =>
  text === '' ? [] : ['.PP', '.nf', ...text.split('\n').map(escaped), '.fi']

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A backslash, a hyphen, and a dot or an apostrophe that begins a line mean something to troff. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gm, '\\&')
