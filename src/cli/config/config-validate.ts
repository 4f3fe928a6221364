import { inWords } from '../../model/words.ts'
import { visible } from '../../report/text.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { say } from '../io/say.ts'
import { UsageError } from '../io/usage-error.ts'
import { configFile } from './config.ts'
import { workTree } from './config-files.ts'
import { slipText } from './config-slip.ts'
import { configTree } from './config-tree.ts'

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
  const { sources, slips } = await configTree(file, { cwd, files: workTree }, rules)
  if (slips.length > 0) throw new UsageError(...slips.map(slipText))
  const [first = file, ...others] = sources.map((source) => visible(shownFrom(cwd, source)))
  const also = others.length === 0 ? '' : `, nor in ${inWords(others)}, which it extends`
  await say(stdout, `${first}: nothing wrong found${also}\n`)
  return 0
}
