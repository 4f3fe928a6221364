import { describe, expect, it } from 'vitest'
import { decode, MAX_BYTES } from '../../src/read/yaml/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)
const utf32 = (text: string) =>
  new Uint8Array(Uint32Array.from(text, (c) => c.charCodeAt(0)).buffer)
const swapped = (bytes: Uint8Array, width: number) =>
  bytes.map((_, at) => bytes[at - (at % width) + (width - 1 - (at % width))] ?? 0)

describe('decode', () => {
  it('reads UTF-8', () => {
    expect(decode(utf8('name: Société 😀\n'))).toEqual({ text: 'name: Société 😀\n' })
    expect(decode(new Uint8Array())).toEqual({ text: '' })
  })

  it('takes a byte order mark off', () => {
    expect(decode(utf8('\uFEFFid: a\n'))).toEqual({ text: 'id: a\n' })
  })

  it.each([
    ['UTF-16 (little endian)', utf16('\uFEFFid: a\n')],
    ['UTF-16 (little endian)', utf16('id: a\n')],
    ['UTF-16 (big endian)', swapped(utf16('\uFEFFid: a\n'), 2)],
    ['UTF-16 (big endian)', swapped(utf16('id: a\n'), 2)],
    ['UTF-32 (little endian)', utf32('\uFEFFid: a\n')],
    ['UTF-32 (little endian)', utf32('id: a\n')],
    ['UTF-32 (big endian)', swapped(utf32('\uFEFFid: a\n'), 4)],
    ['UTF-32 (big endian)', swapped(utf32('id: a\n'), 4)],
  ])('knows %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({
      text: '',
      fault: {
        rule: 'unreadable-text',
        message: `the text is ${encoding}, not UTF-8`,
        hint: 'save the file as UTF-8',
        start: 0,
        end: 0,
      },
    })
  })

  it('shows the first byte of Latin-1', () => {
    expect(
      decode(Uint8Array.from([...utf8('a: 1\nname: Soci'), 0xe9, ...utf8('t'), 0xe9])),
    ).toEqual({
      text: 'a: 1\nname: Soci\uFFFDt\uFFFD',
      fault: {
        rule: 'unreadable-text',
        message: 'the byte 0xe9 is not UTF-8 (in Latin-1 it is "é")',
        hint: 'save the file as UTF-8',
        start: 15,
        end: 16,
      },
    })
  })

  it.each([
    ['a text cut in the middle of a letter', [0x61, 0xc3], '0xc3', ' (in Latin-1 it is "Ã")', 1],
    ['an overlong form', [0xc0, 0x80], '0xc0', ' (in Latin-1 it is "À")', 0],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], '0xed', ' (in Latin-1 it is "í")', 1],
    ['a stray byte after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0x80], '0x80', '', 1],
  ])('refuses %s', (_, bytes, byte, reading, start) => {
    const decoded = decode(Uint8Array.from(bytes))
    expect('fault' in decoded && decoded.fault).toEqual({
      rule: 'unreadable-text',
      message: `the byte ${byte} is not UTF-8${reading}`,
      hint: 'save the file as UTF-8',
      start,
      end: start + 1,
    })
  })

  it.each([
    ['\u0000', 'a NUL byte'],
    ['\u0007', 'the control character U+0007'],
    ['\u007f', 'the control character U+007F'],
    ['\u009b', 'the control character U+009B'],
    ['\uffff', 'the non-character U+FFFF'],
  ])('refuses the character %j', (character, name) => {
    const text = `id: a\nname: "b${character}"\n`
    expect(decode(utf8(text))).toEqual({
      text,
      fault: {
        rule: 'unreadable-text',
        message: `the text holds ${name}, which no declaration may hold`,
        hint: 'remove the character, or save the file as plain text in UTF-8',
        start: 14,
        end: 15,
      },
    })
  })

  it('stops before a file that is too large', () => {
    expect(decode(new Uint8Array(MAX_BYTES).fill(0x20))).toEqual({ text: ' '.repeat(MAX_BYTES) })
    expect(decode(new Uint8Array(50 * MAX_BYTES))).toEqual({
      text: '',
      fault: {
        rule: 'yaml-beyond-limits',
        message: 'the file has 52 428 800 bytes, more than the 1 048 576 that are read',
        hint: 'split it into several files',
        start: 0,
        end: 0,
      },
    })
  })
})
