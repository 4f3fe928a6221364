import type { Service } from '../model/declaration.ts'
import type { Workspace } from '../model/workspace.ts'
import { isEqual } from './is-equal.ts'

/** What services rest on, and whom they engage, by their ids. */
export type Papers = ReadonlyMap<
  string,
  Pick<Service, 'documents'> & { readonly ids: ReadonlySet<string> }
>

export const papersIn = (services: readonly Service[]): Papers =>
  new Map(
    services.map(({ id, documents = {}, subprocessors }) => [
      id,
      {
        documents,
        ids: new Set(Array.isArray(subprocessors) ? subprocessors.map((one) => one.id) : []),
      },
    ]),
  )

/** Whether a sub-processor is new while the documents say what they said, on any of the bases. */
export const broughtAlong =
  (bases: readonly Papers[]): NonNullable<Workspace['isBroughtAlong']> =>
  ({ id, documents = {} }, one) =>
    bases.some((base) => {
      const was = base.get(id)
      return was !== undefined && !was.ids.has(one.id) && isEqual(was.documents, documents)
    })
