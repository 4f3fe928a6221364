import { step } from '../../src/model/path.ts'

/** The JSON pointer of every object and list below a value. One that stands in several places has the first. */
export function pointersIn(root: unknown): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>()
  const enter = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null || pointers.has(node)) return
    pointers.set(node, pointer)
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object') enter(value, step(pointer, key))
    }
  }
  enter(root, '')
  return pointers
}
