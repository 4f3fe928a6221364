/** Makes dist/: the command line in one file, the engine, the law book, their types, the licences. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { languages } from '../src/model/language.ts'
import { noteBuilt } from './build-note.ts'
import { launchable, wrapper } from './code-cache.ts'
import { onlyAscii } from './only-ascii.ts'
import { withPlainModules } from './plain-modules.ts'
import { withPlainState } from './plain-parser-state.ts'
import { withSharedShapes } from './shared-shapes.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/**
 * Our configuration is data, and read by our own reader. cosmiconfig's loaders would bring a second
 * YAML parser and the TypeScript compiler, and could run a JavaScript file found in the repository.
 */
const dataOnly: Plugin = {
  name: 'data-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cosmiconfig[\\/]dist[\\/]loaders\.js$/ }, () => ({
      contents: ['loadJs', 'loadJsSync', 'loadJson', 'loadYaml', 'loadTs', 'loadTsSync']
        .map(
          (name) =>
            `exports.${name} = () => { throw new Error('cosmiconfig has no loaders here') }`,
        )
        .join('\n'),
    }))
  },
}

/** commander can run other programs. Ours does not ask it to, and loading what it takes costs a tenth of a short run. */
const noOtherPrograms: Plugin = {
  name: 'no-other-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path, namespace: 'none' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * js-yaml 5.5 makes the state of its parser from two spreads. V8 of Node 20 reads such an object two to
 * three times as slowly as a plain literal, and the parser does little else. To be proposed upstream;
 * another version of the package stops the build until somebody has looked.
 */
const plainParserState: Plugin = {
  name: 'plain-parser-state',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]node_modules[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ },
      async ({ path }) => ({
        contents: withPlainState(await readFile(path, 'utf8')),
      }),
    )
  },
}

/** A quarter of a megabyte that only a misshapen declaration asks for: as a text it need not be compiled. */
const schemasAsText: Plugin = {
  name: 'schemas-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]schemas[\\/][\w-]+\.schema\.json$/ }, async ({ path }) => {
      const schema = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(schema)})` }
    })
  },
}

/**
 * What a sound declaration never asks for stands in a file of its own: a third of the program, which
 * every start would read. Each is a package or file as the sources name it.
 */
const rare = [
  { name: 'yaml', filter: /^yaml$/ },
  { name: 'cosmiconfig', filter: /^cosmiconfig\/dist\/Explorer\.js$/ },
  { name: 'diff', filter: /^diff$/ },
  { name: 'excel', filter: /^write-excel-file\/universal$/ },
  { name: 'fflate', filter: /^fflate$/ },
  { name: 're2js', filter: /^re2js$/ },
  { name: 'serviceSchema', filter: /[\\/]schemas[\\/]service\.schema\.json$/ },
  { name: 'organisationSchema', filter: /[\\/]schemas[\\/]organisation\.schema\.json$/ },
] as const

/** The languages of documents: a run reads the words of its own, and what our messages are in it. */
const locales = [
  ...languages,
  ...languages.filter((language) => language !== 'en').map((language) => `messages/${language}`),
].map((name) => ({
  file: `./locales/${name}.json`,
  filter: new RegExp(`[\\\\/]locales[\\\\/]${name}\\.json$`),
}))

/**
 * What no check asks for, each in a file of its own: the documents for people, a third of our code,
 * and what lays out their pictures or writes them for Word, a megabyte each.
 */
const apart = [
  { file: './papers.cjs', filter: /\/documents\/renderers\.ts$/ },
  { file: './graphviz.cjs', filter: /^@viz-js\/viz$/ },
  // Documents are read in a thread of its own; what reads a PDF is larger than all the rest.
  { file: './reader.cjs', filter: /\/evidence\/read-document\.ts$/ },
  { file: './pdf.cjs', filter: /\/read-pdf\.ts$/ },
  { file: './docx.cjs', filter: /^docx$/ },
  // The words with which four languages say facts: a draft asks for them.
  { file: './draft-words.cjs', filter: /^\.\/lexicon\.ts$/ },
  ...locales,
]

/** Those of them that something imports: a file that was moved would be in the program unseen. */
const leftOut = new Set<string>()

const apartIsElsewhere: Plugin = {
  name: 'apart-is-elsewhere',
  setup({ onResolve }) {
    for (const { file, filter } of apart)
      onResolve({ filter }, ({ kind }) => {
        if (kind === 'entry-point') return undefined
        leftOut.add(file)
        return { path: file, external: true }
      })
  },
}

const rareIsElsewhere: Plugin = {
  name: 'rare-is-elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/rare\.cjs$/ }, ({ path }) => ({ path, external: true }))
    for (const { name, filter } of rare)
      onResolve({ filter }, () => ({ path: name, namespace: 'rare' }))
    onLoad({ filter: /.*/, namespace: 'rare' }, ({ path }) => ({
      contents: `module.exports = require('./rare.cjs').${path}()`,
      resolveDir: dist,
    }))
  },
}

/** Each is evaluated when it is asked for, like everything else that is loaded late. */
const rareEntry = `
export const yaml = () => require('yaml')
export const cosmiconfig = () => require('cosmiconfig/dist/Explorer.js')
export const diff = () => require('diff')
export const excel = () => require('write-excel-file/universal')
export const fflate = () => require('fflate')
export const re2js = () => require('re2js')
export const serviceSchema = () => require('./schemas/service.schema.json').default
export const organisationSchema = () => require('./schemas/organisation.schema.json').default
`

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay, and lines stay short, so that a stack trace still says where.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [dataOnly, noOtherPrograms, plainParserState, schemasAsText],
} satisfies BuildOptions

/** A package of which a byte is in ours. */
export interface BundledPackage {
  /** From the root of the repository. */
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly license: string
}

/** Builds, and gives the packages that were built in. */
export async function bundle(): Promise<readonly BundledPackage[]> {
  await mkdir(dist, { recursive: true })
  const [program, papers, rarely, pictures, reader, pdf, word, library, desk] = await Promise.all([
    // CommonJS, because Node starts it faster; `import()` stays lazy, each module runs when first asked for.
    build({
      ...common,
      ...wrapper,
      entryPoints: { program: 'bin/dpa-lint.ts' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      // A script that V8 keeps compiled cannot import by itself: what Node brings is required instead.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
      plugins: [apartIsElsewhere, rareIsElsewhere, ...common.plugins],
    }),
    build({
      ...common,
      entryPoints: { papers: 'src/documents/renderers.ts' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      supported: { 'dynamic-import': false },
      plugins: [apartIsElsewhere, rareIsElsewhere, ...common.plugins],
    }),
    build({
      ...common,
      stdin: { contents: rareEntry, resolveDir: root, sourcefile: 'rare.ts', loader: 'ts' },
      outfile: 'dist/rare.cjs',
      format: 'cjs',
    }),
    build({
      ...common,
      entryPoints: { graphviz: 'node_modules/@viz-js/viz/dist/viz.cjs' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      // It is a program in a string, which must not grow by a third.
      charset: 'utf8',
      lineLimit: 0,
    }),
    build({
      ...common,
      entryPoints: {
        reader: 'src/evidence/read-document.ts',
        'reader-thread': 'src/cli/copies/reader-thread.ts',
      },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      supported: { 'dynamic-import': false },
      plugins: [apartIsElsewhere, ...common.plugins],
    }),
    build({
      ...common,
      entryPoints: { pdf: 'src/evidence/read-pdf.ts' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      minify: true,
      lineLimit: 0,
      // In Node it would look for a canvas and fonts; it is to find nothing but text.
      define: { process: 'undefined', 'import.meta.url': '""' },
    }),
    build({
      ...common,
      entryPoints: { 'draft-words': 'src/draft/lexicon.ts' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    }),
    build({
      ...common,
      entryPoints: { docx: 'docx' },
      outdir: 'dist',
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    }),
    build({
      ...common,
      entryPoints: { index: 'src/index.ts', rules: 'rules/index.ts' },
      outdir: 'dist',
      chunkNames: 'shared-[hash]',
      format: 'esm',
      splitting: true,
      // What a package has for Node is CommonJS, which a module can neither name the parts of nor let require.
      alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    }),
    // The page of the desk, which runs in a browser.
    build({
      ...common,
      entryPoints: { desk: 'src/desk/main.ts' },
      outdir: 'dist/desk',
      platform: 'browser',
      format: 'esm',
      target: ['chrome120', 'firefox121', 'safari17'],
      plugins: [],
    }),
  ])
  const outputs = {
    ...program.metafile.outputs,
    ...papers.metafile.outputs,
    ...rarely.metafile.outputs,
    ...pictures.metafile.outputs,
    ...reader.metafile.outputs,
    ...pdf.metafile.outputs,
    ...word.metafile.outputs,
    ...library.metafile.outputs,
    ...desk.metafile.outputs,
  }
  await mkdir(join(dist, 'locales/messages'), { recursive: true })
  for (const { file } of locales) await writeFile(join(dist, file), await minified(file))
  // The engine alone is hot; what reads documents, or runs in a browser, is not.
  const hot = { ...program.metafile.outputs, ...library.metafile.outputs }
  await Promise.all(Object.keys(hot).map((file) => rewrite(file, withSharedShapes)))
  await rewrite('dist/program.cjs', withPlainModules)
  // The launcher reads it byte by byte.
  await rewrite('dist/program.cjs', onlyAscii)
  for (const name of ['page.html', 'desk.css'])
    await copyFile(join(root, 'src/desk', name), join(dist, 'desk', name))
  standsAlone(outputs)
  await isOneModule(library.metafile.outputs)
  await launchable(root, dist)
  await removeOthers(outputs)
  const packages = await bundledPackages(outputs)
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), await licences(packages))
  return packages
}

async function rewrite(output: string, by: (program: string) => string): Promise<void> {
  const file = join(root, output)
  const program = await readFile(file, 'utf8')
  const rewritten = by(program)
  if (rewritten !== program) await writeFile(file, rewritten)
}

/** A file of data without what only people need. */
const minified = async (file: string): Promise<string> =>
  JSON.stringify(JSON.parse(await readFile(join(root, file), 'utf8')))

/** The package has no dependencies: whatever is not in the bundle must be in Node. */
function standsAlone(outputs: Metafile['outputs']): void {
  for (const { file } of apart)
    if (!leftOut.has(file)) throw new Error(`nothing imports what stands apart in ${file}`)
  for (const [file, { imports }] of Object.entries(outputs)) {
    for (const { external, path } of imports) {
      const ours = path === './rare.cjs' || apart.some(({ file }) => file === path)
      if (external && !ours && !builtinModules.includes(path.replace(/^node:/, '')))
        throw new Error(`${file} still needs ${path}`)
    }
  }
}

/** A module has no `require`: CommonJS in it breaks where it asks for a part of Node, and not before. */
async function isOneModule(outputs: Metafile['outputs']): Promise<void> {
  for (const file of Object.keys(outputs))
    if ((await readFile(join(root, file), 'utf8')).includes('Dynamic require of'))
      throw new Error(`${file} holds CommonJS that requires what a module cannot`)
}

/** Chunks are named for their content: those of earlier builds would be packed too. */
async function removeOthers(outputs: Metafile['outputs']): Promise<void> {
  for (const name of await readdir(dist))
    if (name.startsWith('shared-') && !(`dist/${name}` in outputs)) await rm(join(dist, name))
}

function bundledPackages(outputs: Metafile['outputs']): Promise<readonly BundledPackage[]> {
  const inputs = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  )
  const folders = new Set(
    inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  )
  const within = [...folders].flatMap((folder) => bundledWithin[folder] ?? [])
  const packages = [...new Set([...folders, ...within])].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(
      await readFile(join(root, folder, 'package.json'), 'utf8'),
    )
    return { folder, name, version, license }
  })
  return Promise.all(packages)
}

/** What a package has built in itself, so that no file of it is seen here. */
const bundledWithin: Readonly<Record<string, readonly string[]>> = {
  'node_modules/docx': ['node_modules/docx/node_modules/nanoid', 'node_modules/fflate'],
}

async function licences(packages: readonly BundledPackage[]): Promise<string> {
  const texts = packages.map(async ({ folder, name, version, license }) => {
    const text = await readFile(await licenceOf(folder, name), 'utf8')
    return `${name} ${version} (${license})\n\n${text.trim()}\n`
  })
  const head = 'dpa-lint contains code from these packages, under these licences.\n'
  return [head, ...(await Promise.all(texts))].join(`\n${'-'.repeat(80)}\n\n`)
}

/** The package's own file; for one that comes without, the text that we have found out. */
async function licenceOf(folder: string, name: string): Promise<string> {
  const files = await readdir(join(root, folder))
  const own = files.find((file) => /^licen[cs]e/i.test(file))
  if (own !== undefined) return join(root, folder, own)
  const found = join(import.meta.dirname, 'licences', `${name}.txt`)
  if (!existsSync(found))
    throw new Error(`${folder} has no licence file: see whether we may ship it`)
  return found
}

/** The public API's declarations. TypeScript leaves `./x.ts` in them, which only resolves beside sources. */
export async function types(): Promise<void> {
  const folder = join(dist, 'types')
  await rm(folder, { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '-p', 'tsconfig.build.json']
  const [status] = await once(
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }),
    'exit',
  )
  if (status !== 0) throw new Error('the public API has type errors')
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/((?:from |import\()['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'))
  }
}

if (import.meta.filename === process.argv[1]) {
  await Promise.all([bundle(), types()])
  noteBuilt()
}
