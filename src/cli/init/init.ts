import { existsSync, mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { idFrom } from '../../model/id-from.ts'
import { flowText } from '../../read/flow-text.ts'
import { count } from '../../report/text.ts'
import { blankText, schemaFrom } from '../book/blank-text.ts'
import { serviceId } from '../book/service-id.ts'
import { oneOf } from '../flags.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { writeNewFile } from '../io/write-file.ts'
import { writeError } from '../io/write-out.ts'
import { runLint } from '../run-lint.ts'
import { ciFile, ciHosts } from './ci-files.ts'

/** What commander makes of the argument and the flags of `init`. */
export interface InitCall {
  readonly folder: string
  readonly yes?: boolean
  readonly organisation?: string
  readonly service?: string
  readonly ci?: string
}

/** Sets up a folder, and says what a first check finds there. */
export async function init(flags: InitCall, host: Host, book: Book): Promise<ExitCode> {
  const { cwd, stderr } = host
  const root = resolve(cwd, flags.folder)
  const ci = oneOf('--ci', ciHosts)(flags.ci ?? 'github')
  const asked = flags.yes ? noAnswers : answersFrom(host)
  const organisation =
    flags.organisation ?? (await asked(`Your organisation [${titleOf(root)}]: `)) ?? titleOf(root)
  const service = serviceId(
    flags.service ?? (await asked('The id of a first service [first-vendor]: ')) ?? 'first-vendor',
  )
  mkdirSync(root, { recursive: true })
  const services = join(root, 'services')
  const declaration = join(services, `${service}.yaml`)
  const files: readonly (readonly [path: string, make: () => string])[] = [
    [join(root, 'dpa-lint.config.yaml'), () => configText(root)],
    [join(services, 'organisation.yaml'), () => organisationText(organisation, services, root)],
    [declaration, () => blankText(service, declaration, root)],
    ...ciFile(ci).map(([name, text]) => [join(root, name), () => text] as const),
  ]
  for (const [path, make] of files) {
    const file = shownFrom(cwd, path)
    if (existsSync(path)) await writeError(stderr, `${file} is there already, and stays as it is`)
    else {
      writeNewFile(path, file, make())
      await writeError(stderr, `wrote ${file}`)
    }
  }
  await writeError(stderr, await firstCheck(root, host, book))
  return 0
}

/** What a check of the folder comes to. */
async function firstCheck(root: string, host: Host, book: Book): Promise<string> {
  const { report } = await runLint({ paths: [] }, { ...host, cwd: root }, book, { written: [] })
  const { errors, warnings, infos } = report.summary
  const where = shownFrom(host.cwd, root)
  const call = where === '.' ? 'dpa-lint check' : `cd ${where} && dpa-lint check`
  return `a first check finds ${count(errors, 'error')}, ${count(warnings, 'warning')} and ${count(infos, 'fact')} to declare; next: ${call}, and dpa-lint draft <agreement> for what its text states`
}

/** The text that somebody types; nothing where the line is empty, or nobody is there to ask. */
type Ask = (question: string) => Promise<string | undefined>

const noAnswers: Ask = async () => undefined

function answersFrom({ stdin, stderr }: Host): Ask {
  if (!('isTTY' in stdin) || stdin.isTTY !== true) return noAnswers
  const typed = stdin[Symbol.asyncIterator]()
  let rest = ''
  return async (question) => {
    stderr.write(question)
    while (!rest.includes('\n')) {
      const { value, done } = await typed.next()
      if (done) break
      rest += typeof value === 'string' ? value : Buffer.from(value).toString()
    }
    const end = rest.includes('\n') ? rest.indexOf('\n') : rest.length
    const line = rest.slice(0, end).trim()
    rest = rest.slice(end + 1)
    return line === '' ? undefined : line
  }
}

const titleOf = (root: string) => basename(root) || 'our organisation'

const configText = (
  root: string,
) => `# yaml-language-server: $schema=${schemaFrom(root, root, 'config')}
# What "dpa-lint check" without paths checks.
files: [services]
# What makes a run fail: error, warning, info or never.
failOn: error
`

const organisationText = (name: string, folder: string, root: string) =>
  `# yaml-language-server: $schema=${schemaFrom(folder, root, 'organisation')}
apiVersion: dpa-lint/v1
kind: Organisation
id: ${idFrom(name) || 'our-organisation'}
name: ${flowText(name)}
# The data-protection laws you stand under: eu-gdpr, uk-gdpr, ch-fadp.
regimes: [eu-gdpr]
`
