import type { Declaration, Service } from '../model/declaration.ts'
import { same } from './canonical.ts'
import type { DiffContext } from './change-context.ts'
import type { DiffSide } from './revision.ts'

/** A declaration that could not be compared, and why. */
export interface Uncompared {
  readonly declaration: string
  readonly message: string
}

/** A declaration on both sides, or on one. */
export type DeclarationPair = Pick<DiffContext, 'before' | 'after'>

export interface Sides {
  readonly before: DiffSide
  readonly after: DiffSide
}

/** What is to be held against what: by their ids, in whatever files they are. */
export const matchDeclarations = (sides: Sides): readonly (DeclarationPair | Uncompared)[] => [
  ours(sides),
  ...servicesOf(sides),
]

function ours({ before, after }: Sides): DeclarationPair | Uncompared {
  const [from, to] = [before.workspace.organisation, after.workspace.organisation]
  return couple((to ?? from)?.id ?? '', from, to, { before, after })
}

function servicesOf({ before, after }: Sides): readonly (DeclarationPair | Uncompared)[] {
  const [from, to] = [byId(before), byId(after)]
  return [...new Set([...from.keys(), ...to.keys()])].sort().map((id) => {
    const [twins = [], now = []] = [from.get(id), to.get(id)]
    const [first, ...others] = twins
    const [second, ...more] = now
    if ((others.length > 0 || more.length > 0) && !same(twins, now))
      return {
        declaration: id,
        message: `declared more than once on the ${more.length > 0 ? 'head' : 'base'}`,
      }
    return couple(id, first, second, { before, after })
  })
}

function byId({ workspace }: DiffSide): ReadonlyMap<string, readonly Service[]> {
  const known = new Map<string, Service[]>()
  for (const service of workspace.services) {
    const twins = known.get(service.id)
    if (twins) twins.push(service)
    else known.set(service.id, [service])
  }
  return known
}

/** What is on one side only has come or gone, unless it may be in a file that nobody could read. */
function couple(
  id: string,
  before: Declaration | undefined,
  after: Declaration | undefined,
  sides: Sides,
): DeclarationPair | Uncompared {
  const lacking = !before ? 'before' : !after ? 'after' : undefined
  const both = { before, after }
  if (lacking === undefined || (!before && !after)) return both
  const unread = sides[lacking].unread
  if (unread.length === 0) return both
  const where = lacking === 'before' ? 'base' : 'head'
  const own = unread.find(({ declarations }) => declarations.includes(id))
  return {
    declaration: id,
    message: own
      ? `could not be read on the ${where}${own.file === undefined ? '' : `, in ${own.file}`}`
      : `not found on the ${where}, where not every file could be read`,
  }
}
