/** What cannot be avoided: reads every file here and, where asked, parses it with a library. */
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const parsers = {
  'js-yaml': () => require('js-yaml').load,
  yaml: () => require('yaml').parseDocument,
}
const parse = parsers[process.argv[2]]?.()

for (const file of readdirSync('.', { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue
  const text = readFileSync(join(file.parentPath, file.name), 'utf8')
  try {
    parse?.(text)
  } catch {
    // Some files are no YAML, on purpose.
  }
}
