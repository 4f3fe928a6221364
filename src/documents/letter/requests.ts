import type { Request, Requests } from '../../model/request.ts'
import { breach } from './requests/breach.ts'
import { chain } from './requests/chain.ts'
import { data } from './requests/data.ts'
import { documents } from './requests/documents.ts'
import { lawfulness } from './requests/lawfulness.ts'
import { obligations } from './requests/obligations.ts'
import { retention } from './requests/retention.ts'
import { rights } from './requests/rights.ts'
import { roles } from './requests/roles.ts'
import { security } from './requests/security.ts'
import { subprocessors } from './requests/subprocessors.ts'
import { transfers } from './requests/transfers.ts'

/** Every request, by the chapter of the law book under which it stands, in the book's order. */
export const requests = {
  documents,
  roles,
  lawfulness,
  data,
  transfers,
  retention,
  breach,
  subprocessors,
  obligations,
  security,
  rights,
  chain,
} as const satisfies Readonly<Record<string, Requests>>

const byRule: ReadonlyMap<string, Request & { readonly id: string }> = new Map(
  Object.values(requests).flatMap((topic: Requests) =>
    Object.entries(topic).flatMap(([id, request]) =>
      request.rules.map((rule) => [rule, { ...request, id }] as const),
    ),
  ),
)

/** What a rule's findings lead us to ask for; undefined where they lead to no request of ours. */
export const requestOf = (rule: string) => byRule.get(rule)
