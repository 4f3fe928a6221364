import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import pkg from '../../package.json' with { type: 'json' }
import { newFolder, run } from './shell.ts'

const root = join(import.meta.dirname, '../..')

export interface Registry {
  readonly url: string
  /** The package as a file, for whoever installs from one. */
  readonly tarball: string
  /** As npm writes it into a lock file. */
  readonly integrity: string
  close(): void
}

/** A registry that has one package: ours, in the version that was just built. */
export async function openRegistry(): Promise<Registry> {
  const folder = newFolder()
  const tarball = await pack(folder)
  const bytes = readFileSync(tarball)
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`

  const server = createServer(({ url = '', headers: { host } }, response) => {
    if (url === '/dpa-lint.tgz') return response.end(bytes)
    if (url !== '/dpa-lint') return response.writeHead(404).end('{}')
    const { name, version, bin, engines } = pkg
    const dist = { tarball: `http://${host}/dpa-lint.tgz`, integrity }
    const versions = { [version]: { name, version, bin, engines, dist } }
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    tarball,
    integrity,
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Packs a copy, because other tests make parts of `dist` anew while this one runs. */
async function pack(folder: string): Promise<string> {
  const copy = join(folder, 'package')
  mkdirSync(join(copy, 'dist'), { recursive: true })
  const whole = pkg.files.filter((name) => !/^!|^dist$|\*/.test(name))
  for (const name of ['package.json', 'rules', 'README.md', 'LICENSE', ...whole])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  for (const name of readdirSync(join(root, 'dist')).filter((name) =>
    /\.cjs$|^locales$/.test(name),
  ))
    cpSync(join(root, 'dist', name), join(copy, 'dist', name), { recursive: true })
  const { PATH = '' } = process.env
  const call = ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const { code, stdout, stderr } = await run(call, { cwd: copy, env: { PATH, HOME: folder } })
  if (code !== 0) throw new Error(stderr)
  return join(folder, stdout.trim())
}
