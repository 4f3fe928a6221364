import { bundle } from './build.ts'
import { generators, write } from './generate.ts'

/** Before any test: what git does not keep is made, so that a test never runs yesterday's program. */
export default async function setup(): Promise<void> {
  for (const generator of generators) if (!generator.committed) await write(generator)
  await bundle()
}
