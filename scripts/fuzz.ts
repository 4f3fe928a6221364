/**
 * `npm run fuzz -- --runs N --seed S` runs `fuzz/run.ts`, with all our sources in one file: what they
 * import late is asked for in every run, and to be asked is most of what a run costs under tsx.
 */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import setup from './test-setup.ts'

const root = join(import.meta.dirname, '..')
const outfile = join(root, '.fuzz/run.mjs')

/** What a file finds beside itself it finds from the one file too. */
const whereItStood: Plugin = {
  name: 'where-it-stood',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|rules|bench|fuzz)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.dirname',
        JSON.stringify(dirname(path)),
      ),
      loader: 'ts',
    }))
  },
}

await setup()
await build({
  absWorkingDir: root,
  entryPoints: ['fuzz/run.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  plugins: [whereItStood],
})
const args = ['--enable-source-maps', outfile, ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
process.exitCode = status ?? 1
