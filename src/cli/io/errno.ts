const texts: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EEXIST: 'something else is in its place',
  EFBIG: 'it would be larger than this system allows',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENODEV: 'it is neither a file nor a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left',
  ENOTDIR: 'part of the path is a file',
  ENXIO: 'nobody reads at its other end',
  EROFS: 'the file system is read-only',
}

export const isErrno = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** What the system says, in words; our own mistakes are thrown on. */
export function errnoText(error: unknown): string {
  if (!isErrno(error) || !/^E[A-Z0-9]+$/.test(error.code)) throw error
  return texts[error.code] ?? error.code
}
