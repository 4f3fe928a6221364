import { fields } from '../../schemas/fields.ts'
import {
  type ChangeFacts,
  type ChangeKind,
  type ChangeLaw,
  type Citation,
  lastDay,
  type Safeguard,
} from '../../src/model/rule.ts'
import { adequacyRows } from './adequacy.ts'
import { tell } from './change-tellings.ts'
import { cjeu, edpb, gdpr } from './cite.ts'
import { clauseSet, clauseSetStatus } from './clauses.ts'
import { type LawQuery, stillHolds } from './dated.ts'
import { transferTool } from './transfer-tools.ts'

/** The provisions that a change of each kind touches, the closest first. */
const bases: Readonly<Record<ChangeKind, readonly Citation[]>> = {
  service: [gdpr(28, 1), gdpr(28, 3)],
  organisation: [gdpr(13, 1, 'a'), gdpr(30, 1, 'a')],
  provider: [gdpr(28, 3), gdpr(30, 1, 'd')],
  officer: [gdpr(37, 7)],
  representative: [gdpr(27, 1)],
  role: [gdpr(4, 7), gdpr(4, 8), gdpr(28, 10)],
  activity: [gdpr(28, 3)],
  purpose: [gdpr(5, 1, 'b'), gdpr(28, 3)],
  'own-purpose': [gdpr(28, 10), gdpr(28, 3, 'a')],
  'legal-basis': [gdpr(6, 1)],
  data: [gdpr(28, 3), gdpr(5, 1, 'c')],
  'special-category': [gdpr(9, 1)],
  subjects: [gdpr(28, 3)],
  children: [gdpr(8, 1)],
  operations: [gdpr(28, 3)],
  feature: [gdpr(35, 1)],
  recipients: [gdpr(13, 1, 'e'), gdpr(30, 1, 'd')],
  notice: [gdpr(13, 1), gdpr(14, 1)],
  'joint-control': [gdpr(26, 1)],
  subprocessor: [gdpr(28, 2), gdpr(28, 4)],
  authorisation: [gdpr(28, 2)],
  'subprocessor-notice': [gdpr(28, 2)],
  objection: [gdpr(28, 2)],
  'flow-down': [gdpr(28, 4)],
  'subprocessor-list': [gdpr(28, 2), edpb('22/2024', 25)],
  'embedded-service': [gdpr(28, 4)],
  location: [gdpr(28, 3, 'a')],
  transfer: [gdpr(44)],
  safeguard: [gdpr(46, 1)],
  'transfer-assessment': [gdpr(46, 1), cjeu('C-311/18')],
  retention: [gdpr(5, 1, 'e')],
  'end-of-contract': [gdpr(28, 3, 'g')],
  'breach-notice': [gdpr(33, 2)],
  'breach-content': [gdpr(33, 3), gdpr(33, 4)],
  instructions: [gdpr(28, 3, 'a')],
  confidentiality: [gdpr(28, 3, 'b')],
  'own-use': [gdpr(28, 3, 'a'), gdpr(28, 10)],
  'security-duty': [gdpr(28, 3, 'c')],
  'rights-assistance': [gdpr(28, 3, 'e')],
  assistance: [gdpr(28, 3, 'f')],
  audit: [gdpr(28, 3, 'h')],
  amendment: [gdpr(28, 3), gdpr(28, 9)],
  'customer-control': [gdpr(28, 3)],
  'customer-duty': [gdpr(28, 3)],
  measure: [gdpr(32, 1)],
  certificate: [gdpr(28, 5), gdpr(32, 3)],
  right: [gdpr(28, 3, 'e')],
  liability: [gdpr(28, 4), gdpr(82, 2)],
  'governing-law': [gdpr(28, 3)],
  document: [gdpr(28, 9)],
  instrument: [gdpr(5, 2)],
  approval: [gdpr(28, 2)],
  'impact-assessment': [gdpr(35, 1)],
  regime: [gdpr(24, 1)],
  limit: [gdpr(5, 1, 'e')],
  review: [gdpr(24, 1)],
  source: [gdpr(5, 2)],
  remark: [gdpr(5, 2)],
  other: [gdpr(5, 2)],
}

/** Where a path says more than the kind does. */
const closer = Object.entries(fields).flatMap(([path, { articles }]) =>
  articles ? [[path.replaceAll('.', '/'), articles.map((one) => gdpr(...one))] as const] : [],
)

function basis({ kind, path }: ChangeFacts): readonly Citation[] {
  const found = closer.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? []
  if (kind === 'right') return [...found, ...bases.right]
  return found.length > 0 && kind !== 'source' && kind !== 'remark' ? found : bases[kind]
}

function carries(
  { type, decision, dated }: Safeguard,
  asked: LawQuery,
): 'fully' | 'narrowly' | 'not' {
  const tool = transferTool(type)
  if (!tool || asked.assumedInvalid.has(type)) return 'not'
  if (type === 'derogation') return 'narrowly'
  const row = adequacyRows.find(({ id }) => id === tool.adequacy)
  if (row) return stillHolds(row, asked) ? 'fully' : 'not'
  const set = type === 'scc' && decision !== undefined ? clauseSet(decision) : undefined
  if (set === undefined) return 'fully'
  const status = clauseSetStatus(set.decision, lastDay(dated), asked)
  return set.transferTool && status === 'usable' ? 'fully' : 'not'
}

/** What the law says of changes: which provisions they touch, and who must be told. */
export const changeLaw: ChangeLaw = { basis, tell, carries }
