import {
  at,
  atSaid,
  distinct,
  enumerated,
  joined,
  type Problem,
  rule,
  t,
  term,
  worded,
} from '../../src/model/rule.ts'
import {
  adequacy,
  adequacyHistory,
  isThirdCountry,
  type Regime,
  regimeSince,
} from '../law/adequacy.ts'
import { swissAnnex1, ukGdpr, ukSchedule21, ukSection119A } from '../law/cite.ts'
import { clauseSet, clauseSetStatus } from '../law/clauses.ts'
import { isFallen } from '../law/dated.ts'
import { isOpen, type Law, lawOf, regimesOf } from '../law/law-of.ts'
import { type Flow, flowsOf, mentionText } from './_flows.ts'
import { recipientLabel } from './_recipients.ts'
import { fallenBehind, isByListing, recognition, statutoryRows } from './_recognition.ts'
import { isAssumedAway } from './_soundness.ts'
import { isLapsed, isRecognition, type Tool, toolName } from './_tool.ts'
import { unfitness } from './_unfitness.ts'

export default rule({
  id: 'regime-not-covered',
  chapter: 'transfers',
  title: 'Transfer covered under EU law and not under that of another country it starts from',
  severity: 'warning',
  basis: [ukGdpr(46), ukSection119A, ukSchedule21, swissAnnex1],
  remedy: 'add the IDTA or the UK Addendum, or the Swiss adaptations of the clauses',
  request: 'uk-and-swiss-law',
  answeredAt: ['transfers/*/safeguard!', 'transfers/-'],
  since: '0.1.0',
  *check(service, workspace) {
    const lead = lawOf(workspace)
    const gaps: (readonly [LawAbroad, Flow])[] = []
    const ours = regimesOf(workspace)
    for (const regime of ['UK', 'CH'] as const) {
      if (lead.asOf < regimeSince[regime]) continue
      const law = { ...lead, regime }
      for (const flow of flowsOf(service, law)) {
        const isMeant = ours.includes(regime) || startsIn(flow, regime)
        // Where nothing at all is declared, that is the finding, and another rule's.
        if (isMeant && isAnswered(flow, lead) && !isCovered(flow, law)) gaps.push([law, flow])
      }
    }
    // One set of papers lacks one set of addenda, whoever receives the data.
    const names = enumerated(distinct(gaps.map(([{ regime }]) => laws[regime].name)))
    for (const [law, flow] of gaps)
      yield gap(flow, law, {
        cause: {
          on: service,
          field: 'transfers',
          message: (recipients) => t`${names}: nothing covers the transfers to ${recipients}`,
        },
        member: flow.recipient === undefined ? flow.to : recipientLabel(flow.recipient),
      })
  },
})

/** Whether the documents say themselves that data go there from that country. */
const startsIn = ({ mentions }: Flow, regime: Abroad): boolean =>
  mentions.some(({ transfer }) =>
    (transfer?.from ?? []).some((one) => laws[regime].places.some((place) => place === one)),
  )

function isAnswered({ to, tools }: Flow, law: Law): boolean {
  return (
    (!isOpen(to) && isFree(to, law)) ||
    tools.some((tool) => unfitness(tool.safeguard, law) === undefined && !fallenBehind(tool, law))
  )
}

/** Whether data may go there without a tool. */
function isFree(to: string, law: Law): boolean {
  return !isThirdCountry(to, law.regime, law.asOf) || statutoryRows(to, law).length > 0
}

function isCovered({ to, tools }: Flow, law: LawAbroad): boolean {
  const found = recognition(isOpen(to) ? [] : adequacy(to, law.regime, law), tools)
  // Whether a recipient is under its country's law is asked once, by `adequacy-out-of-scope`.
  if (found?.state === 'met' || (found?.state === 'open' && !isByListing(found.row))) return true
  return tools.some((tool) => !isLapsed(tool.safeguard) && isOurs(tool, law))
}

type Abroad = Exclude<Regime, 'EU'>
type LawAbroad = Law & { readonly regime: Abroad }

const laws = {
  UK: {
    name: t`UK law`,
    places: ['GB', 'UK'],
    tools: ['uk-idta', 'uk-addendum', 'derogation'],
    authority: /\bICO\b|information commission|united kingdom|\bUK\b/i,
    remedy: t`have the UK Addendum or the IDTA signed for this transfer, and declare it too`,
  },
  CH: {
    name: t`Swiss law`,
    places: ['CH', 'Switzerland'],
    tools: ['swiss-addendum', 'derogation'],
    authority: /\b(FDPIC|EDÖB|PFPDT|IFPDT)\b|swiss|switzerland/i,
    remedy: t`have the clauses concluded with the Swiss adaptations, and declare that too`,
  },
} as const satisfies Record<Abroad, object>

function isOurs({ safeguard, concluded }: Tool, law: LawAbroad): boolean {
  const { type, authority, decision = '' } = safeguard
  const { regime } = law
  if (isAssumedAway(safeguard, law)) return false
  const { tools, authority: ours } = laws[regime]
  if (tools.some((ourType) => ourType === type)) return true
  if (type === 'bcr') return authority !== undefined && ours.test(authority)
  // The old sets lasted longer in the United Kingdom, and needed no addendum there.
  if (regime !== 'UK' || clauseSet(decision)?.ended === undefined) return false
  return clauseSetStatus(decision, concluded, law, regime) === 'usable'
}

type Together = Pick<Problem, 'cause' | 'member'>

function gap(
  { to, tools, recipient, mentions }: Flow,
  law: LawAbroad,
  together: Together,
): Problem {
  const { regime } = law
  const { name, remedy } = laws[regime]
  const [mention] = mentions
  const key = [regime, to, recipient].filter(Boolean).join('+')
  const fallen = adequacyHistory(to, regime).find((row) => row.usable && isFallen(row, law))
  if (fallen) {
    const message = t`${mentionText(mention)}, and under ${name} the decision that recognises it is assumed to be invalid`
    return atSaid(mention, message, { key, law: fallen, remedy })
  }
  const framework = tools.find(({ safeguard: { type } }) => type === 'dpf' || type === 'adequacy')
  const row = adequacy(to, regime, law).find(isByListing)
  const [condition] = row?.conditions ?? []
  if (row && condition && framework) {
    const said = framework.safeguard.conditions?.[condition.id]
    const but =
      said === false
        ? t`this is denied`
        : said === undefined
          ? t`this is not declared`
          : t`this is ${term(`${said}`)}`
    const message = t`under ${name} the framework counts only if ${worded(condition.title)}, and ${but}`
    return at(framework.safeguard, 'conditions', message, {
      key,
      law: row,
      remedy: t`look the importer up in the list, and declare the condition; if it is not met, ${remedy}`,
      ...together,
    })
  }
  const [tool] = tools.filter(({ safeguard }) => !isRecognition(safeguard))
  if (!tool) {
    const message = t`${mentionText(mention)}, which is recognised under EU law and, as far as the tables know, not under ${name}`
    return atSaid(mention, message, { key, remedy, ...together })
  }
  const names = joined(distinct(tools.map(({ safeguard }) => toolName(safeguard))), ', ')
  const message = t`${mentionText(mention)}, and no tool of ${name} is declared, only ${names}`
  return at(tool.safeguard, 'type', message, { key, remedy, ...together })
}
