import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { conditions } from '../../rules/law/adequacy.ts'
import { auditsUndeterred, changeByPosting } from '../../rules/law/agreement-practice.ts'
import { assessmentCriteria } from '../../rules/law/assessment-criteria.ts'
import { practice, practiceIds } from '../../rules/law/cite.ts'
import { modules } from '../../rules/law/clauses.ts'
import { regions } from '../../rules/law/countries.ts'
import { typesInDetail } from '../../rules/law/data-practice.ts'
import { purposeDetailFact } from '../../rules/law/purpose-wording.ts'
import { trafficPeriodsFact, transparencyFact } from '../../rules/law/retention-wording.ts'
import { derogations, transferTools } from '../../rules/law/transfer-tools.ts'
import { fields } from '../../schemas/fields.ts'
import { gateRules, readingRules } from '../../src/model/builtin-rules.ts'
import { isRecord } from '../../src/model/is-record.ts'
import { schemas } from '../../src/read/schema.ts'
import { biome } from './biome.ts'

/**
 * Every text of the law book that a translation needs, with the files that say it: what `t` tags,
 * the titles and remedies of rules, and the words of tables that rules put into sentences.
 */
export async function messageKeys(root: string): Promise<string> {
  const keys = new Map<string, Set<string>>()
  const enter = (key: string, file: string) => {
    if (/\p{L}{2}/u.test(key.replaceAll(/\{\d+\}/g, '')))
      keys.set(key, (keys.get(key) ?? new Set()).add(file))
  }
  for (const file of await sources(root))
    for (const key of keysIn(file, await readFile(join(root, file), 'utf8'))) enter(key, file)
  for (const { title, remedy } of Object.values({ ...readingRules, ...gateRules })) {
    enter(title, 'src/model/builtin-rules.ts')
    enter(remedy, 'src/model/builtin-rules.ts')
  }
  for (const [file, titles] of Object.entries(tables)) for (const key of titles) enter(key, file)
  for (const text of described(schemas.Service)) enter(text, 'schemas/service.schema.json')
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1))
  const index = Object.fromEntries(sorted.map(([key, files]) => [key, [...files].sort()]))
  return biome(root, 'locales/messages/en.json', JSON.stringify(index))
}

/** What the schema says of each key and entry: answer sheets ask for nearly all of them. */
function described(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(described)
  if (!isRecord(node)) return []
  const { properties, items, additionalProperties } = node
  const places = [...Object.values(Object(properties)), items, additionalProperties].filter(
    isRecord,
  )
  const own = places.flatMap(({ description }) =>
    description === undefined ? [] : `${description}`,
  )
  return [...own, ...Object.values(node).flatMap(described)]
}

const titlesOf = (table: object): readonly string[] =>
  (Object.values(table) as readonly { readonly title: string }[]).map(({ title }) => title)

/** Tables of which rules take a word for a sentence, by `worded`. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'rules/law/adequacy.ts': titlesOf(conditions),
  // What nobody has looked up is named in the foot of documents.
  'rules/law/agreement-practice.ts': [auditsUndeterred.title, changeByPosting.title],
  'rules/law/data-practice.ts': [typesInDetail.title],
  'rules/law/purpose-wording.ts': [purposeDetailFact.title],
  'rules/law/retention-wording.ts': [transparencyFact.title, trafficPeriodsFact.title],
  'rules/law/assessment-criteria.ts': titlesOf(assessmentCriteria),
  'rules/law/cite.ts': practiceIds.map((id) => practice(id).provision),
  'rules/law/clauses.ts': titlesOf(modules),
  'rules/law/countries.ts': titlesOf(regions),
  'rules/law/transfer-tools.ts': [...titlesOf(transferTools), ...titlesOf(derogations)],
  'src/model/words.ts': ['controller', 'joint controller', 'processor', 'sub-processor'],
  'rules/roles/_identity.ts': ['name', 'country', 'address', 'contact'],
  'rules/documents/_channels.ts': ['SMS', 'fax', 'chat', 'e-mail', 'telephone', 'post'],
  'rules/data/subject-matter-missing.ts': ['subject-matter', 'duration'],
  'rules/rights/_rights.ts': [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
  ],
  'schemas/fields.ts': Object.values(fields).flatMap(({ fact, term, priced }) =>
    [fact ?? [], term ?? [], priced ?? []].flat(),
  ),
}

async function sources(root: string): Promise<readonly string[]> {
  const rules = await readdir(join(root, 'rules'), { recursive: true })
  const own = [
    'src/check/one-cause.ts',
    'src/model/fact.ts',
    'src/model/message.ts',
    'src/model/words.ts',
  ]
  return [
    ...rules.filter((file) => file.endsWith('.ts')).map((file) => `rules/${file}`),
    ...own,
  ].sort()
}

/** The keys of one file, as `t` makes them. */
export function keysIn(file: string, text: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 't')
      found.push(keyOf(node.template))
    if (
      ts.isPropertyAssignment(node) &&
      ['title', 'remedy'].includes(node.name.getText()) &&
      !file.includes('/law/')
    )
      if (ts.isStringLiteralLike(node.initializer)) found.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  return template.templateSpans.reduce(
    (key, { literal }, index) => `${key}{${index}}${literal.text}`,
    template.head.text,
  )
}
