/** What stands in each file, the files in the order in which they come first. */
export function byFile<T>(
  items: Iterable<T>,
  fileOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>()
  for (const item of items) {
    const ofFile = files.get(fileOf(item))
    if (ofFile) ofFile.push(item)
    else files.set(fileOf(item), [item])
  }
  return files
}
