/** Writes the documents of `examples/evidence` anew: the same agreement in every format, to the same bytes each time. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreement } from './agreement.ts'
import { writers } from './formats.ts'

const folder = join(import.meta.dirname, '../../examples/evidence')
mkdirSync(folder, { recursive: true })
for (const [name, write] of Object.entries(writers))
  writeFileSync(join(folder, name), await write(agreement()))
