/** A finding that a fixture announces in a comment, on the line where it is to be. */
export interface Expectation {
  readonly line: number
  readonly rule: string
  /** What its message has to hold. */
  readonly says?: string
}

/** What the comments of a fixture say. */
export interface Expectations {
  readonly expected: readonly Expectation[]
  /** The rules that it is about: `# tests: transfer-to-china`; without it, every policy. */
  readonly tests?: readonly { readonly line: number; readonly rule: string }[]
  /** The day of which it is: `# as-of: 2026-11-21`. */
  readonly asOf?: { readonly line: number; readonly day: string }
  /** Comments that were meant to announce something and cannot be read. */
  readonly slips: readonly { readonly line: number; readonly message: string }[]
}

const announced = /(?:^|\s)#\s*finds:\s*(.*)$/
const tested = /^\s*#\s*tests:\s*(.*?)\s*$/
const dated = /^\s*#\s*as-of:\s*(\S*)\s*$/
/** `id`, `id "part of the message"`, several with commas. */
const one = /\s*([\w-]+)(?:\s+"([^"]*)")?\s*(?:,|$)/y

const howTo =
  'write "# finds: <rule>" at the end of the line, or <rule> "part of the message", with commas between several'

/** Reads `# finds:`, `# tests:` and `# as-of:` in a fixture, line by line. */
export function expectationsIn(text: string): Expectations {
  const expected: Expectation[] = []
  const slips: { line: number; message: string }[] = []
  let tests: Expectations['tests']
  let asOf: Expectations['asOf']
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1
    const day = dated.exec(content)?.[1]
    if (day !== undefined) asOf = { line, day }
    const rules = tested.exec(content)?.[1]?.split(',')
    if (rules) tests = [...(tests ?? []), ...rules.map((rule) => ({ line, rule: rule.trim() }))]
    const [comment, words] = announced.exec(content) ?? []
    if (comment === undefined || words === undefined) continue
    const found = announcedIn(words)
    if (found === undefined) slips.push({ line, message: `cannot read "${words}": ${howTo}` })
    else if (content.trim().startsWith('#'))
      slips.push({ line, message: `nothing is found on a line of comments alone: ${howTo}` })
    else expected.push(...found.map((one) => ({ line, ...one })))
  }
  return { expected, ...(tests && { tests }), ...(asOf && { asOf }), slips }
}

function announcedIn(words: string): readonly Omit<Expectation, 'line'>[] | undefined {
  const found: Omit<Expectation, 'line'>[] = []
  const text = words.trimEnd()
  let at = 0
  while (at < text.length) {
    one.lastIndex = at
    const [whole, rule, says] = one.exec(text) ?? []
    if (whole === undefined || rule === undefined) return undefined
    found.push({ rule, ...(says !== undefined && { says }) })
    at += whole.length
  }
  return found.length > 0 && !text.endsWith(',') ? found : undefined
}
