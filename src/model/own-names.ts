/** The files in which a configuration can stand, in the order in which they are looked for. */
export const configNames = [
  'dpa-lint.config.yaml',
  'dpa-lint.config.yml',
  'dpa-lint.config.json',
  '.dpa-lintrc',
  '.dpa-lintrc.yaml',
  '.dpa-lintrc.json',
] as const

/** Where waivers and the baseline stand, unless the configuration says otherwise: beside it. */
export const suppressionNames = {
  waivers: 'dpa-lint.waivers.yaml',
  baseline: 'dpa-lint.baseline.yaml',
} as const

const names: ReadonlySet<string> = new Set([...configNames, ...Object.values(suppressionNames)])

/** Whether a file bears one of the names by which the policy is found. */
export const hasOwnName = (file: string): boolean =>
  names.has(file.slice(file.lastIndexOf('/') + 1))
