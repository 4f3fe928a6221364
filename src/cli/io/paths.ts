import { isAbsolute, relative, sep } from 'node:path'

/** A path as reports show it, on every system. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** A path as seen from the working directory. */
export const shownFrom = (cwd: string, path: string): string => slashed(relative(cwd, path)) || '.'

/** Whether a path is a folder itself or lies in it. Both must be real paths. */
export function isInsideFolder(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
