import { inWords } from '../../model/words.ts'
import { visible } from '../../report/text.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeOut } from '../io/write-out.ts'
import { configFile } from './config.ts'
import { workTreeFiles } from './config-files.ts'
import { configTree } from './config-tree.ts'
import { configDiagnosticText } from './located-config-diagnostic.ts'

/** Says of a configuration, and of all that it extends, whether it can be used, and if not, why. */
export async function configValidate(
  asked: string | undefined,
  { cwd, stdout }: Host,
  { rules }: Book,
): Promise<ExitCode> {
  const file = await configFile(asked, cwd)
  if (file === undefined)
    throw new UsageError(
      'there is no configuration here, nor above up to the root of the repository',
    )
  const { sources, slips } = await configTree(file, { cwd, files: workTreeFiles }, rules)
  if (slips.length > 0) throw new UsageError(...slips.map(configDiagnosticText))
  const [first = file, ...others] = sources.map((source) => visible(shownFrom(cwd, source)))
  const also = others.length === 0 ? '' : `, nor in ${inWords(others)}, which it extends`
  await writeOut(stdout, `${first}: nothing wrong found${also}\n`)
  return 0
}
