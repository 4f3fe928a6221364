import {
  at,
  type Cause,
  type Document,
  decisionOn,
  rule,
  type Service,
  type Subprocessor,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { inUse } from './_approval.ts'
import { engaged, named, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'
import { specific } from './_terms.ts'

export default rule({
  id: 'subprocessor-not-approved',
  chapter: 'subprocessors',
  title: 'Sub-processor in use without our approval',
  severity: 'error',
  basis: [gdpr(28, 2)],
  remedy: 'decide on it and record the approval, or object to its use',
  request: 'our-approval',
  answeredAt: ['subprocessors/*/approvedInAgreement', 'subprocessors/*/inUse'],
  requirements: ['R10'],
  appliesTo: engaging,
  since: '0.1.0',
  *due(service, { asOf }) {
    for (const one of engaged(service)) {
      const { since, name, description, id } = one
      if (since === undefined || since < asOf) continue
      yield {
        kind: 'start',
        on: one,
        field: 'since',
        day: since,
        name: name ?? description ?? id,
        who: 'us',
        passes: true,
      }
    }
  },
  *check(service, workspace) {
    const oneByOne = specific(service)
    const keepsBook = workspace.organisation?.approvals !== undefined
    for (const one of inUse(service, workspace)) {
      const decision = decisionOn(one, service, workspace)
      if (decision?.approved === false) {
        yield at(one, 'id', t`${subprocessorLabel(one)} is in use, and we refused it`, {
          remedy: t`have its use for us stopped, or terminate`,
          related: [{ on: decision, message: t`the refusal` }],
        })
        continue
      }
      // What a change says of a newcomer under papers that stayed the same is its own word.
      const isSeen = !workspace.isBroughtAlong?.(service, one)
      if (isSeen && (one.approvedInAgreement === true || isAnnexed(one, service))) continue
      // Nobody can approve a company without a name: that it has none is said already.
      if (!named(one)) continue
      if (decision?.approved === 'unknown')
        yield at(one, 'id', t`whether we approved ${subprocessorLabel(one)} is unknown`, {
          related: [{ on: decision, message: t`the record` }],
          cause: ours(service, 'unknown', (names) => t`whether we approved ${names} is unknown`),
          member: subprocessorLabel(one),
        })
      else if (!decision && oneByOne)
        yield at(
          one,
          'id',
          t`every sub-processor needs our approval, and our files hold none for ${subprocessorLabel(one)}`,
          {
            cause: ours(
              service,
              'none',
              (names) =>
                t`every sub-processor needs our approval, and our files hold none for ${names}`,
            ),
            member: subprocessorLabel(one),
          },
        )
      else if (!decision && keepsBook)
        yield at(one, 'id', t`our approvals do not cover ${subprocessorLabel(one)}`, {
          cause: ours(service, 'uncovered', (names) => t`our approvals do not cover ${names}`),
          member: subprocessorLabel(one),
        })
    }
  },
})

/** What our own files lack is one thing to do, however many companies it is about. */
const ours = (on: Service, key: string, message: Cause['message']): Cause => ({
  on,
  field: 'subprocessors',
  key,
  message,
})

/** Whose list is part of the agreement is approved with it (EDPB Guidelines 07/2020, on specific authorisation). */
function isAnnexed({ listed, source }: Subprocessor, service: Service): boolean {
  if (listed === false) return false
  const lists = statementsOf(service.subprocessing, 'list').flatMap(({ detail }) =>
    detail.document === undefined && detail.section !== undefined
      ? papersOf(detail.source ?? service.subprocessing?.source ?? service.source)
      : [detail.document ?? ''],
  )
  return [...lists, ...papersOf(source)].some((id) => {
    const { type, status } = service.documents?.[id] ?? {}
    const agreed = type === 'agreement' || type === 'annex'
    return agreed && (status === undefined || binding.includes(status))
  })
}

/** The papers that a source names, each before its place. */
const papersOf = (source: Subprocessor['source']): readonly string[] =>
  [source ?? []].flat().map((one) => one.split(' ', 1)[0] ?? '')

const binding: readonly Document['status'][] = ['in-force', 'signed', 'published']
