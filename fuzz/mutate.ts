import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { Random } from '../bench/random.ts'

/** Values that were wrong, large, or of another kind somewhere once. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e300, '', ' ', 'unknown', 'false', '1.10'],
  ...['2024-02-30', '2099-01-01', '0000-01-01', '275760-09-13', '2026-02', '48 hours', '0 days'],
  ...['99999999999 years', 'P1Y', '1 century', 'US', 'XX', 'EU', 'gb', 'all', 'a/b', 'x\ny', '#'],
  ...['__proto__', 'constructor', 'toString', '\u0000', '\u0085', '\u2028', '\uFEFF', '\uFFFE'],
  ...[
    '\uD800',
    '\u202E',
    '\u001B[31m',
    '=cmd()',
    '<script>',
    '`',
    '| a |',
    '😀',
    'é',
    'x'.repeat(3000),
  ],
  ...[
    [],
    {},
    [{}],
    ['unknown'],
    [['a']],
    { qualified: 'if possible' },
    { value: true, source: 'x' },
  ],
  ...[
    { within: '48 hours', after: 'awareness' },
    { id: 'fuzz' },
    { service: 'fuzz' },
    ['US', 'CN'],
  ],
]

/** What means something in YAML, and what only looks as if. */
const pieces: readonly string[] = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!!binary |\n  aGk=',
    '! ',
    '!foo ',
    '%YAML 1.1\n---\n',
    '---\n',
  ],
  ...[
    '...\n',
    '? ',
    '- ',
    '- - - ',
    '[',
    ']',
    '{',
    '}',
    ',',
    ': ',
    ' #',
    '|\n',
    '>-9\n',
    '"',
    "'",
    '\\',
  ],
  ...[
    '"\\uD800"',
    '"\\x00"',
    '\t',
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u00A0',
    '\uFEFF',
    '\uFFFE',
    '\0',
  ],
  ...[
    '\u202E',
    '\u200B',
    '\uDC00',
    '😀',
    '~',
    '012',
    '1e3',
    '.nan',
    '@',
    '%',
    '`',
    'x-a: b\n',
    '__proto__: x\n',
  ],
  ...['# dpa-lint-waive agreement-missing until 2027-01-01 by me: y\n', '# dpa-lint:'],
]

/** A text that was well formed once, with one to six things done to it. */
export function mutated(text: string, others: readonly string[], random: Random): string {
  let result = random.chance(0.6) ? restructured(text, random) : text
  const times = random.chance(0.4) ? 0 : random.between(1, 6)
  for (let time = 0; time < times && result.length < 200_000; time++)
    result = scratched(result, others, random)
  return result
}

/** Bytes instead of a text, now and then: flipped, cut, in another encoding. */
export function encoded(text: string, random: Random): string | Uint8Array {
  if (!random.chance(0.06)) return text
  const bytes = Buffer.from(text)
  const at = random.between(0, Math.max(0, bytes.length - 1))
  return random.pick([
    () => bytes.subarray(0, at),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.concat([bytes, Buffer.from([0])]),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    () => bytes.map((byte, index) => (index === at ? byte ^ (1 << random.between(0, 7)) : byte)),
  ])()
}

/** Changes what the text says and lets `yaml` write it: the result is YAML, and rarely a declaration. */
function restructured(text: string, random: Random): string {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  if (document.errors.length > 0) return text
  const pairs: Pair[] = []
  const lists: { items: unknown[] }[] = []
  visit(document, {
    Pair: (_, pair) => void pairs.push(pair),
    Seq: (_, seq) => void lists.push(seq),
  })
  for (let time = random.between(1, 3); time > 0 && pairs.length > 0; time--) {
    const pair = random.pick(pairs)
    const other = random.pick(pairs)
    random.pick([
      () => (pair.value = document.createNode(random.pick(values))),
      () => (pair.value = document.createNode(random.pick(values))),
      () => (pair.value = other.value === pair.value ? null : copyOf(other.value)),
      () =>
        (pair.key = document.createNode(
          random.pick(['x-a', 'id', '__proto__', '', 'source', 'notice']),
        )),
      () => {
        const list = lists.length > 0 ? random.pick(lists) : undefined
        list?.items.push(...list.items.map(copyOf))
      },
      () => {
        const list = lists.length > 0 ? random.pick(lists) : undefined
        list?.items.splice(random.between(0, list.items.length), 1)
      },
      () => {
        if (isMap(pair.value))
          pair.value.items.splice(random.between(0, pair.value.items.length), 1)
      },
      () => {
        if (isMap(pair.value)) pair.value.flow = true
        else if (isSeq(pair.value)) pair.value.flow = true
        else if (isScalar(pair.value))
          pair.value.type = random.pick(['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'PLAIN'])
      },
    ])()
  }
  try {
    return document.toString({ lineWidth: random.pick([0, 20, 80]) })
  } catch {
    return text
  }
}

const copyOf = (node: unknown): unknown =>
  isPair(node) || isAlias(node) || typeof node !== 'object' || node === null
    ? node
    : (node as Node).clone()

/** Changes characters and lines, whatever they mean. */
function scratched(text: string, others: readonly string[], random: Random): string {
  const lines = text.split('\n')
  const at = random.between(0, text.length)
  const line = random.between(0, lines.length - 1)
  const other = random.between(0, lines.length - 1)
  const swapped = () => {
    const [one = '', two = ''] = [lines[line], lines[other]]
    return lines.with(line, two).with(other, one)
  }
  const changed = (change: (old: string) => string) => lines.with(line, change(lines[line] ?? ''))
  return random.pick([
    () => text.slice(0, at) + random.pick(pieces) + text.slice(at),
    () => text.slice(0, at) + random.pick(pieces) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + random.between(1, 8)),
    () =>
      text.slice(0, at) +
      String.fromCharCode(random.between(0, random.chance(0.7) ? 127 : 65535)) +
      text.slice(at + 1),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[other] ?? '').join('\n'),
    () => swapped().join('\n'),
    () => changed((old) => ' '.repeat(random.between(1, 5)) + old).join('\n'),
    () => changed((old) => old.replace(/^ {1,2}/, '')).join('\n'),
    () => changed((old) => old.replace(/^ +/, '\t')).join('\n'),
    () =>
      changed((old) =>
        old.replace(/^(\s*(?:- )?[\w-]+:).*$/, (_, key) => `${key} ${random.pick(pieces)}`),
      ).join('\n'),
    () => changed((old) => `# ${old}`).join('\n'),
    () => text.slice(0, at),
    () => text.slice(at),
    () => `${text}\n---\n${random.pick(others)}`,
    () => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
    () =>
      text.slice(0, at) +
      random.pick(['[', '{', '- ', '&a ', '"', '#']).repeat(random.between(1, 300)) +
      text.slice(at),
  ])()
}
