/**
 * What a value must meet: a closed part of JSON Schema 2020-12, with five words of our own
 * (`includes`, `minDuration`, `maxDuration`, `notOlderThan`, `notBefore`). It is read more strictly
 * than by a validator: what a declaration leaves open meets nothing.
 */
export interface PolicyCondition {
  readonly type?: TypeName | readonly TypeName[]
  readonly const?: Scalar
  readonly enum?: readonly Scalar[]
  readonly not?: PolicyCondition
  readonly anyOf?: readonly PolicyCondition[]
  readonly allOf?: readonly PolicyCondition[]
  readonly oneOf?: readonly PolicyCondition[]
  readonly if?: PolicyCondition
  readonly then?: PolicyCondition
  readonly else?: PolicyCondition
  readonly properties?: Readonly<Record<string, PolicyCondition>>
  readonly required?: readonly string[]
  readonly additionalProperties?: PolicyCondition | false
  readonly items?: PolicyCondition
  readonly contains?: PolicyCondition
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
