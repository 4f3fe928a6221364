import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The text as `npm run format` would leave it. */
export function biome(root: string, file: string, text: string): string {
  const program = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'format', `--stdin-file-path=${file}`],
    { cwd: root, input: text, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`biome cannot format ${file}: ${stderr}`)
  return `${stdout.trimEnd()}\n`
}
