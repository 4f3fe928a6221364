#!/usr/bin/env node
'use strict'
/**
 * What the bin entry runs; the build fills in what stands in angle brackets. Two questions are answered
 * without the program. The program starts from what V8 made of it when it ran before: beside it in a
 * clone, and where it is installed in the user's own cache folder, which the first check writes at its
 * end. Whatever goes wrong over that is silent: the program then compiles as it always could.
 */
const fs = require('node:fs')
const { Script } = require('node:vm')

const { argv, env, getuid, platform, arch, version } = process
const [asked, ...more] = argv.slice(2)

if (!answered()) {
  const filename = `${__dirname}/program.cjs`
  const name = `program-<hash>-${version}-${platform}-${arch}.cache`
  const folder = userFolder()
  const beside = besideIt(name)
  const cachedData = beside ?? (folder && own(folder, name))
  const script = new Script(fs.readFileSync(filename, 'latin1'), { filename, cachedData })
  if (folder && !beside && script.cachedDataRejected !== false && asked === 'check')
    process.on('exit', () => keep(folder, name, script))
  if (script.cachedDataRejected === false) beShort()
  script.runInThisContext()(exports, require, module, filename, __dirname)
}

/**
 * Most patterns of a run are asked a few times. V8 lays each out with care, and compiles it to machine
 * code when it is asked again; read as they are until they have earned it, they take half the time.
 * Two hundred rules are as many functions that each run a little: optimising is put off until a function
 * has done six times as much. The young generation stays at the megabyte with which it begins, and is
 * not shared out to threads: an estate of a thousand files takes 12 MB less for a tenth more time.
 * What V8 keeps holds for these flags alone, so they are set once it is read. Of versions that nobody
 * has tried, nothing is known.
 */
function beShort() {
  if (!/^v2[0-4]\./.test(version)) return
  const { setFlagsFromString } = require('node:v8')
  setFlagsFromString('--regexp-tier-up-ticks=50')
  setFlagsFromString('--no-regexp-peephole-optimization')
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--semi-space-growth-factor=1')
  // Later versions count in another way, and say on stderr that they do not know it.
  if (/^v20\./.test(version)) setFlagsFromString('--interrupt-budget=400000')
}

function answered() {
  if (more.length > 0) return false
  const isVersion = asked === '--version' || asked === '-V' || asked === '-v'
  // On a terminal the help is as wide as that.
  const isHelp = (asked === '--help' || asked === '-h') && !require('node:tty').isatty(1)
  if (!isVersion && !isHelp) return false
  try {
    fs.writeSync(1, isVersion ? '<version>\n' : '<help>')
    return true
  } catch {
    return false
  }
}

function besideIt(name) {
  try {
    return fs.readFileSync(`${__dirname}/${name}`)
  } catch {
    return undefined
  }
}

/** Where this user keeps what can be made again; nowhere where nobody can tell whose a file is. */
function userFolder() {
  const { DPA_LINT_CACHE: any, DPA_LINT_CODE_CACHE: code, XDG_CACHE_HOME: base, HOME: home } = env
  if (any === '0' || code === '0' || !getuid) return undefined
  const cache = base?.startsWith('/') ? base : home?.startsWith('/') ? `${home}/.cache` : undefined
  return cache && `${cache}/dpa-lint`
}

/** Compiled code is code: taken only from a file and folders that are ours, and that nobody else can write to. */
function own(folder, name) {
  let file
  try {
    if (!isOurs(folder)) return undefined
    file = fs.openSync(`${folder}/${name}`, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW)
    const stat = fs.fstatSync(file)
    return stat.isFile() && isMine(stat) ? fs.readFileSync(file) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) fs.closeSync(file)
  }
}

function isOurs(folder) {
  const stat = fs.lstatSync(folder)
  const above = fs.statSync(`${folder}/..`)
  // In a folder of everybody's others may only exchange what is theirs where it is sticky.
  const open = (above.mode & 0o022) !== 0 && (above.mode & 0o1000) === 0
  const isPrivate = stat.isDirectory() && isMine(stat) && (stat.mode & 0o077) === 0
  return isPrivate && !open && !isInWorkTree(folder)
}

/** Where a change can bring along what it likes. */
function isInWorkTree(folder) {
  const above = folder.slice(0, folder.lastIndexOf('/'))
  return above !== '' && (fs.existsSync(`${above}/.git`) || isInWorkTree(above))
}

function isMine({ uid, mode }) {
  return uid === getuid() && (mode & 0o022) === 0
}

/** Whole or not at all, and a handful at most. */
function keep(folder, name, script) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOurs(folder)) return
    // With the flags that a large run sets for itself, V8 would take it from no other run.
    for (const flag of ['--heap-growing-percent=0', '--semi-space-growth-factor=2'])
      require('node:v8').setFlagsFromString(flag)
    const draft = `${folder}/${process.pid}.draft`
    fs.writeFileSync(draft, script.createCachedData(), { flag: 'wx', mode: 0o600 })
    fs.renameSync(draft, `${folder}/${name}`)
    const age = (file) => fs.statSync(`${folder}/${file}`).mtimeMs
    const old = fs.readdirSync(folder).filter((file) => /\.(?:cache|draft)$/.test(file))
    for (const file of old.sort((a, b) => age(b) - age(a)).slice(5)) fs.rmSync(`${folder}/${file}`)
  } catch {}
}
