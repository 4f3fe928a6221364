import ts from 'typescript'

/**
 * The same program, in which no object begins with a spread. V8 of Node 20 gives every object made
 * by `{ ...a, b }` a hidden class of its own, which makes it ten times dearer to make and everything
 * that reads it slow; with `...null` before it the objects share one, and nothing else changes.
 * Only needed while Node 20 is served. Nothing of our sources or of a package needs to know.
 */
export function withSharedShapes(program: string): string {
  if (!program.includes('{...')) return program
  const file = ts.createSourceFile('program.js', program, ts.ScriptTarget.ESNext)
  const places: number[] = []
  // Without recursion: nobody says how deep a package nests.
  const open: ts.Node[] = [file]
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isObjectLiteralExpression(node)) {
      const [first, ...others] = node.properties
      // Alone it may be the rest of a pattern, which takes nothing beside it.
      if (first && others.length > 0 && ts.isSpreadAssignment(first))
        places.push(first.getStart(file))
    }
    ts.forEachChild(node, (child) => void open.push(child))
  }
  let text = ''
  let done = 0
  for (const place of places.sort((a, b) => a - b)) {
    text += `${program.slice(done, place)}...null,`
    done = place
  }
  return text + program.slice(done)
}
