import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fields } from '../../schemas/fields.ts'
import { filesIn } from './files.ts'

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly additionalProperties?: Schema | boolean
}

const schema = JSON.parse(readFileSync('schemas/service.schema.json', 'utf8'))

/** Every field of a service by its path. */
function pathsIn(node: Schema, path: string, above: readonly string[] = []): readonly string[] {
  const { $ref, properties = {}, items, anyOf = [], additionalProperties } = node
  const name = $ref?.split('/').at(-1) ?? ''
  const followed =
    $ref && !above.includes(name) ? pathsIn(schema.$defs[name], path, [...above, name]) : []
  const own = Object.entries(properties).flatMap(([field, inner]) => {
    const here = path === '' ? field : `${path}.${field}`
    return [here, ...pathsIn(inner, here, above)]
  })
  const named = typeof additionalProperties === 'object' ? [additionalProperties] : []
  const others = [...(items ? [items] : []), ...anyOf, ...named].flatMap((one) =>
    pathsIn(one, path, above),
  )
  return [...new Set([...followed, ...own, ...others])]
}

const paths = pathsIn(schema, '')

test('what is said of fields is said of fields that there are', () => {
  expect(Object.keys(fields).filter((path) => !paths.includes(path))).toEqual([])
})

/** What stands beside a fact and is none, and what names a declaration instead of describing it. */
const beside =
  /\.(?:source|quote|note|qualified|for|unless|commitment|support)$|^(?:apiVersion|kind|id|source|note)$/

/** Fields of which a comparison only says that they differ. */
const unsaid = [
  'activities.data.selected.necessity',
  'activities.data.selected.obtainedFrom',
  'obligations.assistance.rights.target',
  'breach.notice.target',
  'breach.register',
  'breach.register.available',
  'obligations.records.available',
  // That another paper sets them out is said of the whole list.
  'activities.purposes.byReference',
  'activities.operations.byReference',
  'activities.data.byReference',
  'activities.subjects.byReference',
  'subprocessing.objection.terminatedBy',
  'subprocessing.liability.towards',
  'subprocessing.thirdPartyBeneficiary',
  'subprocessors.when.plans',
  'subprocessors.when.deployments',
  'locations.when.plans',
  'locations.when.deployments',
  'transfers.when.plans',
  'transfers.when.deployments',
  'liability.except',
]

/** What stands in several places is compared alike in all of them. */
const alike = [
  [/^embeds\.features/, 'activities.features'],
  [/^(activities\.\w+)\.(?:selected|named)/, '$1'],
  [/^transfers\.safeguard\b/, 'safeguards'],
  [/^subprocessors\.certifications/, 'security.certifications'],
] as const

test('a change of every field has a meaning: in schemas/fields.ts, or in code where it takes more', () => {
  const code = filesIn('src/diff')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const silent = paths.filter((path) => {
    const name = path.split('.').at(-1) ?? ''
    const here = alike.reduce((one, [from, to]) => one.replace(from, to), path)
    const isSaid = Object.keys(fields).some(
      (one) => fields[one]?.change && (one === here || one.startsWith(`${here}.`)),
    )
    return !beside.test(path) && !isSaid && !new RegExp(`\\b${name}\\b`).test(code)
  })
  expect(silent.filter((path) => !unsaid.includes(path))).toEqual([])
})

test.for([
  'exceptionNotice',
  'unlawfulAlert',
  'approvedInAgreement',
  'subjectsTold',
  'obtainedFrom',
])('%s stands in five files at most that somebody writes', (field) => {
  const folders = ['src', 'rules', 'scripts', 'bench', 'locales', 'schemas']
  // A rule's page is no code; what a draft recognises a term by are words of documents, by language.
  const besides = ['*.md', 'src/draft/lexicon', 'src/draft/terms.json'].map((path) => `:!${path}`)
  const args = ['grep', '-lw', field, '--', ...folders, ...besides]
  const files = execFileSync('git', [...args, ':(exclude,attr:linguist-generated)'], {
    encoding: 'utf8',
  })
  expect(files.trim().split('\n').length, files).toBeLessThanOrEqual(5)
})
