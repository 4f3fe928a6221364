import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from './github.ts'
import { type Env, newFolder, type Ran, run } from './shell.ts'
import { today } from './story.ts'

/** A page that is written while its commands are run. */
export interface Transcript {
  /** Prose, headings, blocks that are shown and not run. */
  say(text: string): void
  /** Writes a file and shows it. */
  write(name: string, content: string): void
  /** Runs a line of the shell and shows it with what it prints and, where it is not 0, its exit code. */
  run(line: string, shown?: (output: string) => string): Promise<Ran>
  /** Runs a line without a word. */
  quietly(line: string): Promise<void>
  readonly text: string
}

/** `day` is the one of the story; `FETCH_ARGS` in `env` leads `fetch` to a vendor of this machine. */
export function transcriptIn(home: string, env: Env, day = today): Transcript {
  const bin = programs(day)
  const surroundings = { cwd: home, env: { ...env, PATH: `${bin}${delimiter}${env['PATH']}` } }
  const shell = (line: string) => run(['bash', '-c', `exec 2>&1\n${line}`], surroundings)
  let text = ''
  const say = (part: string) => {
    text += `${part.trim()}\n\n`
  }
  return {
    say,
    write(name, content) {
      mkdirSync(dirname(join(home, name)), { recursive: true })
      writeFileSync(join(home, name), content)
      say(`\`\`\`yaml\n# ${name}\n${content}\`\`\``)
    },
    async run(line, shown = (output) => output) {
      const ran = await shell(line)
      const code = ran.code === 0 ? '' : `\n[exit code ${ran.code}]`
      say(`\`\`\`console\n$ ${line}\n${shown(ran.stdout).trimEnd()}${code}\n\`\`\``)
      return ran
    },
    async quietly(line) {
      const { code, stdout } = await shell(line)
      if (code !== 0) throw new Error(`${line}\n${stdout}`)
    },
    get text() {
      return `${text.trimEnd()}\n`
    },
  }
}

/** The built program under its name, on the day of the story unless a call names another. */
function programs(today: string): string {
  const bin = newFolder()
  const program = join(bin, 'dpa-lint')
  const script = `#!/usr/bin/env bash
day=(--as-of ${today})
for word in "$@"; do [[ $word != --as-of ]] || day=(); done
case $1 in
  check | baseline | diff | report) set -- "$1" "\${day[@]}" "\${@:2}" ;;
  fetch) set -- fetch $FETCH_ARGS "\${@:2}" ;;
esac
exec node '${join(root, 'dist/dpa-lint.cjs')}' "$@"
`
  writeFileSync(program, script)
  chmodSync(program, 0o755)
  return bin
}
