import { isBuilt, noteBuilt } from './build-note.ts'

/** Before any test: what git does not keep is made, so that a test never runs yesterday's program. */
export default async function setup(): Promise<void> {
  if (isBuilt()) return
  const [{ generators, write }, { bundle }] = await Promise.all([
    import('./generate.ts'),
    import('./build.ts'),
  ])
  for (const generator of generators) if (!generator.committed) await write(generator)
  await bundle()
  noteBuilt()
}
