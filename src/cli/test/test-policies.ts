import { resolve } from 'node:path'
import { examine } from '../../lint.ts'
import { readingRules } from '../../model/builtin-rules.ts'
import type { Service } from '../../model/declaration.ts'
import { hasOwnName } from '../../model/own-names.ts'
import type { Rule } from '../../model/rule.ts'
import type { RuleSettings } from '../../model/rule-setting.ts'
import type { Source } from '../../model/source-location.ts'
import type { PolicyRule } from '../../policy/policy-rule.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { bookWith } from '../config/book-with.ts'
import { type Config, configOf } from '../config/config.ts'
import { isOurs } from '../config/globs.ts'
import { settingsOf } from '../config/rule-settings.ts'
import { day } from '../flags.ts'
import { ruleCrashText } from '../io/crash-text.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { listFiles } from '../io/list-files.ts'
import { shownFrom, slashed } from '../io/paths.ts'
import { sourcesOf } from '../io/sources.ts'
import { terminalStyle } from '../io/terminal-style.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeOut } from '../io/write-out.ts'
import { type Expectations, expectationsIn } from './expectations.ts'
import { type FixtureVerdict, fixtureVerdict, passes } from './fixture-verdict.ts'
import { testText, type Unexercised } from './test-text.ts'

export interface TestCall {
  readonly paths: readonly string[]
  readonly config?: string | false
  readonly asOf?: string
  readonly color: boolean | undefined
}

/** A fixture: a text with declarations, and what its comments announce. */
interface Fixture extends Source {
  readonly announces: Expectations
}

/** Runs the policies on fixtures, each alone, and holds what is found against what they announce. */
export async function testPolicies(call: TestCall, host: Host, lawBook: Book): Promise<ExitCode> {
  const config = await configOf(call.config, host.cwd, lawBook)
  const book = bookWith(config, lawBook)
  const fixtures = fixturesOf(call, config, host.cwd)
  const rules = rulesOf(fixtures, config, book)
  refuseSlips(fixtures)

  const options = { lawDate: book.lawDate, rules: optionsOf(config, book) }
  const verdicts: FixtureVerdict[] = []
  const shown: Shown[] = []
  let crashed = false
  for (const { announces, ...source } of fixtures) {
    // What a fixture says of itself holds on every day on which it is run.
    const asOf = announces.asOf?.day ?? call.asOf ?? host.today
    const active = rulesFor(announces, rules, config)
    const { report, workspace } = await examine([source], active, { ...options, asOf })
    for (const crash of report.crashes) await writeOut(host.stderr, ruleCrashText(crash))
    crashed ||= report.crashes.length > 0
    const broken = report.findings.filter(({ rule }) => Object.hasOwn(readingRules, rule))
    const found = report.findings.filter((finding) => !broken.includes(finding))
    verdicts.push(fixtureVerdict(source.file, announces.expected, found, broken))
    for (const service of workspace.services) shown.push({ service, asOf, rules: active })
  }
  const unexercised = (config.policies ?? []).flatMap(({ rule }) => unexercisedIn(rule, shown))
  const look = await terminalStyle(host.stdout, host.env, call.color)
  await writeOut(host.stdout, testText(verdicts, unexercised, look))
  return worst(verdicts.every(passes) ? 0 : 1, crashed ? 3 : 0)
}

/** A service of a fixture, and what was asked of it. */
interface Shown {
  readonly service: Service
  readonly asOf: string
  readonly rules: readonly Rule[]
}

/** A policy is only known to work where fixtures show both sides of it. */
function unexercisedIn(policy: PolicyRule, shown: readonly Shown[]): readonly Unexercised[] {
  const stands = shown
    .filter(({ rules }) => rules.includes(policy))
    .map(({ service, asOf }) => policy.stands(service, asOf))
  const fails = stands.some(({ problems }) => problems.length > 0)
  const isMet = stands.some(({ met }) => met)
  if (fails && isMet) return []
  return [{ policy: policy.id, lacks: fails ? 'passing' : isMet ? 'failing' : 'both' }]
}

/** Every fixture below the paths. What the configuration ignores is meant: fixtures are no vendors. */
function fixturesOf({ paths }: TestCall, config: Config, cwd: string): readonly Fixture[] {
  const { files, empty, problems } = listFiles(
    paths.map((written) => ({ written, path: resolve(cwd, written) })),
    {
      cwd,
      workspace: [...new Set([cwd, config.folder])],
      ignored: (path) => isOurs(path, config) || hasOwnName(slashed(path)),
    },
  )
  const unread = [
    ...problems,
    ...empty.map((written) => `${written} holds no fixture (*.yaml, *.yml)`),
  ]
  const sources = [
    ...sourcesOf(
      files,
      MAX_BYTES,
      (line) => unread.push(line),
      () => undefined,
    ),
  ]
  if (unread.length > 0) throw new UsageError(...unread)
  if (sources.length === 0) throw new UsageError('there is no fixture to test')
  return sources.map((source) => ({ ...source, announces: expectationsIn(textOf(source)) }))
}

const textOf = ({ text }: Source) =>
  typeof text === 'string' ? text : new TextDecoder().decode(text)

/** The policies, and the rules of the book that a fixture names. */
function rulesOf(
  fixtures: readonly Fixture[],
  { policies = [], file, cwd }: Config,
  { rules }: Book,
): readonly Rule[] {
  const named = fixtures.flatMap(({ file: fixture, announces: { expected, tests = [] } }) =>
    [...tests, ...expected].map(({ rule, line }) => ({ rule, at: `${fixture}:${line}` })),
  )
  const ids = rules.map(({ id }) => id)
  const strange = named.filter(({ rule }) => !ids.includes(rule))
  if (strange.length > 0)
    throw new UsageError(...strange.map(({ rule, at }) => `${at}: ${whyStrange(rule, ids)}`))
  if (policies.length === 0 && named.length === 0)
    throw new UsageError(
      file === undefined
        ? 'there is no configuration here, and so no policy to test'
        : `${shownFrom(cwd, file)} states no policies, so there is nothing to test`,
    )
  const ours = new Set([...policies.map(({ rule }) => rule.id), ...named.map(({ rule }) => rule)])
  return rules.filter(({ id }) => ours.has(id))
}

const whyStrange = (rule: string, ids: readonly string[]): string =>
  Object.hasOwn(readingRules, rule)
    ? `"${rule}" cannot be announced: what cannot be read is no fixture`
    : `no rule is called "${rule}"${didYouMean(rule, ids)}`

/** What a fixture is about: what it says, or else every policy, and the rules that it names. */
function rulesFor(
  { tests, expected }: Expectations,
  rules: readonly Rule[],
  { policies = [] }: Config,
): readonly Rule[] {
  const about = tests ?? [...policies.map(({ rule }) => ({ rule: rule.id })), ...expected]
  return rules.filter(({ id }) => about.some(({ rule }) => rule === id))
}

function refuseSlips(fixtures: readonly Fixture[]): void {
  const slips = fixtures.flatMap(({ file, announces: { slips: found, asOf } }) => [
    ...found.map(({ line, message }) => `${file}:${line}: ${message}`),
    ...(asOf ? dayFault(`${file}:${asOf.line}: as-of`, asOf.day) : []),
  ])
  if (slips.length > 0) throw new UsageError(...slips)
}

function dayFault(what: string, given: string): readonly string[] {
  try {
    day(what)(given)
    return []
  } catch (error) {
    if (error instanceof UsageError) return error.lines
    throw error
  }
}

/** A rule is tested with the options that it has, and though it be switched off. */
function optionsOf({ layers, cwd }: Config, book: Book): RuleSettings {
  const { rules } = settingsOf(layers, {}, book, cwd)
  return Object.fromEntries(
    Object.entries(rules).map(([id, { options }]) => [id, { ...(options && { options }) }]),
  )
}
