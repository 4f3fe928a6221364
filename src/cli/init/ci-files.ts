import { version } from '../../model/version.ts'

export const ciHosts = ['github', 'gitlab', 'none'] as const

/** A job that checks every change; docs/gate.md has one that knows what is new. */
export function ciFile(
  host: (typeof ciHosts)[number],
): readonly (readonly [name: string, text: string])[] {
  if (host === 'none') return []
  return [
    host === 'github' ? ['.github/workflows/dpa-lint.yml', github] : ['.gitlab-ci.yml', gitlab],
  ]
}

const github = `name: dpa-lint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes dpa-lint@${version} check
`

const gitlab = `dpa-lint:
  image: node:22
  script:
    - npx --yes dpa-lint@${version} check
`
