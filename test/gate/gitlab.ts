import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { root } from './github.ts'
import { type Env, newFolder, type Ran, run } from './shell.ts'

/** As much of a GitLab pipeline as ours has. */
export interface GitlabJob {
  readonly stage: string
  readonly image: string
  readonly variables: Readonly<Record<string, string>>
  readonly rules: readonly { readonly if: string }[]
  readonly script: readonly string[]
  readonly artifacts: {
    readonly when: string
    readonly expire_in: string
    readonly reports: { readonly codequality: string; readonly junit: string }
  }
}

export const pipelineText = readFileSync(join(root, 'templates/gitlab-ci.yml'), 'utf8')
export const pipeline = parse(pipelineText) as Readonly<Record<string, GitlabJob>>
const job = pipeline['dpa-lint'] as GitlabJob

export interface GitlabRun extends Ran {
  /** The Code Quality report, where one was written. */
  readonly quality: string | undefined
  readonly junit: string | undefined
}

/** Runs the lines of the job as a runner does, in the smallest shell that it may find. */
export async function runPipeline(
  cwd: string,
  {
    env,
    variables,
    npm = '',
  }: {
    readonly env: Env
    readonly variables: Readonly<Record<string, string>>
    /** A folder with another npm. */
    readonly npm?: string
  },
): Promise<GitlabRun> {
  const script = join(newFolder(), 'script.sh')
  writeFileSync(script, job.script.join('\n'))
  const ran = await run(['sh', '-e', script], {
    cwd,
    env: {
      ...env,
      ...{ GITLAB_CI: 'true', CI_PROJECT_DIR: cwd },
      ...(npm !== '' && { PATH: `${npm}${delimiter}${env['PATH']}` }),
      ...job.variables,
      // As a release has them.
      DPA_LINT_INTEGRITY: env['RELEASED'] ?? '',
      DPA_LINT_IMAGE: `${job.variables['DPA_LINT_IMAGE']}@sha256:${'0'.repeat(64)}`,
      ...variables,
    },
  })
  const { codequality, junit } = job.artifacts.reports
  return { ...ran, quality: textOf(cwd, codequality), junit: textOf(cwd, junit) }
}

function textOf(cwd: string, name: string): string | undefined {
  const path = join(cwd, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
