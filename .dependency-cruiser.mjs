/**
 * Who may import whom. A folder not named in a list may not be imported from it, nor may a package
 * or a Node module. What the tool prints when a line is crossed is the comment.
 */

const packages = (...names) => `^node_modules/(${names.join('|')})/`

/** In `src/cli`, what the commands share; every other folder there is one command's own. */
const shared = 'book|config|copies|gate|git|io'
const command = `^src/cli/(?!(?:${shared})/)([^/]+)/`

/** The folder, and what it may import besides itself. A file that no line covers fails the check. */
export const mayImport = [
  {
    folder: '^src/model/',
    allowed: [],
    comment: 'The model is the nouns that every folder shares, so it stands on nothing.',
  },
  {
    folder: '^src/read/',
    allowed: ['^src/model/', '^schemas/', packages('yaml', 'js-yaml', 'ajv', 'i18n-iso-countries')],
    comment: 'Reading turns text into a declaration; it knows neither files nor rules nor reports.',
  },
  {
    folder: '^src/check/',
    allowed: ['^src/model/'],
    comment: 'Checking works on plain declarations; it never sees YAML, a file or a rule by name.',
  },
  {
    folder: '^src/gate/',
    allowed: ['^src/model/', '^src/check/'],
    comment: 'The gate holds new findings against old ones; it never sees YAML, a file or Git.',
  },
  {
    folder: '^src/estate/',
    allowed: ['^src/model/', '^src/check/'],
    comment: 'A large estate is judged part by part; how, and by which rules, is not known here.',
  },
  {
    folder: '^src/report/',
    allowed: ['^src/model/'],
    comment: 'A reporter is a pure function from a report to a string; it prints nothing.',
  },
  {
    folder: '^src/diff/',
    allowed: [
      '^src/model/',
      '^schemas/fields\\.ts$',
      '^src/report/(text|style|json-text)\\.ts$',
      // What it means is written by the writers of all documents.
      '^src/documents/writers/(blocks|inline|markdown-document|text-document)\\.ts$',
    ],
    comment: 'What a change means is worked out from plain declarations, without files or Git.',
  },
  {
    folder: '^src/evidence/',
    allowed: ['^src/model/', packages('parse5', 'markdown-it', 'fflate', 'saxen', 'pdfjs-dist')],
    comment:
      'A document becomes blocks with addresses; it touches no file and no network, and knows no rule.',
  },
  {
    folder: '^src/policy/',
    allowed: ['^src/model/', '^src/read/(schema|schema-mismatch)\\.ts$', packages('re2js')],
    comment:
      'A policy of the house becomes a rule; it knows what declarations look like, and no file.',
  },
  {
    folder: '^src/draft/',
    allowed: ['^src/(model|evidence)/'],
    comment: 'A draft is made from documents that were read; it never judges, nor sees a file.',
  },
  {
    folder: '^src/documents/',
    // An answer sheet shows the schema's own examples, written as a declaration would have them.
    allowed: [
      '^src/(model|report)/',
      '^src/read/(schema|flow-text)\\.ts$',
      '^locales/',
      packages(
        '@viz-js/viz',
        'docx',
        'fflate',
        'i18n-iso-countries',
        'intl-messageformat',
        'write-excel-file',
      ),
    ],
    comment: 'A document for people is made from a report and its declarations; it prints nothing.',
  },
  {
    folder: '^src/desk/',
    allowed: [packages('@codemirror/[\\w-]+', '@lezer/highlight')],
    comment: 'The page of the desk runs in a browser: it knows its server by `contract.ts` alone.',
  },
  {
    name: 'src/lint',
    folder:
      '^src/(lint|lint-again|lint-in-parts|lint-options|read-estate|judge-part|linter|lint-memory)\\.ts$',
    allowed: [
      '^src/(lint|lint-again|lint-in-parts|lint-options|read-estate|judge-part|lint-memory)\\.ts$',
      '^src/(read|check|evidence|estate|gate|model)/',
    ],
    comment:
      'The pipeline joins reading to checking; it does not read files, print or ask the time.',
  },
  {
    folder: '^src/index\\.ts$',
    allowed: ['^src/(lint|linter)\\.ts$', '^src/(read|check|gate|report|model)/'],
    comment: 'The public API is the engine: it comes without the command line and without rules.',
  },
  {
    folder: '^src/cli/',
    allowed: [
      '^src/(lint|lint-again|lint-in-parts|lint-memory)\\.ts$',
      // Reports that are there already are put together, and nothing is linted.
      '^src/estate/merge-reports\\.ts$',
      '^src/(report|model|documents|evidence|policy|diff|draft)/',
      '^src/desk/contract\\.ts$',
      // A field is explained from the schema, and an example written as one would write it.
      '^src/read/(schema|flow-text|country-code)\\.ts$',
      // A configuration is read like a declaration, and a file is read no further than the reader does.
      // What a vendor answers is written into a text by the reader, which knows where everything stands.
      '^src/read/(config|config-edits|yaml/limits|merge|waiver-files|answer-rows|add-facts|add-rows|value-written)\\.ts$',
      'core',
      packages('commander', 'cosmiconfig', 'chalk', 'diff', 'csv-parse', 'read-excel-file'),
    ],
    comment: 'The command line is handed its rules by bin, so it never decides what is lawful.',
  },
  {
    folder: '^rules/law/',
    allowed: ['^src/model/rule\\.ts$', '^schemas/fields\\.ts$'],
    comment: 'The tables of law are data, which anyone can read without knowing the program.',
  },
  {
    name: 'rules/index',
    folder: '^rules/([^/]+\\.ts|[^/]+/index\\.ts)$',
    allowed: ['^rules/', '^src/model/rule\\.ts$'],
    comment: 'What stands at the top of the law book, or of a chapter, hands over what is in it.',
  },
  {
    name: 'rules/chapter',
    folder: '^rules/(?!law/)([^/]+)/(?!index\\.ts$)',
    allowed: [
      '^rules/law/',
      '^rules/$1/_[^/]+\\.ts$',
      '^src/model/rule\\.ts$',
      // What is to be known of a declared field stands beside the schema, once.
      '^schemas/fields\\.ts$',
    ],
    comment: 'A rule knows its chapter, the tables of law and one door of the model, nothing else.',
    // It may not import its neighbours: two rules that need the same thing share a _helper.
    itself: false,
  },
  {
    folder: '^bin/',
    allowed: ['^rules/index\\.ts$', '^src/cli/main\\.ts$'],
    comment: 'bin only joins the law book to the command line.',
  },
]

const nameOf = (folder) => folder.replace(/[^\w/.]/g, '').replace(/(?:\/|\.ts)$/, '')

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...mayImport.map(({ folder, name = nameOf(folder), allowed, comment, itself = true }) => ({
      name: `${name}-imports-only-what-it-may`,
      comment,
      severity: 'error',
      from: { path: folder },
      to: {
        pathNot: [...allowed.filter((line) => line !== 'core'), ...(itself ? [folder] : [])],
        ...(allowed.includes('core') && { dependencyTypesNot: ['core'] }),
      },
    })),
    {
      name: 'every-file-has-its-line',
      comment: 'A new folder says in this table what it may import before it imports anything.',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: mayImport.map(({ folder }) => folder) },
      to: {},
    },
    {
      name: 'no-file-without-a-line-is-used',
      comment: 'The same for a file that imports nothing: it belongs to a folder of this table.',
      severity: 'error',
      from: {},
      to: { path: '^(src|rules)/.*\\.ts$', pathNot: mayImport.map(({ folder }) => folder) },
    },
    {
      name: 'commands-know-no-other-command',
      comment: 'What two commands need stands in a folder that they share.',
      severity: 'error',
      from: { path: command },
      to: { path: command, pathNot: '^src/cli/$1/' },
    },
    {
      name: 'shared-folders-know-no-command',
      comment: 'What the commands share would otherwise load, and depend on, one of them.',
      severity: 'error',
      from: { path: `^src/cli/(?:(?:${shared})/|[^/]+$)`, pathNot: '^src/cli/commands\\.ts$' },
      to: { path: command },
    },
    {
      name: 'node-only-at-the-edge',
      comment: 'Only the command line and the tools touch files, processes and the network.',
      severity: 'error',
      from: { pathNot: '^(src/cli|scripts|test|bench|fuzz)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-network',
      comment:
        'Nothing is sent anywhere: one file opens connections, for the command that is called to, and one server answers this machine alone.',
      severity: 'error',
      from: {
        path: '^(bin|src|rules)/',
        pathNot: '^src/cli/(desk/server|fetch/(download|public-address))\\.ts$',
      },
      to: { dependencyTypes: ['core'], path: '^(node:)?(net|tls|dns|dgram|https?|http2)(/|$)' },
    },
    {
      name: 'one-door-to-other-programs',
      comment: 'Git is the only other program that is run, and one file says how little it may do.',
      severity: 'error',
      from: { path: '^(bin|src|rules)/', pathNot: '^src/cli/git/git-program\\.ts$' },
      to: { dependencyTypes: ['core'], path: '^(node:)?child_process$' },
    },
    {
      name: 'parsers-only-in-read',
      comment: 'One place turns text into data, so that every error has a line.',
      severity: 'error',
      from: { pathNot: '^(src/read|scripts|test|bench|fuzz)/' },
      to: { path: packages('yaml', 'js-yaml', 'ajv') },
    },
    {
      name: 'terminal-only-in-cli',
      comment: 'Arguments, configuration files and colour belong to the command line.',
      severity: 'error',
      from: { pathNot: '^(src/cli|test|bench)/' },
      to: { path: packages('commander', 'cosmiconfig', 'chalk', 'diff') },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere escapes every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    // The peers of the benchmark are other people's programs, and not installed everywhere.
    exclude: { path: '^(dist|bench/peers)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
    skipAnalysisNotInRules: true,
  },
}
