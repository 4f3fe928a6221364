import { describe, expect, test } from 'vitest'
import { hasColor, terminalStyle } from '../../src/cli/io/terminal-style.ts'
import { folder, run, service } from './world.ts'

const stream = (isTTY: boolean, columns?: number) => ({
  isTTY,
  ...(columns !== undefined && { columns }),
  write: () => true,
})

describe('colour', () => {
  test.each([
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [true, { TERM: 'dumb' }, undefined, false],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [false, { FORCE_COLOR: '' }, undefined, true],
    [false, { FORCE_COLOR: '3', TERM: 'dumb' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [true, { FORCE_COLOR: 'false' }, undefined, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
    [true, { FORCE_COLOR: '1' }, false, false],
    [false, { NO_COLOR: '1' }, true, true],
  ])('on a terminal: %s, with %j, asked: %s', (isTTY, env, asked, expected) => {
    expect(hasColor(stream(isTTY), env, asked)).toBe(expected)
  })

  test('is only colour: without it the same text is left', async () => {
    const home = folder({ 'a.yaml': service('error warning info', 'a'), 'b.yaml': 'x: [' })
    const plain = await run(home, ['check', '.'])
    for (const args of [
      ['check', '.', '--color'],
      ['--color', 'check', '.'],
    ]) {
      const painted = await run(home, args)
      expect(painted.stdout).not.toBe(plain.stdout)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what it takes away are control characters
      expect(painted.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
    }
    expect(await run(home, ['check', '.', '--no-color'], { isTTY: true })).toEqual(plain)
  })

  test('never reaches a file', async () => {
    const home = folder({ 'a.yaml': service('error') })
    const args = ['check', 'a.yaml', '--format', 'pretty']
    const { stdout } = await run(home, args)
    await run(home, [...args, '--output', 'out.txt'], { isTTY: true, env: { FORCE_COLOR: '1' } })
    const { readFileSync } = await import('node:fs')
    expect(readFileSync(`${home}/out.txt`, 'utf8')).toBe(stdout)
  })
})

describe('links', () => {
  const linked = async (isTTY: boolean, env: Record<string, string>) =>
    (await terminalStyle(stream(isTTY), env, false)).linkRule('malformed-yaml', 'text')

  test.each([
    [true, { TERM_PROGRAM: 'iTerm.app' }],
    [true, { TERM_PROGRAM: 'vscode' }],
    [true, { WT_SESSION: 'x' }],
    [true, { VTE_VERSION: '6003' }],
    [true, { TERM: 'xterm-kitty' }],
    [false, { FORCE_HYPERLINK: '1' }],
  ])('on a terminal: %s, with %j', async (isTTY, env) => {
    expect(await linked(isTTY, env)).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: OSC 8 is made of them
      /^\u001b\]8;;file:\/\/\/.*\/rules\/declaration\/malformed-yaml\.md\u001b\\text\u001b\]8;;\u001b\\$/,
    )
  })

  test.each([
    [true, {}],
    [true, { TERM: 'xterm-256color' }],
    [true, { VTE_VERSION: '4999' }],
    [true, { TERM_PROGRAM: 'Apple_Terminal' }],
    [true, { TERM_PROGRAM: 'vscode', CI: 'true' }],
    [true, { TERM_PROGRAM: 'vscode', TERM: 'dumb' }],
    [true, { TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' }],
    [false, { TERM_PROGRAM: 'vscode' }],
  ])('not on a terminal: %s, with %j', async (isTTY, env) => {
    expect(await linked(isTTY, env)).toBe('text')
  })

  test('lead nowhere for a rule without a page', async () => {
    const look = await terminalStyle(stream(true), { FORCE_HYPERLINK: '1' }, false)
    expect(look.linkRule('name-with-error', 'text')).toBe('text')
  })
})

test("the width is the terminal's, else 80", async () => {
  expect((await terminalStyle(stream(true, 132), {}, undefined)).width).toBe(132)
  expect((await terminalStyle(stream(false), {}, undefined)).width).toBe(80)
  // Some terminals say 0 before they know.
  expect((await terminalStyle(stream(true, 0), {}, undefined)).width).toBe(80)
})
