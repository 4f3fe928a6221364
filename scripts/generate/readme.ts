import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as book from '../../rules/index.ts'
import { main } from '../../src/cli/main.ts'

/** The README with what the program prints for the calls that it shows. */
export async function readme(root: string): Promise<string> {
  let text = await readFile(join(root, 'README.md'), 'utf8')
  for (const [block, call = ''] of text.matchAll(/<!-- printed: (.+) -->\n[\s\S]*?<!-- end -->/g)) {
    const printed = await printedBy(call.split(' '), root)
    // As a function, for `$` means nothing in what a program prints.
    text = text.replace(
      block,
      () => `<!-- printed: ${call} -->\n\n\`\`\`text\n${printed}\`\`\`\n\n<!-- end -->`,
    )
  }
  return text
}

/** With the law of the day of its tables, so that it is the same tomorrow. */
async function printedBy(argv: readonly string[], cwd: string): Promise<string> {
  let printed = ''
  const stream = {
    write(text: string, done?: () => void) {
      printed += text
      done?.()
    },
  }
  const host = {
    argv,
    cwd,
    today: book.lawDate,
    env: {},
    stdout: stream,
    stderr: stream,
  }
  await main({ ...host, stdin: (async function* () {})() }, book)
  return printed
}
