import { pathToFileURL } from 'node:url'
import { type Look, plain, type Style } from '../../report/style.ts'
import { pageFile } from '../book/pages.ts'
import type { Host, OutStream } from './host.ts'

/** How to draw on a stream: colours, links and width, as far as whoever reads it can see them. */
export async function terminalStyle(
  stream: OutStream,
  env: Host['env'],
  color: boolean | undefined,
): Promise<Look> {
  const width = stream.columns && stream.columns > 0 ? stream.columns : plain.width
  const paint = hasColor(stream, env, color) ? await painter() : plain.paint
  const linkRule = hasLinks(stream, env) ? link : plain.linkRule
  return { width, paint, linkRule }
}

/** What is asked for here prevails over what the environment asks for, and that over what the stream is. */
export function hasColor(stream: OutStream, env: Host['env'], asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return false
  return stream.isTTY === true
}

async function painter(): Promise<Look['paint']> {
  const { Chalk } = await import('chalk')
  // An explicit level: chalk's own guess looks at one stream and knows nothing of NO_COLOR.
  const chalk = new Chalk({ level: 1 })
  const styles = {
    error: chalk.bold.red,
    warning: chalk.bold.yellow,
    info: chalk.bold.blue,
    unknown: chalk.bold.magenta,
    strong: chalk.bold,
    quiet: chalk.dim,
    good: chalk.green,
  } satisfies Record<Style, unknown>
  return (style, text) => styles[style](text)
}

/** Terminals known to understand OSC 8; the others would print the address into the text. */
function hasLinks(stream: OutStream, env: Host['env']): boolean {
  const { FORCE_HYPERLINK: force, TERM: term = '', TERM_PROGRAM: program = '', CI: ci } = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (!stream.isTTY || ci || term === 'dumb') return false
  if (env['WT_SESSION'] || env['KONSOLE_VERSION'] || env['KITTY_WINDOW_ID']) return true
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true
  if (/^(?:xterm-kitty|alacritty|foot|xterm-ghostty|wezterm)/.test(term)) return true
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio'].includes(program)
}

function link(rule: string, text: string): string {
  const file = pageFile(rule)
  if (file === undefined) return text
  return `\u001b]8;;${pathToFileURL(file).href}\u001b\\${text}\u001b]8;;\u001b\\`
}
