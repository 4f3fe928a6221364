/**
 * A sentence of the law book, or a piece of one: its English text, and what a translation needs. The
 * key is the text with `{0}`, `{1}` … where values stand, which is what `locales/messages` goes by.
 */
export class Message {
  readonly text: string
  readonly key: string
  readonly values: readonly Value[]
  /** A word of the schema, which stands for itself where nobody has translated it. */
  readonly isTerm: boolean

  constructor(text: string, key: string, values: readonly Value[] = [], isTerm = false) {
    this.text = text
    this.key = key
    this.values = values
    this.isTerm = isTerm
  }

  /** What is put together without `t` still reads in English. */
  toString(): string {
    return this.text
  }
}

/**
 * What stands in a message. A text is the declaration's own and stays as it is, but for a day, a
 * length of time, a country's code and a quotation: their form says how another language writes them.
 */
export type Value = Wording | number

/** A sentence or a piece of one: with `t` it can be translated, and without it stays as it is. */
export type Wording = string | Message

/** What a rule says: t`the notice comes within ${hours} hours`. */
export function t(
  texts: TemplateStringsArray,
  ...given: readonly (Value | null | undefined)[]
): Message {
  const isWhole = !given.includes(undefined) && !given.includes(null)
  const values = isWhole
    ? (given as readonly Value[])
    : given.map((value) => value ?? String(value))
  let text = texts[0] ?? ''
  for (let index = 1; index < texts.length; index++) text += `${values[index - 1]}${texts[index]}`
  return new Message(text, keyOf(texts), values)
}

/** A template is said over and over, and its key is the same each time. */
function keyOf(texts: TemplateStringsArray): string {
  const known = keys.get(texts)
  if (known !== undefined) return known
  const key = texts.reduce((before, after, index) => `${before}{${index - 1}}${after}`)
  keys.set(texts, key)
  return key
}

const keys = new WeakMap<TemplateStringsArray, string>()

/** Words of the schema as people write them: `without-undue-delay`. Each has its own translation. */
export function term(value: string): Message {
  const text = value.replaceAll('-', ' ')
  return new Message(text, text, [], true)
}

/** A word from a table, such as what a field is called. */
export function worded(text: string): Message {
  return new Message(text, text)
}

/** Each once: two messages of one text are the same. */
export function distinct<V extends Value>(values: readonly V[]): readonly V[] {
  return [...new Map(values.map((value) => [`${value}`, value])).values()]
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerated<V extends Value>(
  values: readonly V[],
  joint: 'and' | 'or' = 'and',
): V | Message | '' {
  const last = values.at(-1) ?? ''
  if (values.length < 2) return last
  const others = joined(values.slice(0, -1), ', ')
  return joint === 'and' ? t`${others} and ${last}` : t`${others} or ${last}`
}

/** `a`, `a and b`, `a and b and c`: of parts in which a comma would be lost. */
export function linked(values: readonly Value[], joint: 'and' | 'or' = 'and'): Value {
  const [first = '', ...rest] = values
  return rest.reduce<Value>(
    (before, value) => (joint === 'and' ? t`${before} and ${value}` : t`${before} or ${value}`),
    first,
  )
}

/** Several after each other, with signs between them that every language has. */
export function joined<V extends Value>(
  values: readonly V[],
  between: ', ' | '; ' | ': ' | ' ',
): V | Message | '' {
  if (values.length < 2) return values[0] ?? ''
  const key = values.map((_, index) => `{${index}}`).join(between)
  return new Message(values.join(between), key, values)
}

/**
 * What was said in a run, by its English text. Findings carry the text alone, so that they are the
 * same in every format; a document in another language looks up here what a text is made of.
 */
export type Sayings = ReadonlyMap<string, Message>
