import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' }
import type { ParseDiagnostic } from '../model/parsed-file.ts'
import { segments, step } from '../model/path.ts'
import type { Source } from '../model/source-location.ts'
import type { Waiver } from '../model/waiver.ts'
import type { Schema } from './schema.ts'
import { readYamlConfigFile } from './yaml-config-file.ts'

/** A waiver as its author writes it; `schemas/waivers.schema.json` says the same. */
interface Written {
  readonly rule?: string
  readonly service?: string
  readonly path?: string
  readonly fingerprint?: string
  readonly value?: string | number | boolean
  readonly owner: string
  readonly approver: string
  readonly reason: string
  readonly expires: string
}

/** The waivers of a file. One that is broken does not count, and the others do. */
export async function readWaivers(
  source: Source,
): Promise<{ readonly waivers: readonly Waiver[]; readonly faults: readonly ParseDiagnostic[] }> {
  const schema = waiversSchema as Schema
  const { rest, faults, place } = await readYamlConfigFile(source, 'Waivers', schema, 'waivers')
  if (rest === undefined) return { waivers: [], faults }
  const broken = new Set(faults.map(({ path }) => segments(path)[1]))
  // It has just been held against its schema, and what does not fit is left out.
  const { waivers: written } = rest as { readonly waivers: readonly Written[] }
  const sound = written.flatMap((waiver, index) =>
    broken.has(String(index)) ? [] : [{ waiver, pointer: step('/waivers', index) }],
  )
  const slips = sound.flatMap(({ waiver, pointer }): readonly ParseDiagnostic[] => {
    const message = slipOf(waiver)
    return message === undefined
      ? []
      : [{ rule: 'missing-key', ...message, path: pointer, place: place(pointer) }]
  })
  const waivers = sound.flatMap(({ waiver, pointer }): readonly Waiver[] => {
    if (slipOf(waiver) !== undefined) return []
    const { fingerprint, value, rule, service, path, owner, approver, reason, expires } = waiver
    return [
      {
        origin: 'file',
        rule: rule ?? ruleOf(fingerprint ?? ''),
        ...(service !== undefined && { service }),
        ...(path !== undefined && { path }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...(value !== undefined && { value: String(value) }),
        owner,
        approver,
        reason,
        expires,
        location: place(step(pointer, fingerprint === undefined ? 'rule' : 'fingerprint')),
      },
    ]
  })
  return { waivers, faults: [...faults, ...slips] }
}

/** What a waiver lacks to say which finding it means. */
function slipOf({ rule, service, path, fingerprint }: Written) {
  const parts = { rule, service, path }
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  )
  if (fingerprint !== undefined)
    return given.length === 0
      ? undefined
      : {
          message: `"fingerprint" already says all that "${given[0]}" would`,
          hint: 'keep the fingerprint alone, or rule, service and path',
        }
  const missing = Object.keys(parts).find((name) => !given.includes(name))
  return missing === undefined
    ? undefined
    : {
        message: `"${missing}" is missing`,
        hint: 'a waiver names rule, service and path, or a fingerprint',
      }
}

/** A fingerprint begins with its rule. */
const ruleOf = (fingerprint: string) => fingerprint.split(':', 1)[0] ?? ''
