/**
 * What a value must meet: a closed part of JSON Schema 2020-12, with five words of our own
 * (`includes`, `minDuration`, `maxDuration`, `notOlderThan`, `notBefore`). It is read more strictly
 * than by a validator: what a declaration leaves open meets nothing.
 */
export interface Condition {
  readonly type?: TypeName | readonly TypeName[]
  readonly const?: Scalar
  readonly enum?: readonly Scalar[]
  readonly not?: Condition
  readonly anyOf?: readonly Condition[]
  readonly allOf?: readonly Condition[]
  readonly oneOf?: readonly Condition[]
  readonly if?: Condition
  readonly then?: Condition
  readonly else?: Condition
  readonly properties?: Readonly<Record<string, Condition>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Condition | false
  readonly items?: Condition
  readonly contains?: Condition
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  /** RE2 syntax, found anywhere in the text. */
  readonly pattern?: string
  /** A word: the value itself, an entry of the list, or a whole (`all`) that holds it. */
  readonly includes?: string
  readonly minDuration?: string
  readonly maxDuration?: string
  /** How long a date may lie before the day of the run. */
  readonly notOlderThan?: string
  /** A day, or `today`: the day of the run. */
  readonly notBefore?: string
}

export type Scalar = string | number | boolean

export const typeNames = ['string', 'boolean', 'integer', 'number', 'array', 'object'] as const
export type TypeName = (typeof typeNames)[number]
