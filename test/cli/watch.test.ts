import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { folder, run, service } from './world.ts'

/** Watches a folder until what is told satisfies a step after the other; each step then changes something. */
async function watched(
  home: string,
  argv: readonly string[],
  steps: readonly (readonly [told: RegExp, change: () => void])[],
) {
  const stop = new AbortController()
  const told = { stdout: '', stderr: '' }
  const done = run(home, ['check', ...argv, '--watch'], { stop: stop.signal, told })
  for (const [expected, change] of steps) {
    for (let tries = 0; !expected.test(told.stdout + told.stderr); tries++) {
      if (tries > 500)
        throw new Error(`waited for ${expected}, and was told ${JSON.stringify(told)}`)
      await wait(20)
    }
    told.stdout = ''
    told.stderr = ''
    change()
  }
  stop.abort()
  return done
}

test('--watch checks again when a file changes, comes, or is mended', async () => {
  const home = folder({ 'a.yaml': service('good', 'a'), 'sub/b.yaml': service('good', 'b') })
  const write = (file: string, text: string) => () => writeFileSync(join(home, file), text)
  const { code } = await watched(
    home,
    ['.'],
    [
      [/nothing found[\s\S]*waiting for a change/, write('a.yaml', service('error', 'a'))],
      [/a\.yaml[\s\S]*1 error[\s\S]*waiting/, write('sub/c.yaml', service('warning', 'c'))],
      [/1 error {3}1 warning[\s\S]*waiting/, write('a.yaml', service('good', 'a'))],
      [/0 errors {3}1 warning[\s\S]*waiting/, () => undefined],
    ],
  )
  expect(code).toBe(0)
})

test('--watch goes on after a mistake of the caller, and does not see its own reports', async () => {
  const home = folder({
    'dpa-lint.config.yaml': 'files: [.]\nfialOn: error\n',
    'a.yaml': service('error', 'a'),
  })
  const { code } = await watched(
    home,
    ['--format', 'json', '--output', 'out.json', '--format', 'pretty'],
    [
      [
        /fialOn[\s\S]*waiting/,
        () => writeFileSync(join(home, 'dpa-lint.config.yaml'), 'files: [.]\n'),
      ],
      [/1 error[\s\S]*waiting/, () => writeFileSync(join(home, 'a.yaml'), service('good', 'a'))],
      [/nothing found[\s\S]*waiting/, () => undefined],
    ],
  )
  expect(code).toBe(0)
})

test('--watch has no standard input to watch', async () => {
  expect(await run(folder(), ['check', '-', '--watch'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'dpa-lint: --watch cannot watch standard input: name files or folders\n',
  })
})
