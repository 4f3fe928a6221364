import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Command, commandsIn } from '../report/actions-runner.ts'
import { type Env, run } from './shell.ts'

export const root = join(import.meta.dirname, '../..')

export interface Step {
  readonly name: string
  readonly id?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
  readonly 'working-directory'?: string
}

/** As much of an action as ours has. */
export interface Action {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >
  readonly outputs: Readonly<
    Record<string, { readonly description: string; readonly value: string }>
  >
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

export const actionText = readFileSync(join(root, 'action.yml'), 'utf8')
export const action = parse(actionText) as Action

/** What GitHub knows when it runs a job. */
export interface Job {
  /** The checked-out repository. */
  readonly workspace: string
  /** The folder of the job that belongs to no repository. */
  readonly temp: string
  readonly env: Env
  /** The branch that a pull request would be merged into. */
  readonly baseRef?: string
  readonly event?: unknown
  readonly inputs?: Readonly<Record<string, string>>
}

export interface ActionRun {
  readonly code: number | null
  /** Both streams, as the log has them. */
  readonly log: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the steps of action.yml as the runner does, each with the bash that it would be given. */
export async function runAction(
  { workspace, temp, env, baseRef = '', event = {}, inputs = {} }: Job,
  steps: readonly Step[] = action.runs.steps,
): Promise<ActionRun> {
  for (const name of Object.keys(inputs))
    if (!(name in action.inputs)) throw new Error(`there is no input "${name}"`)
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, `${input.default}`])
  const context: Record<string, unknown> = {
    // As a release has it: the hash of the package that the registry of the tests offers.
    inputs: { ...Object.fromEntries(defaults), integrity: env['RELEASED'] ?? '', ...inputs },
    github: { event, base_ref: baseRef, workspace },
  }
  mkdirSync(temp, { recursive: true })
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary') }
  writeFileSync(files.summary, '')

  const outputs: Record<string, Record<string, string>> = {}
  let log = ''
  let code: number | null = 0
  for (const [index, step] of steps.entries()) {
    const script = join(temp, `step-${index}.sh`)
    writeFileSync(script, step.run)
    writeFileSync(files.output, '')
    const given = Object.entries(step.env).map(([name, value]) => [name, filled(value, context)])
    const ran = await run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: join(workspace, filled(step['working-directory'] ?? '.', context)),
      env: {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_BASE_REF: baseRef,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(given),
      },
    })
    log += ran.stdout + ran.stderr
    if (step.id !== undefined) outputs[step.id] = pairs(readFileSync(files.output, 'utf8'))
    code = ran.code
    if (code !== 0) break
  }
  const steps_ = Object.fromEntries(
    Object.entries(outputs).map(([id, values]) => [id, { outputs: values }]),
  )
  return {
    code,
    log,
    commands: commandsIn(log),
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => [
        name,
        filled(value, { ...context, steps: steps_ }),
      ]),
    ),
    summary: readFileSync(files.summary, 'utf8'),
  }
}

/** Fills `${{ a.b.c || d.e }}`: all that the expressions of our action say. */
function filled(text: string, context: unknown): string {
  return text.replaceAll(/\$\{\{ ([\w.| -]+) \}\}/g, (_, expression: string) => {
    const values = expression.split(' || ').map((path) => valueAt(context, path))
    return `${values.find((value) => value !== undefined && value !== '') ?? ''}`
  })
}

function valueAt(context: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], context)
}

/** `name=value`, a line each. */
const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
